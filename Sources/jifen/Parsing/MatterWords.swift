internal import PointsCore

/// A matter as it was typed, before a book says who and what is meant.
struct MatterWords {
    private let call: Call
    private let takers: [TakerWord]
    private let list: NameList?
    private let file: String
    /// The bytes of the pasted list, for telling repeated calls apart.
    let inputs: [[UInt8]]

    private static let listLimit = 1 << 20

    init(_ call: Call, _ world: World) throws {
        self.call = call
        if call.has(Record.count), call.has(Record.hours) {
            throw UsageError.optionsClash(Record.count, Record.hours)
        }
        takers = try call[Record.takers].flatMap(TakerWord.parse)
        file = call[Record.list] ?? ""
        guard let name = call[Record.list] else {
            list = nil
            inputs = []
            return
        }
        let bytes = try world.read(name, limit: MatterWords.listLimit)
        inputs = [bytes]
        do throws(TextDecodingError) { list = NameList(pasted: try TextDecoding.decode(bytes).text) } catch {
            throw InputError.encoding(file: name, error)
        }
        if list?.lines.isEmpty ?? true { throw InputError.emptyList(file: name) }
    }

    /// Who, what and how much, for the rules to score.
    func request(_ book: Book, today: Day) throws -> MatterRequest {
        let date = try call.day(Record.date, today: today) ?? today
        guard date <= today else { throw Refusal.dateInFuture(date, today: today) }
        let item = try book.rules.inForce(on: date).rules.find(call.word(Record.item))
        var request = MatterRequest(item: item.code.text, date: date)
        request.title = call[Record.title]
        request.note = call[Record.note]
        request.evidence = call.all(Record.evidence)
        request.override = try call.points(Record.points)
        if let count = try call.quantity(Record.count) { request.amount = .count(count) }
        if let typed = call[Record.hours] { request.amount = .time(try Minutes(typed)) }
        request.takers = try takers.map { taker in
            MatterRequest.Taker(
                member: try book.member(taker.who).number, role: taker.role,
                amount: try taker.amount.map { text in
                    item.isHourly ? .time(try Minutes(text)) : .count(try Quantity.parse(text))
                })
        }
        request.takers += try listed(book).map {
            MatterRequest.Taker(member: $0, role: call[Record.listRole])
        }
        return request
    }

    /// Everybody in the pasted list, or every line that names nobody for certain.
    private func listed(_ book: Book) throws -> [MemberNumber] {
        var members: [MemberNumber] = []
        var faults: [InputError.NameFault] = []
        for line in list?.lines ?? [] {
            switch ListedName(line, book).meaning {
            case .member(let number): members.append(number)
            case .unclear(let phrase): faults.append(InputError.NameFault(line: line.line, phrase: phrase))
            }
        }
        guard faults.isEmpty else { throw InputError.names(file: file, faults) }
        return members
    }

    /// What stood in the list and was not taken for a name.
    func warnings(_ book: Book) -> [Answer.Warning] {
        guard let list else { return [] }
        var warnings: [Answer.Warning] = []
        let skipped = list.skipped.filter { !$0.text.isEmpty }
        if !skipped.isEmpty {
            let lines = skipped.map { "第 \($0.line) 行“\($0.text)”" }.joined(separator: "、")
            let english = skipped.map { "line \($0.line) “\($0.text)”" }.joined(separator: ", ")
            warnings.append(
                Answer.Warning(
                    phrase: Phrase("名单里没有当作人名的：\(lines)。", en: "Not taken for names: \(english)."),
                    fields: [
                        ("kind", .string("skipped-lines")), ("lines", .array(skipped.map { .int($0.line) })),
                    ]))
        }
        let remarks = list.lines.filter { ListedName($0, book).hasUnusedRemark }
        if !remarks.isEmpty {
            let lines = remarks.map { "\($0.name)“\($0.remark)”" }.joined(separator: "、")
            warnings.append(
                Answer.Warning(
                    phrase: Phrase(
                        "名字后面的备注没有计入：\(lines)。", en: "Remarks after names were not used: \(lines)."),
                    fields: [("kind", .string("remarks")), ("lines", .array(remarks.map { .int($0.line) }))]))
        }
        return warnings
    }
}
