internal import PointsCore

/// Opening balances as a table: one member a row, by number, name or both.
enum OpeningSheet {
    static let number = Name("number", "编号")
    static let name = Name("name", "姓名")
    static let points = Name("points", "积分")
    static let note = Name("note", "备注")

    static func open(_ bytes: [UInt8], file: String) throws(InputError) -> Sheet {
        let sheet = try Sheet(bytes, file: file, needed: [points], optional: [number, name, note])
        guard sheet.has(number) || sheet.has(name) else {
            throw .missingColumns(file: file, [number.chinese])
        }
        return sheet
    }

    /// What each member brings; every wrong cell is named, and then nobody gets anything. Who brings nothing is
    /// counted and left out.
    static func balances(
        _ sheet: Sheet, _ book: Book
    ) throws(InputError) -> (members: [OpeningBalance], without: Int) {
        var sheet = sheet
        var members: [OpeningBalance] = []
        var lines: [MemberNumber: Int] = [:]
        var without = 0
        for row in sheet.rows {
            let note = sheet.cell(note, row)
            if let note, let fault = TextField.note.fault(in: note) {
                sheet.note(row, Self.note, TextField.note.phrase(fault))
            }
            let member = member(row, &sheet, book)
            let points =
                sheet.required(points, row) == nil ? nil : sheet.read(points, row, Points.init(notNegative:))
            guard let member else { continue }
            if let line = lines.updateValue(row.line, forKey: member.number) {
                sheet.note(
                    row, column(row, sheet),
                    Phrase(
                        "\(member.title) 与第 \(line) 行是同一个人。",
                        en: "\(member.title) is on line \(line) already."))
            }
            guard let points, points > .zero else {
                without += 1
                continue
            }
            if let by = book.opening(of: member.number) {
                sheet.note(
                    row, column(row, sheet),
                    Refusal.alreadyOpened(member.number, name: member.name, by: by).phrase)
            } else if let left = member.departure {
                sheet.note(
                    row, column(row, sheet),
                    Refusal.alreadyLeft(member.number, name: member.name, on: left).phrase)
            }
            members.append(OpeningBalance(member: member.number, points: points, note: note))
        }
        try sheet.finish()
        return (members, without)
    }

    /// Where a row says who it is about.
    private static func column(_ row: CSVTable.Row, _ sheet: Sheet) -> Name {
        sheet.cell(number, row) == nil ? name : number
    }

    private static func member(_ row: CSVTable.Row, _ sheet: inout Sheet, _ book: Book) -> Member? {
        let name = sheet.cell(name, row)
        if sheet.cell(number, row) != nil {
            let member = sheet.read(number, row) { text in
                try book.roster.member(try MemberNumber(cell: text))
            }
            if let member, let name, !member.isCalled(name) {
                sheet.note(
                    row, Self.name,
                    Refusal.nameMismatch(member.number, name: member.name, typed: name.shortened).phrase)
                return nil
            }
            return member
        }
        guard let name else {
            _ = sheet.required(sheet.has(number) ? number : Self.name, row)
            return nil
        }
        let namesakes = book.roster.sorted.filter { $0.isCalled(name) }
        guard namesakes.count > 1 else {
            if namesakes.isEmpty { sheet.note(row, Self.name, Refusal.unknownMember(name).phrase) }
            return namesakes.first
        }
        let titles = namesakes.map { "\($0.title)（\(book.branchName($0.latest.branch))）" }
        sheet.note(
            row, Self.name,
            Phrase(
                "“\(name)”有 \(namesakes.count) 位，请在“编号”列写明是哪一位：\(titles.joined(separator: "、"))。",
                en:
                    "“\(name)” is the name of \(namesakes.count); give the number: \(titles.joined(separator: ", "))."
            ))
        return nil
    }
}

extension Member {
    /// Whether this is the member's name, as a table has it: blanks do not count.
    fileprivate func isCalled(_ text: String) -> Bool {
        func plain(_ text: String) -> String { text.halfWidth.filter { !$0.isWhitespace } }
        return plain(text) == plain(name)
    }
}

extension Points {
    /// An amount of nothing or more.
    fileprivate init(notNegative text: String) throws(Malformed) {
        try self.init(text)
        guard self >= .zero else { throw .notPositive(text) }
    }
}
