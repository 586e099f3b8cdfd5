internal import PointsCore

extension Refusal {
    /// Stable names for programs.
    var code: String {
        switch self {
        case .amountTooLarge: "amount-too-large"
        case .text: "bad-text"
        case .dateInFuture: "date-in-future"
        case .unknownBranch: "unknown-branch"
        case .branchExists: "branch-exists"
        case .branchNameTaken: "branch-name-taken"
        case .unknownMember: "unknown-member"
        case .ambiguousMember: "ambiguous-member"
        case .nameMismatch: "name-mismatch"
        case .numberTaken: "number-taken"
        case .noNumbersLeft: "no-numbers-left"
        case .cardTaken: "card-taken"
        case .cardOutOfUse: "card-out-of-use"
        case .cardMistyped: "card-mistyped"
        case .unknownCard: "unknown-card"
        case .cardOfAnother: "card-of-another"
        case .cardIssued: "card-issued"
        case .cardChanged: "card-changed"
        case .noCard: "no-card"
        case .noCardsLeft: "no-cards-left"
        case .notMemberOn: "not-a-member-then"
        case .alreadyLeft: "already-left"
        case .hasNotLeft: "has-not-left"
        case .alreadyInBranch: "already-in-branch"
        case .beforeMembership: "before-membership"
        case .alreadySuspended: "already-suspended"
        case .notSuspended: "not-suspended"
        case .nothingToAmend: "nothing-to-amend"
        case .noRulesOn: "no-rules"
        case .sameRules: "same-rules"
        case .rules: "bad-rules"
        case .unknownItem: "unknown-item"
        case .unknownRole: "unknown-role"
        case .noMembers: "no-members"
        case .memberTwice: "member-twice"
        case .hoursNeeded: "hours-needed"
        case .countNeeded: "count-needed"
        case .overrideNeedsNote: "override-needs-note"
        case .overrideZero: "override-zero"
        case .overrideSign: "override-sign"
        case .unknownGoods: "unknown-goods"
        case .goodsExists: "goods-exist"
        case .goodsNameTaken: "goods-name-taken"
        case .goodsTwice: "goods-twice"
        case .priceNotPositive: "price-not-positive"
        case .badQuantity: "bad-quantity"
        case .countDisagrees: "count-disagrees"
        case .priceChanged: "price-changed"
        case .nothingRedeemed: "nothing-redeemed"
        case .notEnoughPoints: "not-enough-points"
        case .outOfStock: "out-of-stock"
        case .overLimit: "over-limit"
        case .pointsReserved: "points-reserved"
        case .stockReserved: "stock-reserved"
        case .overMemberLimit: "over-member-limit"
        case .overVisitLimit: "over-visit-limit"
        case .notRedemptionDay: "not-a-redemption-day"
        case .belowMinimum: "below-minimum-balance"
        case .redemptionSuspended: "redemption-suspended"
        case .departed: "departed"
        case .notAHold: "not-a-hold"
        case .badHoldDay: "bad-hold-day"
        case .holdCollected: "hold-collected"
        case .holdReleased: "hold-released"
        case .holdExpired: "hold-expired"
        case .heldElsewhere: "held-elsewhere"
        case .holdNotReversible: "hold-not-reversible"
        case .notATaking: "nothing-taken"
        case .redemptionReversed: "redemption-reversed"
        case .moreThanTaken: "more-than-taken"
        case .linesDiffer: "lines-differ"
        case .hasReturns: "has-returns"
        case .noReceipt: "no-receipt"
        case .ambiguousGoods: "ambiguous-goods"
        case .barcodeTaken: "barcode-taken"
        case .goodsUnchanged: "goods-unchanged"
        case .alreadyOffSale: "already-off-sale"
        case .alreadyOnSale: "already-on-sale"
        case .offSale: "off-sale"
        case .stockOrigin: "bad-stock-origin"
        case .writeOffNeedsReason: "write-off-needs-reason"
        case .countNeedsReason: "count-needs-reason"
        case .countedTwice: "counted-twice"
        case .alreadySettled: "already-settled"
        case .settledLater: "settled-later"
        case .unknownSettlement: "unknown-settlement"
        case .notASettlement: "not-a-settlement"
        case .unknownEntry: "unknown-entry"
        case .wrongKind: "wrong-kind"
        case .notReversible: "not-reversible"
        case .alreadyReversed: "already-reversed"
        case .countsOnce: "counts-once"
        case .nothingToUndo: "nothing-to-undo"
        case .lastIsReversal: "last-is-reversal"
        case .keyReused: "key-reused"
        case .monthNotOver: "month-not-over"
        case .alreadyPublished: "already-published"
        case .publishedLater: "published-later"
        case .publishedApart: "published-apart"
        case .publishFirst: "earlier-month-not-published"
        case .nothingToPublish: "nothing-to-publish"
        case .badDeadline: "bad-deadline"
        case .notPublished: "not-published"
        case .unknownBoard: "unknown-board"
        case .reviewNeeded: "review-needed"
        case .nothingToApprove: "nothing-to-approve"
        case .entryTwice: "entry-twice"
        case .notUnderReview: "not-under-review"
        case .ownRecord: "own-record"
        case .alreadyApproved: "already-approved"
        case .alreadyRejected: "already-rejected"
        case .alreadyWithdrawn: "already-withdrawn"
        case .unknownObjection: "unknown-objection"
        case .ambiguousObjection: "ambiguous-objection"
        case .notAnObjection: "not-an-objection"
        case .notDoubtable: "not-open-to-objections"
        case .objectionAnswered: "objection-answered"
        case .objectionWithdrawn: "objection-withdrawn"
        case .objectionNumber: "objection-number-taken"
        case .notAReversal: "not-a-reversal"
        case .otherReversal: "other-reversal"
        case .unknownHonour: "unknown-honour"
        case .ambiguousHonour: "ambiguous-honour"
        case .notAnHonour: "not-an-honour"
        case .alreadyHonoured: "already-honoured"
        case .honourNumber: "honour-number-taken"
        case .honourPeriod: "bad-honour-period"
        case .periodNotBegun: "period-not-begun"
        case .honourTakenBack: "honour-taken-back"
        case .noOpenings: "no-openings"
        case .openingTwice: "opening-twice"
        case .alreadyOpened: "already-opened"
        case .pointsNotPositive: "points-not-positive"
        case .hadNoEffect: "had-no-effect"
        case .validityOff: "validity-off"
        case .validityChanged: "validity-changed"
        case .nothingLapsed: "nothing-lapsed"
        case .lapsedTwice: "lapsed-twice"
        case .notLapsed: "not-lapsed"
        case .alreadyLapsed: "already-lapsed"
        case .unknownSetting: "unknown-setting"
        case .badSetting: "bad-setting"
        case .outOfSequence: "out-of-sequence"
        }
    }

