/// How a receipt looks: on a roll of 58 or 80 mm, of which the printer's head reaches 48 or 72.
enum ReceiptStyle {
    /// In millimetres, so that a line of the page holds what a line of text does.
    static let sheet = """
        body.receipt { background: #fff; font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
        body.receipt main { width: max-content; max-width: none; margin: 2rem auto; padding: 3mm; border: 1px dashed var(--line); }
        .narrow { width: 48mm; font-size: 3mm; line-height: 1.4; }
        .wide { width: 72mm; font-size: 3.2mm; line-height: 1.4; }
        .receipt h1 { color: inherit; font-size: 1.35em; letter-spacing: 0; padding: 0; text-align: center; }
        .centred { text-align: center; }
        .pair { display: flex; justify-content: space-between; gap: 1em; }
        .pair span { white-space: pre-wrap; }
        .pair span:last-child { white-space: nowrap; }
        .cut { border-top: .3mm dashed #000; margin: 1.2mm 0; }
        .receipt .sign { margin-top: 7mm; }
        .receipt .sign div::after { border-bottom-width: .3mm; }
        @media print { html { font-size: 3mm; } body.receipt main { width: auto; margin: 0; padding: 0; border: 0; } }
        """

    /// The sheet is as long as the receipt: a roll is cut where it ends.
    ///
    /// - Parameter lines: how many there are as text.
    static func margins(_ width: ReceiptPaper.Width, lines: Int) -> String {
        let long = 18 + (lines * 9 + 1) / 2
        let (paper, side) = width == .narrow ? (58, 5) : (80, 4)
        return "@page { size: \(paper)mm \(long)mm; margin: 4mm \(side)mm; }"
    }
}
