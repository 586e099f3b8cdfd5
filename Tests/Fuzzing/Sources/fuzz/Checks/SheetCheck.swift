@testable import PointsCore
@testable import jifen

/// The tables taken in: what a sheet accepts the book accepts too, and written as a sheet it is the same.
enum SheetCheck {
    static let today = Day(2021, 6, 13)!

    static func run(_ bytes: [UInt8]) throws(Broken) {
        if let goods = try read({ () throws(InputError) in try goods(bytes) }), !goods.isEmpty {
            _ = try taken(.goods(GoodsAdded(goods: goods)), into: Examples.empty)
            let again = try read { () throws(InputError) in try Self.goods(sheet(goods)) }
            try expect(
                again.map(guarded) == guarded(goods), "\(goods) is read back as \(String(describing: again))")
        }
        let brought = try read { () throws(InputError) in
            try OpeningSheet.balances(try OpeningSheet.open(bytes, file: "f"), Examples.book).members
        }
        if let brought, !brought.isEmpty {
            let balances = OpeningBalances(members: brought)
            let book = try taken(.opening(balances), into: Examples.book)
            try expect(
                brought.allSatisfy { book.ledger[$0.member].balance == $0.points },
                "\(brought) is not what is there")
        }
        guard let sheet = try read({ () throws(InputError) in try MemberSheet.open(bytes, file: "f") }),
            let book = branches(of: sheet),
            let members = try read({ () throws(InputError) in
                try MemberSheet.members(sheet, roster: book.roster, today: today)
            })
        else { return }
        // With a branch in every row there is a member for every row, in order.
        for (row, member) in zip(sheet.rows, members) {
            let typed = sheet.cell(MemberSheet.branch, row) ?? ""
            let name = book.roster.branch(member.branch)?.name ?? ""
            try expectSame(name.halfWidth, typed.halfWidth, "the branch of \(member.name)")
        }
        _ = try taken(.join(MembersJoined(members: members)), into: book)
        let again = try read { () throws(InputError) in
            try MemberSheet.members(
                try MemberSheet.open(Self.sheet(members), file: "f"), roster: book.roster, today: today)
        }
        try expect(
            again.map(guarded) == guarded(members) || members.contains(where: isAsLongAsCanBe),
            "\(members) is read back as \(String(describing: again))")
    }

    /// With an apostrophe before it a text may be one sign too long.
    private static func isAsLongAsCanBe(_ member: NewMember) -> Bool {
        let texts: [(TextField, String?)] = [
            (.person, member.name), (.unit, member.unit), (.card, member.card), (.group, member.group),
            (.pledge, member.pledge),
        ]
        return texts.contains { $0.limit == $1?.unicodeScalars.count }
    }

    /// Nil where the sheet is refused, which must be said in words.
    private static func read<Value>(_ body: () throws(InputError) -> Value) throws(Broken) -> Value? {
        do throws(InputError) { return try body() } catch {
            try expectSaid(error.phrase)
            for detail in error.details { try expectSaid(detail) }
            return nil
        }
    }

    private static func goods(_ bytes: [UInt8]) throws(InputError) -> [NewGoods] {
        try GoodsSheet.goods(try GoodsSheet.open(bytes, file: "f"))
    }

    private static func taken(_ event: Event, into book: Book) throws(Broken) -> Book {
        try expectKept(event)
        let draft = Examples.draft(event)
        do throws(Refusal) { return try book.rehearsing(draft).book } catch {
            throw Broken("the sheet accepts what the book refuses: \(error)")
        }
    }

    /// A book with the sheet's branches, as `init` makes one.
    private static func branches(of sheet: Sheet) -> Book? {
        guard let branches = try? MemberSheet.branches(sheet) else { return nil }
        let draft = Examples.draft(.branches(BranchesOpened(branches: branches)))
        return try? Examples.empty.rehearsing(draft).book
    }

    private static func sheet(_ members: [NewMember]) -> [UInt8] {
        let head = ["编号", "姓名", "支部", "类别", "单位", "卡号", "小组", "入册日期", "承诺"]
        let rows = members.map { member in
            [
                member.number.description, member.name, member.branch.text, member.kind.rawValue,
                member.unit ?? "", member.card ?? "", member.group ?? "", member.from?.description ?? "",
                member.pledge ?? "",
            ]
        }
        return Array(CSVWriter.write(([head] + rows).map { $0.map(CSVCell.text) }).utf8)
    }

    private static func sheet(_ goods: [NewGoods]) -> [UInt8] {
        let head = ["编码", "名称", "价格", "库存", "限兑", "期间", "条码", "低库存", "来源", "共建单位", "成本"]
        let rows = goods.map { article in
            [
                article.code.text, article.name, article.price.description, String(article.stock),
                article.limit.map { String($0.quantity) } ?? "", article.limit?.per.rawValue ?? "",
                article.barcode?.text ?? "", article.low.map { String($0) } ?? "",
                article.source?.rawValue ?? "", article.partner ?? "", article.cost?.description ?? "",
            ]
        }
        return Array(CSVWriter.write(([head] + rows).map { $0.map(CSVCell.text) }).utf8)
    }

    /// Without the apostrophes that the writer puts before what a spreadsheet would run.
    private static func guarded(_ values: [some LineValue]) -> [String] {
        values.map { value in
            String(decoding: value.line, as: UTF8.self).split(
                separator: "\"'", omittingEmptySubsequences: false
            )
            .joined(separator: "\"")
        }
    }
}