    /// The numbers behind the message.
    var facts: [(String, JSON)] {
        switch self {
        case .notEnoughPoints(let number, let name, let held, let needed):
            [
                ("member", .text(number)), ("name", .string(name)), ("held", .points(held)),
                ("needed", .points(needed)),
            ]
        case .outOfStock(let code, _, let left, let wanted):
            [("goods", .text(code)), ("left", .int(left)), ("wanted", .int(wanted))]
        case .overLimit(let code, _, let limit, let had, let wanted):
            [
                ("goods", .text(code)), ("limit", .int(limit.quantity)), ("per", .text(limit.per)),
                ("had", .int(had)), ("wanted", .int(wanted)),
            ]
        case .pointsReserved(let number, let name, let balance, let reserved, let needed):
            [
                ("member", .text(number)), ("name", .string(name)), ("balance", .points(balance)),
                ("held", .points(reserved)), ("needed", .points(needed)),
            ]
        case .stockReserved(let code, _, let stock, let reserved, let wanted):
            [
                ("goods", .text(code)), ("stock", .int(stock)), ("held", .int(reserved)),
                ("wanted", .int(wanted)),
            ]
        case .overMemberLimit(let number, let name, let limit, let had, let wanted):
            [
                ("member", .text(number)), ("name", .string(name)), ("limit", .points(limit.points)),
                ("per", .text(limit.per)), ("had", .points(had)), ("wanted", .points(wanted)),
            ]
        case .overVisitLimit(let limit, let wanted): [("limit", .int(limit)), ("wanted", .int(wanted))]
        case .notRedemptionDay(let day, let days, let next):
            [("day", .text(day)), ("days", .array(days.days.map { .int($0) })), ("next", .text(next))]
        case .belowMinimum(let number, let name, let available, let minimum, let needed):
            [
                ("member", .text(number)), ("name", .string(name)), ("available", .points(available)),
                ("minimum", .points(minimum)), ("needed", .points(needed)),
            ]
        case .holdCollected(let name, let by), .holdReleased(let name, let by),
            .redemptionReversed(let name, let by), .hasReturns(let name, let by):
            [("entry", .text(name)), ("by", .text(by))]
        case .holdExpired(let name, let until): [("entry", .text(name)), ("until", .text(until))]
        case .heldElsewhere(let name, let desk): [("entry", .text(name)), ("desk", .text(desk))]
        case .moreThanTaken(let name, let code, _, let taken, let returned, let wanted):
            [
                ("entry", .text(name)), ("goods", .text(code)), ("taken", .int(taken)),
                ("returned", .int(returned)), ("wanted", .int(wanted)),
            ]
        case .countNeedsReason(let code, _, let counted, let expected):
            [("goods", .text(code)), ("counted", .int(counted)), ("expected", .int(expected))]
        case .ambiguousGoods(_, let codes): [("goods", .array(codes.map { .text($0) }))]
        case .alreadySettled(let day, let desk, _, let by):
            [("day", .text(day)), ("desk", .text(desk)), ("by", .text(by))]
        case .settledLater(let day, let desk, let last, let by):
            [("day", .text(day)), ("desk", .text(desk)), ("last", .text(last)), ("by", .text(by))]
        case .ambiguousMember(_, let numbers): [("members", .array(numbers.map { .text($0) }))]
        case .alreadyReversed(let name, let by), .alreadyApproved(let name, let by),
            .alreadyRejected(let name, let by), .alreadyWithdrawn(let name, let by):
            [("entry", .text(name)), ("by", .text(by))]
        case .ownRecord(let name, let by): [("entry", .text(name)), ("recorder", .string(by))]
        case .objectionAnswered(let number, let by), .objectionWithdrawn(let number, let by),
            .honourTakenBack(let number, let by):
            [("number", .int(number)), ("by", .text(by))]
        case .ambiguousObjection(let number, let entries), .ambiguousHonour(let number, let entries):
            [("number", .int(number)), ("entries", .array(entries.map { .text($0) }))]
        case .alreadyHonoured(let member, _, let title, let period, let by):
            [
                ("member", .text(member)), ("title", .string(title)), ("period", .text(period)),
                ("by", .text(by)),
            ]
        case .cardOutOfUse(let card, let member, _, let day, let by, let now):
            [
                ("card", .string(card)), ("member", .text(member)), ("on", .text(day)), ("by", .text(by)),
                ("now", .text(now)),
            ]
        case .cardMistyped(let card), .unknownCard(let card): [("card", .string(card))]
        case .cardOfAnother(let card, let member), .cardIssued(let card, let member, _):
            [("card", .string(card)), ("member", .text(member))]
        case .alreadyOpened(let member, _, let by): [("member", .text(member)), ("by", .text(by))]
        case .validityChanged(let validity, let now): [("validity", .text(validity)), ("now", .text(now))]
        case .nothingLapsed(let day, let next): [("on", .text(day)), ("next", .text(next))]
        case .notLapsed(let member, _, let since, let until):
            [("member", .text(member)), ("since", .text(since)), ("until", .text(until))]
        case .alreadyLapsed(let member, _, let since, let left, let named):
            [
                ("member", .text(member)), ("since", .text(since)), ("left", .points(left)),
                ("named", .points(named)),
            ]
        case .keyReused(let key, let name): [("key", .string(key)), ("entry", .text(name))]
        default: []
        }
    }
}
