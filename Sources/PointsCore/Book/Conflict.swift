/// Two desks that were not connected did what each would have refused after the other.
///
/// That can be detected when they meet, not prevented: goods handed out stay handed out.
public struct Conflict: Hashable, Sendable {
    public let entry: EntryName
    public let refusal: Refusal
    /// Whether the entry changes nothing.
    public let isVoid: Bool
}

extension Refusal {
    enum Fate {
        /// It happened; balance or stock may go below zero.
        case stands
        /// It was done already; doing it again changes nothing.
        case hasNoEffect
    }

    /// What becomes of an entry refused for something its writer could not know; nil where the entries cannot
    /// both be true, such as two members under one number.
    var fateWhenConcurrent: Fate? {
        switch self {
        case .notEnoughPoints, .outOfStock, .overLimit, .redemptionSuspended, .departed, .priceChanged,
            .countDisagrees, .notMemberOn, .reviewNeeded, .goodsNameTaken, .barcodeTaken, .offSale,
            .objectionNumber, .notPublished, .alreadyHonoured, .honourNumber,
            .pointsReserved, .stockReserved, .overMemberLimit, .overVisitLimit, .notRedemptionDay,
            .belowMinimum, .cardOutOfUse, .cardChanged:
            .stands
        case .alreadyReversed, .countsOnce, .alreadySuspended, .notSuspended, .alreadyLeft, .hasNotLeft,
            .alreadyInBranch,
            .beforeMembership, .nothingToAmend, .sameRules, .alreadyApproved, .alreadyRejected,
            .alreadyWithdrawn, .cardIssued, .goodsUnchanged, .alreadyOffSale, .alreadyOnSale,
            .objectionAnswered,
            .objectionWithdrawn, .alreadyPublished,
            .publishedLater,
            .holdCollected, .holdReleased, .redemptionReversed, .moreThanTaken, .hasReturns,
            .publishedApart,
            .alreadyOpened, .hadNoEffect, .validityOff, .validityChanged, .alreadyLapsed:
            .hasNoEffect
        case .amountTooLarge, .text, .dateInFuture, .unknownBranch, .branchExists, .branchNameTaken,
            .unknownMember, .ambiguousMember, .nameMismatch, .numberTaken, .noNumbersLeft, .cardTaken,
            .cardMistyped, .unknownCard, .cardOfAnother, .noCard, .noCardsLeft,
            .noRulesOn,
            .rules, .unknownItem, .unknownRole, .noMembers, .memberTwice, .hoursNeeded, .countNeeded,
            .overrideNeedsNote, .overrideZero, .overrideSign, .unknownGoods, .ambiguousGoods, .goodsExists,
            .stockOrigin,
            .writeOffNeedsReason, .countNeedsReason, .countedTwice, .alreadySettled, .settledLater,
            .unknownSettlement,
            .notASettlement,
            .goodsTwice, .priceNotPositive, .badQuantity, .nothingRedeemed, .unknownEntry, .wrongKind,
            .monthNotOver, .publishFirst, .nothingToPublish, .badDeadline, .unknownBoard,
            .notReversible, .nothingToUndo, .lastIsReversal, .keyReused, .unknownSetting, .badSetting,
            .outOfSequence, .nothingToApprove, .entryTwice, .notUnderReview, .ownRecord, .unknownObjection,
            .ambiguousObjection, .notAnObjection, .notDoubtable, .notAReversal, .otherReversal,
            .unknownHonour, .ambiguousHonour, .notAnHonour, .honourPeriod, .periodNotBegun, .honourTakenBack,
            .notAHold, .badHoldDay, .holdExpired, .heldElsewhere, .holdNotReversible, .notATaking,
            .linesDiffer, .noReceipt,
            .noOpenings, .openingTwice, .pointsNotPositive, .nothingLapsed, .lapsedTwice, .notLapsed:
            nil
        }
    }
}
