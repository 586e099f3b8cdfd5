import Testing

@testable import PointsCore

/// What approving and rejecting refuses, in a book whose main-6 waits.
enum ReviewRefusals {
    static let all = [
        reviewing(.nothingToApprove, approve()),
        reviewing(.unknownEntry("main-99"), approve("main-6", "main-99")),
        reviewing(.unknownEntry("main-99"), reject("main-99")),
        reviewing(.wrongKind("main-5"), approve("main-5")),
        reviewing(.wrongKind("main-1"), reject("main-1")),
        reviewing(.entryTwice("main-6"), approve("main-6", "main-6")),
        reviewing(.ownRecord("main-6", by: "孙"), by: "孙", approve("main-6")),
        reviewing(.ownRecord("main-6", by: "孙"), by: "孙", reject("main-6")),
        reviewing(.text(.reason, "", .empty), .reject(Rejection(entry: "main-6", reason: ""))),
        reviewing(.alreadyApproved("main-6", by: "main-7"), approve("main-6")) { try $0.approve("main-6") },
        reviewing(.alreadyApproved("main-6", by: "main-7"), reject("main-6")) { try $0.approve("main-6") },
        reviewing(.alreadyRejected("main-6", by: "main-7"), approve("main-6")) { try $0.reject("main-6") },
        reviewing(.alreadyRejected("main-6", by: "main-7"), reject("main-6")) { try $0.reject("main-6") },
        reviewing(.alreadyRejected("main-6", by: "main-7"), .reverse(Reversal(entry: "main-6", reason: "x")))
        {
            try $0.reject("main-6")
        },
        reviewing(.alreadyWithdrawn("main-6", by: "main-7"), approve("main-6")) { try $0.reverse("main-6") },
        reviewing(.alreadyWithdrawn("main-6", by: "main-7"), reject("main-6")) { try $0.reverse("main-6") },
        reviewing(.alreadyReversed("main-6", by: "main-7"), .reverse(Reversal(entry: "main-6", reason: "x")))
        {
            try $0.reverse("main-6")
        },
        reviewing(.notReversible("main-7", kind: "approve"), .reverse(Reversal(entry: "main-7", reason: "x")))
        {
            try $0.approve("main-6")
        },
        reviewing(.notReversible("main-7", kind: "reject"), .reverse(Reversal(entry: "main-7", reason: "x")))
        {
            try $0.reject("main-6")
        },
        Refused(.notUnderReview("main-5")) { maker in
            try maker.record("labour", [1])
            maker.by = "周"
            return maker.refusal(of: approve("main-5"))
        },
        Refused(.reviewNeeded) { maker in
            let matter = try maker.matter("labour", [1])
            try maker.review()
            return maker.refusal(of: .matter(matter))
        },
        Refused(.amountTooLarge) { maker in
            // Each fits, both do not.
            try maker.review()
            let most = Points(tenths: .max)
            try maker.give(most, to: 1)
            try maker.give(1, to: 1)
            maker.by = "周"
            return maker.refusal(of: approve("main-6", "main-7"))
        },
    ]

    private static func reviewing(
        _ refusal: Refusal, by reviewer: String = "周", _ event: Event,
        after prepare: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.review()
            try maker.record("labour", [1])
            try prepare(&maker)
            maker.by = reviewer
            return maker.refusal(of: event)
        }
    }

    private static func approve(_ entries: EntryName...) -> Event { .approve(Approval(entries: entries)) }
    private static func reject(_ entry: EntryName) -> Event {
        .reject(Rejection(entry: entry, reason: "不实"))
    }
}
