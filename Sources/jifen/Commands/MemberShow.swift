internal import PointsCore

/// Everything about one member (一人一档).
enum MemberShow: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("show", "档案")) }
    static let declaration = Declaration(
        path, about: Phrase("一人一档：资料、积分、本月名次、最近记录", en: "one member's file"),
        parameters: [.who], effect: .reads,
        examples: [
            Example("jifen 党员 档案 0001", en: "jifen member show 0001", Phrase("按编号", en: "by number")),
            Example("jifen 党员 档案 lm", en: "jifen member show lm", Phrase("按拼音首字母", en: "by initials")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let file = MemberFile(of: try book.member(call.word(.who)), from: book, today: today)
        world.say(
            call.has(.json)
                ? json(file, book).description : text(file, book, call.language).joined(separator: "\n"))
    }

    private static func text(_ file: MemberFile, _ book: Book, _ language: Language) -> [String] {
        let member = file.member
        func row(_ label: Phrase, _ value: String?) -> String? {
            value.map { label[language].padded(to: language == .chinese ? 8 : 10) + "  " + $0 }
        }
        let rank = file.rank.map { Phrase("，第 \($0) 名", en: ", place \($0)") } ?? Phrase("", en: "")
        let state = member.suspension.map { suspension in
            Phrase("已暂停（\(suspension.since) 起）", en: "suspended since \(suspension.since)")[language]
                + (suspension.reason.map { "：\($0)" } ?? "")
        }
        var lines = [member.title, ""]
        lines += [
            row(Phrase("类别", en: "kind"), member.kind.phrase[language]),
            row(Phrase("单位", en: "unit"), member.unit),
            row(Phrase("卡号", en: "card"), member.cardWords?[language]),
            row(Phrase("承诺", en: "pledge"), member.pledge),
            row(Phrase("兑换", en: "redeeming"), state),
            row(Phrase("得分", en: "earned"), file.account.earned.description),
            row(Phrase("期初", en: "opening"), present(file.account.opening)),
            row(Phrase("支出", en: "spent"), file.account.spent.description),
            row(Phrase("失效", en: "lapsed"), present(file.account.lapsed)),
            row(Phrase("余额", en: "balance"), file.account.balance.words[language]),
            row(Phrase("预留", en: "held"), reserved(file)?[language]),
            row(Phrase("有效期", en: "validity"), lapsing(file)?[language]),
            row(Phrase("待审核", en: "pending"), pending(file)?[language]),
            row(
                Phrase("本月", en: "this month"),
                Phrase("\(file.earnedThisMonth) 分", en: "\(file.earnedThisMonth) points")[language]
                    + rank[language]),
        ].compactMap(\.self)
        lines += ["", Phrase("组织关系", en: "Memberships")[language]]
        lines += member.memberships.map { "  " + words($0, book)[language] }
        let oldCards = member.oldCards.compactMap(\.endWords)
        if !oldCards.isEmpty {
            lines += ["", Phrase("停用的卡", en: "Cards out of use")[language]]
            lines += oldCards.map { "  " + $0[language] }
        }
        if !file.honours.isEmpty {
            lines += ["", Phrase("表彰", en: "Honours")[language]]
            lines += file.honours.map { "  " + HonourWords($0, book).line[language] }
        }
        guard !file.recent.isEmpty else { return lines }
        lines += ["", Phrase("最近记录", en: "Last entries")[language]]
        return lines + StatementTable(file.recent, language).table.lines.map { "  " + $0 }
    }

    private static func reserved(_ file: MemberFile) -> Phrase? {
        guard file.held > .zero else { return nil }
        return Phrase(
            "\(file.held) 分，可用 \(file.available) 分", en: "\(file.held) points, \(file.available) available")
    }

    private static func present(_ points: Points) -> String? { points == .zero ? nil : points.description }

    private static func lapsing(_ file: MemberFile) -> Phrase? {
        file.lapsing?.phrases.joined(Phrase("；", en: "; "))
    }

    private static func pending(_ file: MemberFile) -> Phrase? {
        guard !file.waiting.isEmpty else { return nil }
        let count = file.waiting.count
        return Phrase(
            "\(file.pending) 分（\(count) 件，没有计入）",
            en: "\(file.pending) points (\(counted(count, "matter")), not counted)")
    }

    private static func words(_ membership: Membership, _ book: Book) -> Phrase {
        let place = book.branchName(membership.branch) + (membership.group.map { " \($0)" } ?? "")
        switch (membership.from, membership.to) {
        case (nil, nil): return Phrase("\(place)（一直在册）", en: "\(place) (from the beginning)")
        case (nil, let to?): return Phrase("\(place)（到 \(to) 止）", en: "\(place) (until \(to))")
        case (let from?, nil): return Phrase("\(place)（\(from) 起）", en: "\(place) (from \(from))")
        case (let from?, let to?):
            return Phrase("\(place)（\(from) 至 \(to)）", en: "\(place) (\(from) to \(to))")
        }
    }

    private static func json(_ file: MemberFile, _ book: Book) -> JSON {
        let member = file.member
        let memberships = member.memberships.map { membership in
            JSON.object([
                ("branch", .text(membership.branch)), ("group", .text(membership.group)),
                ("from", .text(membership.from)), ("to", .text(membership.to)),
            ])
        }
        var fields = member.fields(file.account.balance)
        fields.removeAll { $0.0 == "balance" }
        fields += [
            ("pledge", .text(member.pledge)), ("cards", member.cardsJSON),
            (
                "suspension",
                member.suspension.map { .object([("since", .text($0.since)), ("reason", .text($0.reason))]) }
                    ?? .null
            ),
            ("memberships", .array(memberships)),
        ]
        return .object([
            ("member", .object(fields)), ("earned", .points(file.account.earned)),
            ("spent", .points(file.account.spent)), ("balance", .points(file.account.balance)),
            ("held", .points(file.held)), ("available", .points(file.available)),
            ("opening", .points(file.account.opening)), ("lapsed", .points(file.account.lapsed)),
            ("lapsing", file.lapsing?.json ?? .null), ("pending", .points(file.pending)),
            (
                "month",
                .object([
                    ("period", .text(file.month)), ("points", .points(file.earnedThisMonth)),
                    ("rank", file.rank.map { .int($0) } ?? .null),
                ])
            ),
            ("honours", .array(file.honours.map { HonourWords($0, book).json })),
            ("recent", .array(file.recent.map { StatementTable.json($0) })),
        ])
    }
}

extension Points {
    /// A balance as people say it: `8.5`, or `-2（欠分）`.
    var words: Phrase {
        self < .zero
            ? Phrase("\(self)（欠 \(-self) 分）", en: "\(self) (owes \(-self))") : Phrase(verbatim: description)
    }
}
