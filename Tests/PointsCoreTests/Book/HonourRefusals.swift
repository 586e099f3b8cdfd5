import Testing

@testable import PointsCore

/// What honouring refuses, in a book whose main-5 is honour 1: member 1 for June 2021.
enum HonourRefusals {
    static let all = [
        honouring(.text(.honour, " ", .empty), give(title: " ")),
        honouring(.text(.honour, long, .tooLong(limit: 50)), give(title: long)),
        honouring(.unknownMember("0099"), give(to: 99)),
        honouring(.unknownBranch("9"), give(branch: "9")),
        honouring(.honourPeriod(.all), give(for: .all)),
        honouring(.honourPeriod(.day("2021-06-01")), give(for: .day("2021-06-01"))),
        honouring(.periodNotBegun(.month(july)), give(for: .month(july))),
        honouring(
            .periodNotBegun(.quarter(year: 2021, quarter: 3)), give(for: .quarter(year: 2021, quarter: 3))),
        honouring(.periodNotBegun(.year(2022)), give(for: .year(2022))),
        honouring(.outOfSequence("main-6"), give(number: 3)),
        honouring(.outOfSequence("main-6"), give(number: 0)),
        honouring(.honourNumber(1), give(number: 1)),
        honouring(
            .alreadyHonoured(1, name: "李梅", title: "标兵", .month(june), by: "main-5"), give(to: 1)),
        honouring(.alreadyReversed("main-5", by: "main-6"), .reverse(Reversal(entry: "main-5", reason: "x")))
        {
            try $0.reverse("main-5")
        },
        honouring(.honourNumber(1), give(to: 1, number: 1)) { try $0.reverse("main-5") },
        finding(.unknownHonour("7"), "7"), finding(.unknownHonour("一"), "一"),
        finding(.unknownEntry("main-99"), "main-99"), finding(.notAnHonour("main-4"), "main-4"),
        Refused(.ambiguousHonour(1, ["main-5", "counter-1"])) { maker in
            try maker.honour(1)
            maker.desk = "counter"
            let entry = Entry(stamp: maker.stamp(), event: give(number: 1), hash: Digest())
            try maker.book.apply(entry, isConcurrent: true)
            return thrown(Refusal.self) { () throws(Refusal) in try maker.book.findHonour("1") }
        },
    ]

    private static let june = Month(year: 2021, month: 6)
    private static let july = Month(year: 2021, month: 7)
    private static let long = String(repeating: "长", count: 51)

    private static func honouring(
        _ refusal: Refusal, _ event: Event,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.honour(1)
            try more(&maker)
            return maker.refusal(of: event)
        }
    }

    private static func finding(_ refusal: Refusal, _ typed: String) -> Refused {
        Refused(refusal) { maker in
            try maker.honour(1)
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.findHonour(typed) }
        }
    }

    private static func give(
        to member: MemberNumber = 2, title: String = "标兵", for period: Period = .month(june),
        number: Int = 2, branch: BranchCode? = nil
    ) -> Event {
        .honour(
            HonourGiven(number: number, member: member, title: title, period: period, branch: branch))
    }
}
