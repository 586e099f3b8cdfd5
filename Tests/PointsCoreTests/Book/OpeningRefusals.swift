import Testing

@testable import PointsCore

/// What opening balances refuse, in a book whose main-5 gives member 1 two points.
enum OpeningRefusals {
    static let all = [
        opening(.noOpenings, OpeningBalances(members: [])),
        opening(.unknownMember("0099"), balances(to: 2, 99)),
        opening(.openingTwice(2, name: "王芳"), balances(to: 2, 3, 2)),
        opening(.pointsNotPositive(2, name: "王芳"), balances(0, to: 2)),
        opening(.pointsNotPositive(2, name: "王芳"), balances(-0.5, to: 2)),
        opening(
            .text(.note, " ", .empty),
            OpeningBalances(members: [OpeningBalance(member: 2, points: 1, note: " ")])),
        opening(.amountTooLarge, balances(Points(tenths: .max), to: 2, 3)),
        opening(.amountTooLarge, balances(Points(tenths: .max), to: 1)),
        opening(.alreadyOpened(1, name: "李梅", by: "main-5"), balances(to: 2, 1)),
        opening(.alreadyLeft(2, name: "王芳", on: "2021-06-01"), balances(to: 2)) { maker in
            try maker.apply(.leave(MemberLeft(member: 2, on: "2021-06-01", reason: nil)))
        },
        Refused(.alreadyReversed("main-5", by: "main-6")) { maker in
            try maker.open(2, for: 1)
            try maker.reverse("main-5")
            return maker.refusal(of: .reverse(Reversal(entry: "main-5", reason: "x")))
        },
        Refused(.hadNoEffect("counter-1")) { maker in
            try maker.open(2, for: 1)
            maker.desk = "counter"
            let event = Event.opening(balances(to: 1))
            try maker.book.apply(
                Entry(stamp: maker.stamp(), event: event, hash: Digest()), isConcurrent: true)
            return maker.refusal(of: .reverse(Reversal(entry: "counter-1", reason: "x")))
        },
    ]

    private static func opening(
        _ refusal: Refusal, _ balances: OpeningBalances,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.open(2, for: 1)
            try more(&maker)
            return maker.refusal(of: .opening(balances))
        }
    }

    private static func balances(_ points: Points = 3, to members: MemberNumber...) -> OpeningBalances {
        OpeningBalances(members: members.map { OpeningBalance(member: $0, points: points, note: nil) })
    }
}
