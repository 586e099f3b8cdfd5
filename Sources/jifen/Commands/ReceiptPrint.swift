internal import PointsCore

/// Prints a receipt again (小票).
enum ReceiptPrint: Command {
    static let format = Option(
        Name("format", "格式"), Name("F", "格式"), .choice(["text", "html", "json"]),
        about: Phrase("text（默认）、html 或 json", en: "text (default), html or json"))

    static var path: CommandPath { CommandPath(Name("receipt", "小票")) }
    static let declaration = Declaration(
        path,
        about: Phrase(
            "补打小票：兑换、预留、领取、退货", en: "print the receipt of a redemption, hold or return again"),
        parameters: [.entry], options: [.receiptWidth, format, .output], effect: .reads,
        notes: [
            Phrase(
                "32 列给 58 毫米的打印机，48 列给 80 毫米的；网页按同样的纸宽排。这样打出来的都注明“补打”；当场的那一张用 兑换（或领取、退货）… --小票。冲正过的注明“已冲正”。",
                en:
                    "32 columns are for printers of 58 mm, 48 for 80 mm; the page is as wide. What is printed by this command says that it is a copy; the first one comes from redeem (or collect, return) with --receipt. What was reversed says so."
            )
        ],
        examples: [
            Example("jifen 小票 main-42", en: "jifen receipt main-42", Phrase("32 列", en: "32 columns")),
            Example(
                "jifen 小票 main-42 --宽 48 --格式 html --输出 小票.html",
                en: "jifen receipt main-42 --width 48 --format html --output receipt.html",
                Phrase("80 毫米纸的网页", en: "a page for paper of 80 mm")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(.entry))
        let width = try call.receiptWidth()
        let typed = call[format] ?? (call.has(.json) ? "json" : "text")
        guard ["text", "html", "json"].contains(typed) else {
            throw UsageError.badChoice(format, typed, ["text", "html", "json"])
        }
        if call.has(.json), typed != "json" { throw UsageError.optionsClash(.json, format) }
        let (book, today) = try world.ask(call)
        let receipt = try Receipt(of: name, from: book, on: today)
        let paper = ReceiptPaper(
            receipt, community: book.info.name, width: width, isCopy: true, call.language)
        let bytes =
            switch typed {
            case "html": Array(paper.page.text.utf8)
            case "json": receipt.json.bytes
            default: Screen(paper.lines).bytes
            }
        try world.deliver(bytes, for: call)
    }
}

extension Option {
    static let receipt = Option(
        Name("receipt", "小票"), about: Phrase("登记以后打小票", en: "print a receipt when it is done"))
    static let receiptWidth = Option(
        Name("width", "宽"), Name("32|48", "32|48"), .choice(["32", "48"]),
        about: Phrase(
            "小票的列数：32（58 毫米，默认）或 48（80 毫米）", en: "columns of the receipt: 32 (58 mm, default) or 48 (80 mm)"))
}

extension Call {
    func receiptWidth() throws(UsageError) -> ReceiptPaper.Width {
        guard let typed = self[.receiptWidth] else { return .narrow }
        guard let width = ReceiptPaper.Width.allCases.first(where: { String($0.rawValue) == typed.halfWidth })
        else { throw .badChoice(.receiptWidth, typed, ["32", "48"]) }
        return width
    }
}

/// Whether a receipt is printed with the answer, and how.
struct ReceiptRequest {
    let width: ReceiptPaper.Width
    let language: Language
    let isWanted: Bool

    init(_ call: Call) throws(UsageError) {
        isWanted = call.has(.receipt)
        if !isWanted, call.has(.receiptWidth) { throw .needs(.receiptWidth, .receipt) }
        width = try call.receiptWidth()
        language = call.language
    }
}

extension Answer {
    /// The receipt below what is said. A rehearsal has none; an answer given again prints a copy.
    func with(_ request: ReceiptRequest, _ outcome: Outcome) -> Answer {
        guard request.isWanted, outcome.manner != .rehearsed,
            let receipt = try? Receipt(of: outcome.name, from: outcome.book)
        else { return self }
        let paper = ReceiptPaper(
            receipt, community: outcome.book.info.name, width: request.width,
            isCopy: outcome.manner == .repeated, request.language)
        var answer = self
        answer.lines += [Phrase(verbatim: "")] + paper.lines.map(Phrase.init(verbatim:))
        return answer
    }
}

extension Receipt {
    private var kindFields: [(String, JSON)] {
        switch kind {
        case .redemption: [("kind", .string("redemption"))]
        case .collection(let hold): [("kind", .string("collection")), ("hold", .text(hold))]
        case .hold(let until):
            [("kind", .string("hold")), ("until", .text(until))]
                + (hold.map { [("state", .string($0.code)), ("end", .text($0.end))] } ?? [])
        case .giveBack(let of, let isDamaged, let reason):
            [
                ("kind", .string("return")), ("of", .text(of)), ("damaged", .bool(isDamaged)),
                ("reason", .string(reason)),
            ]
        }
    }

    fileprivate var json: JSON {
        .object(
            [("entry", .text(stamp.entry))] + kindFields + [
                ("at", .text(stamp.at)), ("desk", .text(stamp.entry.desk)), ("by", .string(stamp.by)),
                ("member", .text(member)), ("name", .string(name)), ("lines", .array(items.map(\.json))),
                ("total", .points(total)), ("before", .points(before)), ("balance", .points(after)),
                ("held", .points(held)), ("reversed", .text(reversal)),
            ])
    }
}
