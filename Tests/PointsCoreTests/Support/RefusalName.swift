@testable import PointsCore

/// The refusals by name; the compiler asks for a line here when there is a new one.
enum RefusalName: String, CaseIterable {
    case amountTooLarge, text, dateInFuture, unknownBranch, branchExists, branchNameTaken, unknownMember
    case ambiguousMember, nameMismatch, numberTaken, noNumbersLeft, cardTaken, notMemberOn, alreadyLeft
    case hasNotLeft, alreadyInBranch, beforeMembership, alreadySuspended, notSuspended, nothingToAmend
    case noRulesOn, sameRules, rules, unknownItem, unknownRole, noMembers, memberTwice
    case hoursNeeded, countNeeded, overrideNeedsNote, overrideZero, overrideSign, unknownGoods, goodsExists
    case goodsNameTaken, goodsTwice, priceNotPositive, badQuantity, countDisagrees, priceChanged,
        nothingRedeemed, notEnoughPoints
    case outOfStock, overLimit, redemptionSuspended, departed, unknownEntry, wrongKind, notReversible
    case monthNotOver, alreadyPublished, publishedLater, publishedApart, publishFirst, nothingToPublish,
        badDeadline,
        unknownBoard, countsOnce
    case alreadyReversed, nothingToUndo, lastIsReversal, keyReused, reviewNeeded, nothingToApprove
    case entryTwice, notUnderReview, ownRecord, alreadyApproved, alreadyRejected, alreadyWithdrawn,
        unknownObjection
    case ambiguousObjection, notAnObjection, notDoubtable, objectionAnswered, objectionWithdrawn,
        objectionNumber
    case notAReversal, otherReversal, notPublished, unknownSetting, badSetting, outOfSequence
    case unknownHonour, ambiguousHonour, notAnHonour, alreadyHonoured, honourNumber, honourPeriod
    case periodNotBegun, honourTakenBack
    case pointsReserved, stockReserved, overMemberLimit, overVisitLimit, notRedemptionDay, belowMinimum,
        notAHold, badHoldDay
    case holdCollected, holdReleased, holdExpired, heldElsewhere, holdNotReversible, notATaking,
        redemptionReversed, moreThanTaken, linesDiffer, hasReturns, noReceipt
    case cardOutOfUse, cardMistyped, unknownCard, cardOfAnother, cardIssued, cardChanged, noCard, noCardsLeft
    case noOpenings, openingTwice, alreadyOpened, pointsNotPositive, hadNoEffect
    case validityOff, validityChanged, nothingLapsed, lapsedTwice, notLapsed, alreadyLapsed
    case ambiguousGoods, barcodeTaken, goodsUnchanged, alreadyOffSale, alreadyOnSale, offSale, stockOrigin
    case writeOffNeedsReason, countNeedsReason, countedTwice, alreadySettled, settledLater, unknownSettlement,
        notASettlement

