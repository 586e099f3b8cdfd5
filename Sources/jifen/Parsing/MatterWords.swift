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
            do throws(Refusal) { members.append(try MatterWords.resolve(line, book)) } catch {
                let choices = error.details(in: book).map { $0 }
                let phrase =
                    choices.isEmpty
                    ? error.phrase
                    : Phrase(
                        "“\(line.name)”有 \(choices.count) 位，请在名字前写编号："
                            + choices.map { $0.chinese.trimmedBlanks }.joined(separator: "；"),
                        en: "“\(line.name)” is \(choices.count) members, write the number before the name: "
                            + choices.map { $0.english.trimmedBlanks }.joined(separator: "; "))
                faults.append(InputError.NameFault(line: line.line, phrase: phrase))
            }
        }
        guard faults.isEmpty else { throw InputError.names(file: file, faults) }
        return members
    }

    /// The member of one line. A number beside the name settles who of several it is, and must not
    /// contradict the name.
    private static func resolve(_ line: NameList.Line, _ book: Book) throws(Refusal) -> MemberNumber {
        let candidates = book.roster.candidates(line.name)
        let words = line.remark.split(separator: " ").map(String.init)
        if candidates.count > 1 {
            let numbers = words.compactMap { word in candidates.first { $0.description == word } }
            guard numbers.count == 1 else { throw .ambiguousMember(line.name, candidates) }
            return numbers[0]
        }
        let member = try book.roster.find(line.name)
        if line.name != member.name, let other = words.first, other != member.name,
            !book.roster.candidates(other).isEmpty
        {
            throw .nameMismatch(member.number, name: member.name, typed: other)
        }
        return member.number
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
        let remarks = list.lines.filter { MatterWords.isUnused($0, book) }
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

    /// Whether a line's remark says anything but who is meant.
    private static func isUnused(_ line: NameList.Line, _ book: Book) -> Bool {
        guard !line.remark.isEmpty, let number = try? resolve(line, book), let member = book.roster[number]
        else {
            return !line.remark.isEmpty
        }
        return !line.remark.split(separator: " ").allSatisfy {
            [number.description, member.name].contains(String($0))
        }
    }
}
