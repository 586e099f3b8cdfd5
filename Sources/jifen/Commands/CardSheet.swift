internal import PointsCore

/// Cards on paper: ten a sheet of A4, each 85.6 by 54 millimetres like a bank card.
struct CardSheet {
    let faces: [CardFace]
    let community: String
    let language: Language

    static let cardsPerSheet = 10

    var sheets: Int { (faces.count + CardSheet.cardsPerSheet - 1) / CardSheet.cardsPerSheet }

    /// Those whose number no barcode can say.
    var withoutBarcode: [CardFace] { faces.filter { $0.barcode == nil } }

    static let title = Phrase("党员爱心积分卡", en: "Member's Points Card")

    var page: HTMLPage {
        let head = PageHead(community: community, title: CardSheet.title[language], lead: "")
        let hint = Phrase(
            "打印前请在打印窗口里选 A4、“实际大小”（100%），不要选“适合页面”，否则卡片会变小。",
            en: "Print on A4 at actual size (100%), not “fit to page”, or the cards come out too small.")
        return HTMLPage(
            .cards, language, title: head.line,
            [HTML(.p, [.style("hint")], hint[language])] + (0..<sheets).map(sheet))
    }

    private func sheet(_ place: Int) -> HTML {
        let first = place * CardSheet.cardsPerSheet
        let faces = faces[first..<min(first + CardSheet.cardsPerSheet, faces.count)]
        return HTML(
            .section, [.style("paper")],
            [
                CutMarks(cards: faces.count).html,
                HTML(.div, [.style("grid")], faces.map { $0.html(community, language) }),
                foot(place),
            ])
    }

    private func foot(_ place: Int) -> HTML {
        let count = Phrase(
            "第 \(place + 1) 张，共 \(sheets) 张", en: "sheet \(place + 1) of \(sheets)")
        let scale = Phrase("打印后量一量，这条线长 50 毫米", en: "on paper this line is 50 mm long")
        return HTML(
            .div, [.style("foot")],
            [HTML(.div, [.style("scale")], scale[language]), HTML(.p, [], count[language])])
    }
}

/// Where to cut: a cross at every corner of a card, longer ones in the margins.
private struct CutMarks {
    let cards: Int

    // In tenths of a millimetre.
    private let columns = [194, 194 + 856, 194 + 2 * 856]
    private var rows: [Int] { (0...(cards + 1) / 2).map { 135 + $0 * 540 } }

    var html: HTML {
        var path = ""
        let rows = rows
        let last = rows[rows.count - 1]
        for x in columns {
            for y in [rows[0] - 60, last + 10] { path += line(x, y, "v", 50) }
            for y in rows.dropFirst().dropLast() { path += line(x, y - 15, "v", 30) }
        }
        for y in rows {
            for x in [columns[0] - 60, columns[2] + 10] { path += line(x, y, "h", 50) }
            path += line(columns[1] - 15, y, "h", 30)
        }
        return HTML(
            .svg,
            [
                .style("marks"), .viewBox(0, 0, 210, 297), .millimetres("width", 210_000),
                .millimetres("height", 297_000),
            ], [HTML(.path, [.outline(path)])])
    }

    private func line(_ x: Int, _ y: Int, _ direction: String, _ length: Int) -> String {
        "M\(decimal(x)) \(decimal(y))\(direction)\(decimal(length))"
    }

    private func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
