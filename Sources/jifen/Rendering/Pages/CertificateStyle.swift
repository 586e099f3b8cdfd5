/// How a certificate looks: one sheet of A4 across, in a red frame with a gold line.
enum CertificateStyle {
    /// Measured in the paper's own millimetres, so that it is the same on a screen and on paper.
    static let sheet = """
        body.certificate main {
          width: 297mm; height: 209mm; max-width: none; margin: 2rem auto; padding: 11mm; border: 0; background: #fffdf8;
        }
        .frame { height: 100%; padding: 1.6mm; border: 1.5mm solid var(--red); }
        .sheet {
          display: flex; flex-direction: column; height: 100%; padding: 11mm 26mm 9mm; border: .5mm solid var(--gold);
        }
        .certificate .community { font-size: 5.2mm; line-height: 1.4; }
        .certificate h1 { font-size: 18mm; line-height: 1.25; letter-spacing: .3em; padding-left: .3em; }
        .certificate:lang(en) h1 { font-size: 14mm; letter-spacing: .04em; padding-left: .04em; }
        .certificate .rule {
          position: relative; width: 96mm; height: 0; margin: 5mm auto 9mm; border: 0; border-top: .4mm solid var(--gold);
        }
        .certificate .rule::after {
          content: ""; position: absolute; left: 50%; top: -2.2mm; width: 4mm; height: 4mm; margin-left: -2mm;
          background: var(--red); border: .6mm solid #fffdf8; outline: .3mm solid var(--gold); transform: rotate(45deg);
        }
        .who { font-size: 8.2mm; line-height: 1.5; }
        .name { font-size: 10.4mm; font-weight: 700; letter-spacing: .1em; }
        .praise { margin-top: 1.5mm; font-size: 7.2mm; line-height: 1.8; text-indent: 2em; text-align: justify; }
        .title {
          margin: 4.5mm 0 3.5mm; padding-left: .14em; color: var(--red); font-size: 14mm; font-weight: 700; line-height: 1.3;
          text-align: center; letter-spacing: .14em;
        }
        .certificate:lang(en) .who { text-align: center; }
        .certificate:lang(en) .praise { text-align: center; text-indent: 0; }
        .long .name { font-size: 6.6mm; letter-spacing: 0; }
        .long .who { font-size: 6.6mm; }
        .long .praise { font-size: 5.4mm; line-height: 1.6; }
        .long .title { margin: 2mm 0; padding-left: 0; font-size: 8mm; letter-spacing: 0; }
        .certificate .long .community { font-size: 4mm; letter-spacing: .1em; }
        .certificate .long .rule { margin: 4mm auto 5mm; }
        .certificate footer {
          display: flex; justify-content: space-between; align-items: flex-end; margin-top: auto; line-height: 1.7;
        }
        .certificate .number { flex: none; color: var(--soft); font-size: 5mm; text-align: left; }
        .seal { max-width: 62%; min-width: 62mm; padding-top: 12mm; text-align: center; font-size: 6.6mm; }
        .long .seal { padding-top: 8mm; font-size: 4.8mm; }
        @media print { body.certificate main { margin: 0; width: 297mm; height: 209mm; padding: 11mm; background: none; } }
        """

    /// Nothing stands in the margins.
    static let margins = "@page { size: A4 landscape; margin: 0; }"
}
