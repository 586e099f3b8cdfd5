import Testing

@testable import PointsCore

/// What an expiry refuses, in a book where member 1 got two points on 13 June 2021 and points are valid to the end
/// of the year; today is 1 January 2022.
enum ExpiryRefusals {
    static let all = [
        expiring(.nothingLapsed("2022-01-01", next: nil), []),
        expiring(.dateInFuture("2022-01-02", today: "2022-01-01"), [lot()], on: "2022-01-02"),
        expiring(.unknownMember("0099"), [lot(of: 99)]),
        expiring(.lapsedTwice(1, name: "李梅", since: "2021-06-13"), [lot(1), lot(of: 2), lot(1)]),
        expiring(.pointsNotPositive(1, name: "李梅"), [lot(0)]),
        expiring(.pointsNotPositive(1, name: "李梅"), [lot(-1)]),
        expiring(
            .notLapsed(1, name: "李梅", since: "2022-01-01", until: "2022-12-31"),
            [lot(since: "2022-01-01")]),
        expiring(
            .notLapsed(1, name: "李梅", since: "2021-06-13", until: "2021-12-31"), [lot()], on: "2021-12-31"),
        expiring(
            .amountTooLarge, [lot(Points(tenths: .max)), lot(Points(tenths: .max), since: "2021-06-12")]),
        expiring(.validityOff, [lot()], by: .never),
        expiring(.validityOff, [lot()]) { try $0.validity(.never) },
        expiring(.validityChanged(.yearEnd, now: .months(3)), [lot()]) { try $0.validity(.months(3)) },
        expiring(
            .alreadyLapsed(1, name: "李梅", since: "2021-06-13", left: 2, named: 2.5), [lot(2.5)]),
        expiring(
            .alreadyLapsed(1, name: "李梅", since: "2021-06-12", left: 0, named: 1),
            [lot(1, since: "2021-06-12")]),
        expiring(.alreadyLapsed(2, name: "王芳", since: "2021-06-13", left: 0, named: 2), [lot(), lot(of: 2)]),
        expiring(.alreadyLapsed(1, name: "李梅", since: "2021-06-13", left: 0, named: 2), [lot()]) {
            try $0.expire()
        },
        Refused(.validityOff) { maker in
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.expiry(on: "2022-01-01") }
        },
        asked(.nothingLapsed("2021-12-31", next: "2021-12-31"), on: "2021-12-31"),
        asked(.nothingLapsed("2022-01-01", next: nil), on: "2022-01-01") { try $0.reverse("main-5") },
        Refused(.hadNoEffect("counter-1")) { maker in
            try start(&maker)
            try maker.expire()
            maker.desk = "counter"
            let event = Event.expire(Expiry(on: maker.today, validity: .yearEnd, lots: [lot()]))
            try maker.book.apply(
                Entry(stamp: maker.stamp(), event: event, hash: Digest()), isConcurrent: true)
            return maker.refusal(of: .reverse(Reversal(entry: "counter-1", reason: "x")))
        },
        Refused(.badSetting("validity", value: "0-months"), event: setting("0-months")),
        Refused(.badSetting("validity", value: "121-months"), event: setting("121-months")),
        Refused(.badSetting("validity", value: "012-months"), event: setting("012-months")),
        Refused(.badSetting("validity", value: "永久"), event: setting("永久")),
    ]

    private static func setting(_ value: String) -> Event {
        .setting(SettingChanged(name: "validity", value: value))
    }

    private static func start(_ maker: inout BookMaker) throws {
        try maker.record("labour", [1])
        try maker.validity(.yearEnd)
        maker.on("2022-01-01")
    }

    private static func expiring(
        _ refusal: Refusal, _ lots: [LapsedLot], on day: Day = "2022-01-01", by validity: Validity = .yearEnd,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try start(&maker)
            try more(&maker)
            return maker.refusal(of: .expire(Expiry(on: day, validity: validity, lots: lots)))
        }
    }

    private static func asked(
        _ refusal: Refusal, on day: Day,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try start(&maker)
            try more(&maker)
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.expiry(on: day) }
        }
    }

    private static func lot(
        _ points: Points = 2, of member: MemberNumber = 1, since day: Day = "2021-06-13"
    ) -> LapsedLot {
        LapsedLot(member: member, since: day, points: points)
    }
}
