/// Why the book does not take an event. Facts only; the words are made where they are shown.
public enum Refusal: Error, Hashable, Sendable {
    case amountTooLarge
    case text(TextField, String, TextFault)
    case dateInFuture(Day, today: Day)

    case unknownBranch(String)
    case branchExists(BranchCode, name: String)
    case branchNameTaken(String, BranchCode)
    case unknownMember(String)
    case ambiguousMember(String, [MemberNumber])
    /// A number and a name that stand together but belong to different members.
    case nameMismatch(MemberNumber, name: String, typed: String)
    case numberTaken(MemberNumber, name: String)
    case noNumbersLeft
    case cardTaken(String, MemberNumber, name: String)
    case notMemberOn(Day, MemberNumber, name: String)
    case alreadyLeft(MemberNumber, name: String, on: Day)
    case hasNotLeft(MemberNumber, name: String)
    case alreadyInBranch(MemberNumber, name: String, branch: String)
    case beforeMembership(Day, MemberNumber, name: String, since: Day)
    case alreadySuspended(MemberNumber, name: String)
    case notSuspended(MemberNumber, name: String)
    case nothingToAmend(MemberNumber, name: String)

    case noRulesOn(Day, first: Day?)
    case sameRules(since: Day?)
    case rules(RulesFault)
    case unknownItem(String, RuleNames)
    case unknownRole(String, item: String, RuleNames)

    case noMembers
    case memberTwice(MemberNumber, name: String)
    case hoursNeeded(item: String)
    case countNeeded(item: String, unit: String)
    case overrideNeedsNote
    case overrideZero
    case overrideSign(item: String, deduction: Bool)

    case unknownGoods(String)
    case goodsExists(GoodsCode, name: String)
    case goodsNameTaken(String, GoodsCode)
    case goodsTwice(GoodsCode)
    case priceNotPositive(GoodsCode)
    case badQuantity(GoodsCode)
    case countDisagrees(GoodsCode, name: String)
    case priceChanged(GoodsCode, name: String)
    case nothingRedeemed
    case notEnoughPoints(MemberNumber, name: String, held: Points, needed: Points)
    case outOfStock(GoodsCode, name: String, left: Int, wanted: Int)
    case overLimit(GoodsCode, name: String, limit: GoodsLimit, had: Int, wanted: Int)
    case redemptionSuspended(MemberNumber, name: String, reason: String?)
    case departed(MemberNumber, name: String, on: Day)
    /// Several articles answer to it.
    case ambiguousGoods(String, [GoodsCode])
    case barcodeTaken(Barcode, GoodsCode, name: String)
    case goodsUnchanged(GoodsCode, name: String)
    case alreadyOffSale(GoodsCode, name: String)
    case alreadyOnSale(GoodsCode, name: String)
    case offSale(GoodsCode, name: String)
    /// Where goods came from is told of those that came in, and the organisation of those that were given.
    case stockOrigin(GoodsCode)
    case writeOffNeedsReason(GoodsCode, name: String)
    case countNeedsReason(GoodsCode, name: String, counted: Int, expected: Int)

    case countedTwice(GoodsCode)
    case alreadySettled(Day, DeskName, number: Int, by: EntryName)
    /// A later day was settled already.
    case settledLater(Day, DeskName, last: Day, by: EntryName)
    case unknownSettlement(String, DeskName)
    case notASettlement(EntryName)

    case unknownEntry(EntryName)
    case wrongKind(EntryName)
    case notReversible(EntryName)
    case alreadyReversed(EntryName, by: EntryName)
    /// It repeats another desk's entry and has no effect of its own.
    case countsOnce(EntryName, as: EntryName)
    case nothingToUndo(by: String)
    case lastIsReversal(EntryName, of: EntryName)
    case keyReused(String, EntryName)

    case monthNotOver(Month)
    case alreadyPublished(Month, number: Int)
    /// A later month was posted already.
    case publishedLater(Month, last: Month)
    /// A month before it has points and was not posted.
    case publishFirst(Month, before: Month)
    case nothingToPublish(Month)
    case badDeadline(Day, posted: Day)
    case notPublished(Month)
    case unknownBoard(String)
    /// Review is on, and the matter does not say that it waits for one.
    case reviewNeeded
    case nothingToApprove
    case entryTwice(EntryName)
    case notUnderReview(EntryName)
    case ownRecord(EntryName, by: String)
    case alreadyApproved(EntryName, by: EntryName)
    case alreadyRejected(EntryName, by: EntryName)
    case alreadyWithdrawn(EntryName, by: EntryName)

    case unknownObjection(String)
    case ambiguousObjection(Int, [EntryName])
    case notAnObjection(EntryName)
    case objectionAnswered(Int, by: EntryName)
    case objectionWithdrawn(Int, by: EntryName)
    /// The number that another objection has.
    case objectionNumber(Int)
    case notAReversal(EntryName)
    case otherReversal(EntryName, of: EntryName, about: EntryName)

    case unknownHonour(String)
    case ambiguousHonour(Int, [EntryName])
    case notAnHonour(EntryName)
    case alreadyHonoured(MemberNumber, name: String, title: String, Period, by: EntryName)
    /// The number that another honour has.
    case honourNumber(Int)
    /// Honours are for a month, a quarter or a year.
    case honourPeriod(Period)
    case periodNotBegun(Period)
    /// It was taken back, so there is nothing to certify.
    case honourTakenBack(Int, by: EntryName)

    case unknownSetting(String)
    case badSetting(String, value: String)
    case outOfSequence(EntryName)
}

/// The names one could have typed, for "did you mean".
public struct RuleNames: Hashable, Sendable {
    public let names: [String]
    public init(_ names: [String]) { self.names = names }
}
