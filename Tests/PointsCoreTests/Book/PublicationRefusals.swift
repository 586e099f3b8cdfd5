import Testing

@testable import PointsCore

extension RefusalTests {
    private static let may = Month(year: 2021, month: 5)
    private static let june = Month(year: 2021, month: 6)
    private static let july = Month(year: 2021, month: 7)

    /// What posting a month at this moment refuses.
    private static func posting(_ maker: BookMaker, _ month: Month, until: Day? = nil) -> Refusal? {
        thrown(Refusal.self) { () throws(Refusal) in
            let board = try maker.board(month, until: until)
            var after = maker.book
            let event = Event.publish(Publication(board, digest: Digest(), files: []))
            try after.apply(Entry(stamp: maker.stamp(), event: event, hash: Digest()))
        }
    }

    static let publication = [
        Refused(.monthNotOver(june)) { maker in
            try maker.record("labour", [1], on: "2021-06-12")
            var later = maker
            later.on("2021-07-01")
            let honest = Publication(try later.board(june), digest: Digest(), files: [])
            return maker.refusal(of: .publish(honest))
        },
        Refused(.alreadyPublished(june, number: 1)) { maker in
            try maker.record("labour", [1], on: "2021-06-12")
            maker.on("2021-07-02")
            try maker.publish(june)
            try maker.record("labour", [1], on: "2021-06-12")
            return posting(maker, june)
        },
        Refused(.publishedLater(may, last: june)) { maker in
            try maker.record("labour", [1], on: "2021-06-12")
            maker.on("2021-07-02")
            try maker.publish(june)
            try maker.record("labour", [1], on: "2021-05-12")
            return posting(maker, may)
        },
        Refused(.publishedApart(july, last: june)) { maker in
            maker.on("2021-08-02")
            try maker.record("labour", [1], on: "2021-07-12")
            var apart = maker
            apart.desk = "counter"
            let unaware = Publication(try apart.board(july), digest: Digest(), files: [])
            try maker.record("labour", [1], on: "2021-06-12")
            try maker.publish(june)
            maker.desk = "counter"
            return maker.refusal(of: .publish(unaware))
        },
        Refused(.publishFirst(may, before: june)) { maker in
            try maker.record("labour", [1], on: "2021-05-12")
            try maker.record("labour", [1], on: "2021-06-12")
            maker.on("2021-07-02")
            return posting(maker, june)
        },
        Refused(.nothingToPublish(may)) { maker in posting(maker, may) },
        Refused(.badDeadline("2021-06-30", posted: "2021-07-02")) { maker in
            try maker.record("labour", [1], on: "2021-06-12")
            maker.on("2021-07-02")
            return posting(maker, june, until: "2021-06-30")
        },
    ]
}
