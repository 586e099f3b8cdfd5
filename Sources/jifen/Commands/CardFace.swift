internal import PointsCore

/// What stands on one card.
struct CardFace {
    let member: Member
    let branch: String
    let number: String
    /// Nil for a number with other signs than ASCII has.
    let barcode: Code128?

    init(_ member: Member, number: String, in book: Book) {
        self.member = member
        self.number = number
        branch = book.branchName(member.latest.branch)
        barcode = Code128(number)
    }

    /// What is left of a card's width, in hundredths of a millimetre.
    private static let room = 7560

    func html(_ community: String, _ language: Language) -> HTML {
        HTML(
            .div, [.style("card")],
            [
                text("community", community, largest: 300), HTML(.h1, [], CardSheet.title[language]),
                HTML(.div, [.style("rule")]), holder(language),
                barcode.map { BarcodeDrawing($0, width: CardFace.room * 10, height: 11_000).html } ?? .none,
                text("digits", CardNumber.grouped(number), largest: 360),
            ])
    }

    private func holder(_ language: Language) -> HTML {
        let name = member.name
        // Two characters take the room of three, as on every list of names.
        let shown = name.count == 2 && name.isHan ? HTML(.span, [.style("two")], name) : .text(name)
        let size = Fitting.size(of: name, width: CardFace.room, largest: 640, lines: 2)
        let of = branch + Phrase("　编号 \(member.number)", en: " · No. \(member.number)")[language]
        return HTML(
            .div, [.style("holder")],
            [HTML(.p, [.style("name"), .size(size)], [shown]), text("of", of, largest: 310)])
    }

    private func text(_ style: String, _ text: String, largest: Int) -> HTML {
        let size = Fitting.size(of: text, width: CardFace.room, largest: largest)
        return HTML(.p, [.style(style), .size(size)], text)
    }
}
