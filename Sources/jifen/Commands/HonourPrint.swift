internal import PointsCore

/// The certificate of an honour (证书).
enum HonourPrint: Command {
    static var path: CommandPath { CommandPath(Name("honour", "表彰"), Name("print", "证书")) }
    static let declaration = Declaration(
        path, about: Phrase("打印荣誉证书（网页，A4 横放）", en: "a certificate to print (a page, A4 landscape)"),
        parameters: [.honour], options: [.output], effect: .reads,
        notes: [
            Phrase(
                "用浏览器打开再打印，右下角留了盖章的地方。收回的表彰不能打印。",
                en:
                    "Open it in a browser and print it; at the lower right there is room for the seal. None for an honour that was taken back."
            )
        ],
        examples: [
            Example(
                "jifen 表彰 证书 3 --输出 证书.html", en: "jifen honour print 3 --output certificate.html",
                Phrase("第 3 号", en: "number 3"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let honour = try book.findHonour(call.word(.honour))
        if let reversal = honour.reversal { throw Refusal.honourTakenBack(honour.number, by: reversal) }
        guard let file = HonourFile(honour, from: book) else { throw Refusal.unknownEntry(honour.entry) }
        let words = HonourWords(file, book)
        try world.deliver(
            call.has(.json)
                ? JSON.object([("honour", words.json)]).bytes
                : Array(HonourCertificate(words, book, call.language).page.text.utf8), for: call)
    }
}
