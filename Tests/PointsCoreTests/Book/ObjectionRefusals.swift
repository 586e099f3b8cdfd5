import Testing

@testable import PointsCore

/// What objecting and answering refuses, in a book whose main-6 is objection 1 about the matter main-5.
enum ObjectionRefusals {
    static let all = [
        objecting(.unknownEntry("main-99"), object(.entry("main-99"))),
        objecting(.notPublished(june), object(.board(june))),
        // How the book is kept is nothing to object to, nor is another objection.
        objecting(.notDoubtable("main-1"), object(.entry("main-1"))),
        objecting(.notDoubtable("main-6"), object(.entry("main-6"))),
        objecting(.notDoubtable("main-7"), object(.entry("main-7"))) {
            try $0.apply(.setting(SettingChanged(name: "ties", value: "1223")))
        },
        objecting(.unknownMember("0099"), object(.entry("main-5"), from: 99)),
        objecting(.text(.objection, " ", .empty), object(.entry("main-5"), text: " ")),
        objecting(.objectionNumber(1), object(.entry("main-5"), number: 1)),
        objecting(.outOfSequence("main-7"), object(.entry("main-5"), number: 3)),
        objecting(.outOfSequence("main-7"), object(.entry("main-5"), number: 0)),
        objecting(.unknownEntry("main-99"), answer("main-99")),
        objecting(.notAnObjection("main-5"), answer("main-5")),
        objecting(.notAnObjection("main-5"), .withdraw(ObjectionWithdrawn(objection: "main-5"))),
        objecting(.text(.answer, "", .empty), answer("main-6", text: "")),
        objecting(.unknownEntry("main-99"), answer("main-6", reversal: "main-99")),
        objecting(.notAReversal("main-5"), answer("main-6", reversal: "main-5")),
        objecting(
            .otherReversal("main-8", of: "main-7", about: "main-5"), answer("main-6", reversal: "main-8")
        ) {
            try $0.reverse(try $0.record("labour", [2]))
        },
        objecting(.objectionAnswered(1, by: "main-7"), answer("main-6")) { try $0.apply(answer("main-6")) },
        objecting(.objectionAnswered(1, by: "main-7"), .withdraw(ObjectionWithdrawn(objection: "main-6"))) {
            try $0.apply(answer("main-6", upheld: false))
        },
        objecting(.objectionWithdrawn(1, by: "main-7"), answer("main-6")) {
            try $0.apply(.withdraw(ObjectionWithdrawn(objection: "main-6")))
        },
        objecting(.notReversible("main-6", kind: "object"), .reverse(Reversal(entry: "main-6", reason: "x"))),
        finding(.unknownObjection("7"), "7"), finding(.unknownObjection("一"), "一"),
        finding(.unknownEntry("main-99"), "main-99"), finding(.notAnObjection("main-5"), "main-5"),
        Refused(.ambiguousObjection(1, ["main-6", "counter-1"])) { maker in
            try prepare(&maker)
            maker.desk = "counter"
            let entry = Entry(
                stamp: maker.stamp(), event: object(.entry("main-5"), number: 1), hash: Digest())
            try maker.book.apply(entry, isConcurrent: true)
            return thrown(Refusal.self) { () throws(Refusal) in try maker.book.findObjection("1") }
        },
    ]

    private static let june = Month(year: 2021, month: 6)

    private static func prepare(_ maker: inout BookMaker) throws {
        try maker.object(to: try maker.record("labour", [1]))
    }

    private static func objecting(
        _ refusal: Refusal, _ event: Event,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try prepare(&maker)
            try more(&maker)
            return maker.refusal(of: event)
        }
    }

    private static func finding(_ refusal: Refusal, _ typed: String) -> Refused {
        Refused(refusal) { maker in
            try prepare(&maker)
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.findObjection(typed) }
        }
    }

    private static func object(
        _ about: ObjectionFiled.Subject, number: Int = 2, from: MemberNumber = 1, text: String = "不对"
    ) -> Event {
        .object(ObjectionFiled(number: number, about: about, from: from, text: text, withheld: false))
    }

    private static func answer(
        _ objection: EntryName, upheld: Bool = true, text: String = "查过了", reversal: EntryName? = nil
    ) -> Event {
        .answer(ObjectionAnswered(objection: objection, upheld: upheld, text: text, reversal: reversal))
    }
}