    init(_ refusal: Refusal) {
        switch refusal {
        case .amountTooLarge: self = .amountTooLarge
        case .text: self = .text
        case .dateInFuture: self = .dateInFuture
        case .unknownBranch: self = .unknownBranch
        case .branchExists: self = .branchExists
        case .branchNameTaken: self = .branchNameTaken
        case .unknownMember: self = .unknownMember
        case .ambiguousMember: self = .ambiguousMember
        case .nameMismatch: self = .nameMismatch
        case .numberTaken: self = .numberTaken
        case .noNumbersLeft: self = .noNumbersLeft
        case .cardTaken: self = .cardTaken
        case .cardOutOfUse: self = .cardOutOfUse
        case .cardMistyped: self = .cardMistyped
        case .unknownCard: self = .unknownCard
        case .cardOfAnother: self = .cardOfAnother
        case .cardIssued: self = .cardIssued
        case .cardChanged: self = .cardChanged
        case .noCard: self = .noCard
        case .noCardsLeft: self = .noCardsLeft
        case .notMemberOn: self = .notMemberOn
        case .alreadyLeft: self = .alreadyLeft
        case .hasNotLeft: self = .hasNotLeft
        case .alreadyInBranch: self = .alreadyInBranch
        case .beforeMembership: self = .beforeMembership
        case .alreadySuspended: self = .alreadySuspended
        case .notSuspended: self = .notSuspended
        case .nothingToAmend: self = .nothingToAmend
        case .noRulesOn: self = .noRulesOn
        case .sameRules: self = .sameRules
        case .rules: self = .rules
        case .unknownItem: self = .unknownItem
        case .unknownRole: self = .unknownRole
        case .noMembers: self = .noMembers
        case .memberTwice: self = .memberTwice
        case .hoursNeeded: self = .hoursNeeded
        case .countNeeded: self = .countNeeded
        case .overrideNeedsNote: self = .overrideNeedsNote
        case .overrideZero: self = .overrideZero
        case .overrideSign: self = .overrideSign
        case .unknownGoods: self = .unknownGoods
        case .goodsExists: self = .goodsExists
        case .goodsNameTaken: self = .goodsNameTaken
        case .goodsTwice: self = .goodsTwice
        case .priceNotPositive: self = .priceNotPositive
        case .badQuantity: self = .badQuantity
        case .countDisagrees: self = .countDisagrees
        case .priceChanged: self = .priceChanged
        case .nothingRedeemed: self = .nothingRedeemed
        case .notEnoughPoints: self = .notEnoughPoints
        case .outOfStock: self = .outOfStock
        case .overLimit: self = .overLimit
        case .redemptionSuspended: self = .redemptionSuspended
        case .departed: self = .departed
        case .unknownEntry: self = .unknownEntry
        case .wrongKind: self = .wrongKind
        case .notReversible: self = .notReversible
        case .alreadyReversed: self = .alreadyReversed
        case .countsOnce: self = .countsOnce
        case .nothingToUndo: self = .nothingToUndo
        case .lastIsReversal: self = .lastIsReversal
        case .keyReused: self = .keyReused
        case .reviewNeeded: self = .reviewNeeded
        case .nothingToApprove: self = .nothingToApprove
        case .entryTwice: self = .entryTwice
        case .notUnderReview: self = .notUnderReview
        case .ownRecord: self = .ownRecord
        case .alreadyApproved: self = .alreadyApproved
        case .alreadyRejected: self = .alreadyRejected
        case .alreadyWithdrawn: self = .alreadyWithdrawn
        case .unknownObjection: self = .unknownObjection
        case .ambiguousObjection: self = .ambiguousObjection
        case .notAnObjection: self = .notAnObjection
        case .notDoubtable: self = .notDoubtable
        case .objectionAnswered: self = .objectionAnswered
        case .objectionWithdrawn: self = .objectionWithdrawn
        case .objectionNumber: self = .objectionNumber
        case .notAReversal: self = .notAReversal
        case .otherReversal: self = .otherReversal
        case .notPublished: self = .notPublished
        case .unknownHonour: self = .unknownHonour
        case .ambiguousHonour: self = .ambiguousHonour
        case .notAnHonour: self = .notAnHonour
        case .alreadyHonoured: self = .alreadyHonoured
        case .honourNumber: self = .honourNumber
        case .honourPeriod: self = .honourPeriod
        case .periodNotBegun: self = .periodNotBegun
        case .honourTakenBack: self = .honourTakenBack
        case .pointsReserved: self = .pointsReserved
        case .stockReserved: self = .stockReserved
        case .overMemberLimit: self = .overMemberLimit
        case .overVisitLimit: self = .overVisitLimit
        case .notRedemptionDay: self = .notRedemptionDay
        case .belowMinimum: self = .belowMinimum
        case .notAHold: self = .notAHold
        case .badHoldDay: self = .badHoldDay
        case .holdCollected: self = .holdCollected
        case .holdReleased: self = .holdReleased
        case .holdExpired: self = .holdExpired
        case .heldElsewhere: self = .heldElsewhere
        case .holdNotReversible: self = .holdNotReversible
        case .notATaking: self = .notATaking
        case .redemptionReversed: self = .redemptionReversed
        case .moreThanTaken: self = .moreThanTaken
        case .linesDiffer: self = .linesDiffer
        case .hasReturns: self = .hasReturns
        case .noReceipt: self = .noReceipt
        case .noOpenings: self = .noOpenings
        case .openingTwice: self = .openingTwice
        case .alreadyOpened: self = .alreadyOpened
        case .pointsNotPositive: self = .pointsNotPositive
        case .hadNoEffect: self = .hadNoEffect
        case .validityOff: self = .validityOff
        case .validityChanged: self = .validityChanged
        case .nothingLapsed: self = .nothingLapsed
        case .lapsedTwice: self = .lapsedTwice
        case .notLapsed: self = .notLapsed
        case .alreadyLapsed: self = .alreadyLapsed
        case .ambiguousGoods: self = .ambiguousGoods
        case .barcodeTaken: self = .barcodeTaken
        case .goodsUnchanged: self = .goodsUnchanged
        case .alreadyOffSale: self = .alreadyOffSale
        case .alreadyOnSale: self = .alreadyOnSale
        case .offSale: self = .offSale
        case .stockOrigin: self = .stockOrigin
        case .writeOffNeedsReason: self = .writeOffNeedsReason
        case .countNeedsReason: self = .countNeedsReason
        case .countedTwice: self = .countedTwice
        case .alreadySettled: self = .alreadySettled
        case .settledLater: self = .settledLater
        case .unknownSettlement: self = .unknownSettlement
        case .notASettlement: self = .notASettlement
        case .unknownSetting: self = .unknownSetting
        case .badSetting: self = .badSetting
        case .outOfSequence: self = .outOfSequence
        case .monthNotOver: self = .monthNotOver
        case .alreadyPublished: self = .alreadyPublished
        case .publishedLater: self = .publishedLater
        case .publishedApart: self = .publishedApart
        case .publishFirst: self = .publishFirst
        case .nothingToPublish: self = .nothingToPublish
        case .badDeadline: self = .badDeadline
        case .unknownBoard: self = .unknownBoard
        }
    }
}
