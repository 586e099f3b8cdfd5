internal import PointsCore

/// The roster as a table: one member a row.
enum MemberSheet {
    static let number = Name("number", "编号")
    static let name = Name("name", "姓名")
    static let branch = Name("branch", "支部")
    static let kind = Name("kind", "类别")
    static let unit = Name("unit", "单位")
    static let card = Name("card", "卡号")
    static let group = Name("group", "小组")
    static let from = Name("from", "入册日期")
    static let pledge = Name("pledge", "承诺")

    static func open(_ bytes: [UInt8], file: String) throws(InputError) -> Sheet {
        try Sheet(
            bytes, file: file, needed: [name, branch],
            optional: [number, kind, unit, card, group, from, pledge])
    }

    /// The branches of a sheet in the order in which they first appear, for a book that has none yet.
    ///
    /// A branch named by a number keeps it as its code. Counted through, another branch could get that number,
    /// and its members would be taken for this one's.
    static func branches(_ sheet: Sheet) throws(Malformed) -> [Branch] {
        var names: [String] = []
        var seen: Set<String> = []
        for row in sheet.rows {
            if let text = sheet.cell(branch, row), seen.insert(text).inserted { names.append(text) }
        }
        let own = Set(names.map(\.halfWidth))
        var next = 1
        var branches: [Branch] = []
        for name in names {
            if let code = try? BranchCode(name.halfWidth), code.text.allSatisfy(\.isDigit) {
                branches.append(Branch(code: code, name: name))
            } else {
                while own.contains(String(next)) { next += 1 }
                branches.append(Branch(code: try BranchCode(String(next)), name: name))
                next += 1
            }
        }
        return branches
    }

    /// Members to take in; every wrong cell is named, and then nobody is.
    static func members(_ sheet: Sheet, roster: Roster, today: Day) throws(InputError) -> [NewMember] {
        var sheet = sheet
        var given: [MemberNumber: Int] = [:]
        for row in sheet.rows {
            guard let number = sheet.read(number, row, MemberNumber.init(cell:)) else { continue }
            if let other = roster[number] {
                sheet.note(row, Self.number, Refusal.numberTaken(number, name: other.name).phrase)
            } else if let line = given.updateValue(row.line, forKey: number) {
                sheet.note(
                    row, Self.number,
                    Phrase(
                        "编号 \(number) 与第 \(line) 行重复。", en: "number \(number) is the same as on line \(line)."
                    ))
            }
        }
        let newcomers = Set(given.keys)
        var highest = given.keys.map(\.value).max() ?? 0
        var members: [NewMember] = []
        var cards: [String: Int] = [:]
        for row in sheet.rows {
            let typed = sheet.cell(number, row).flatMap { try? MemberNumber(cell: $0) }
            guard let number = typed ?? (try? roster.nextNumber(after: highest)) else {
                sheet.note(row, Self.number, Refusal.noNumbersLeft.phrase)
                continue
            }
            if typed == nil { highest = number.value }
            if let card = sheet.cell(card, row) {
                if let refusal = refusal(of: card, for: number, newcomers, roster) {
                    sheet.note(row, Self.card, refusal.phrase)
                } else if let line = cards.updateValue(row.line, forKey: card) {
                    sheet.note(
                        row, Self.card,
                        Phrase(
                            "卡号“\(card)”与第 \(line) 行重复。", en: "card “\(card)” is the same as on line \(line)."
                        ))
                }
            }
            guard let member = member(row, number, &sheet, roster, today) else { continue }
            if typed == nil, let other = namesake(member, among: members, roster) {
                sheet.note(
                    row, Self.name,
                    Phrase(
                        "同支部已有同名的 \(other)。确是另一人的，请在“编号”列写上新编号。",
                        en:
                            "\(other) of the same branch has this name. If it is somebody else, give a new number."
                    ))
            }
            members.append(member)
        }
        try sheet.finish()
        return members
    }

    private static func refusal(
        of card: String, for number: MemberNumber, _ newcomers: Set<MemberNumber>, _ roster: Roster
    ) -> Refusal? {
        do throws(Refusal) {
            try roster.requireFree(card: card, for: number, newcomers: newcomers)
            return nil
        } catch { return error }
    }

    /// Somebody of the same name and branch: more often the same list once more than another person.
    private static func namesake(_ member: NewMember, among members: [NewMember], _ roster: Roster) -> String?
    {
        let present = roster.written(member.name).compactMap { roster[$0] }.first { other in
            other.name == member.name && other.latest.branch == member.branch && other.departure == nil
        }
        if let present { return present.title }
        return members.first { $0.name == member.name && $0.branch == member.branch }.map {
            named($0.number, $0.name)
        }
    }

    private static func member(
        _ row: CSVTable.Row, _ number: MemberNumber, _ sheet: inout Sheet, _ roster: Roster, _ today: Day
    ) -> NewMember? {
        let fields: [(Name, TextField)] = [
            (name, .person), (unit, .unit), (card, .card), (group, .group), (pledge, .pledge),
        ]
        for (column, field) in fields {
            guard let text = sheet.cell(column, row) else { continue }
            // A name is looked at as it will be written down.
            if let fault = field.fault(in: field == .person ? text.unpadded : text) {
                sheet.note(row, column, field.phrase(fault))
            }
        }
        let name = sheet.required(Self.name, row)?.unpadded
        let branch =
            sheet.required(Self.branch, row) == nil ? nil : sheet.read(Self.branch, row, roster.findBranch)
        let from = sheet.read(from, row) { text in
            let day = try Day(text, today: today)
            guard day <= today else { throw Refusal.dateInFuture(day, today: today) }
            return day
        }
        let kind = sheet.read(kind, row, Member.Kind.init(typed:)) ?? .resident
        guard let name, let branch else { return nil }
        return NewMember(
            number: number, name: name, kind: kind, branch: branch.code, group: sheet.cell(group, row),
            from: from, unit: sheet.cell(unit, row), card: sheet.cell(card, row),
            pledge: sheet.cell(pledge, row), pinyin: Chinese.pinyin(of: name))
    }
}

extension MemberNumber {
    /// Refused with the words that were typed.
    init(cell text: String) throws(Malformed) {
        guard let number = MemberNumber(typed: text.halfWidth) else { throw .memberNumber(text) }
        self = number
    }
}

extension Member.Kind {
    static let names: [Member.Kind: [String]] = [
        .resident: ["resident", "社区", "社区党员"],
        .inService: ["in-service", "在职", "在职党员", "双报到", "双报到在职党员"],
    ]

    init(typed text: String) throws(UsageError) {
        guard let kind = Member.Kind.allCases.first(where: { Member.Kind.names[$0]?.contains(text) ?? false })
        else {
            throw .badWord(text, ["社区", "在职", "resident", "in-service"])
        }
        self = kind
    }
}
