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
    /// Scanned or typed, a card that was replaced; `now` is what its owner has instead.
    case cardOutOfUse(String, MemberNumber, name: String, on: Day, by: EntryName, now: String?)
    /// Ten digits whose check digit is wrong.
    case cardMistyped(String)
    /// A sound number that this book never gave.
    case unknownCard(String)
    /// A number that only this other member can be given.
    case cardOfAnother(String, MemberNumber)
    /// The number was given before.
    case cardIssued(String, MemberNumber, name: String)
    /// The member's card is no longer the one that was to be replaced.
    case cardChanged(MemberNumber, name: String, now: String?)
    /// There is nothing to replace.
    case noCard(MemberNumber, name: String)
    case noCardsLeft(MemberNumber, name: String)
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
    /// The balance would do, but part of it is reserved by holds.
    case pointsReserved(MemberNumber, name: String, balance: Points, reserved: Points, needed: Points)
    /// The stock would do, but part of it is reserved by holds.
    case stockReserved(GoodsCode, name: String, stock: Int, reserved: Int, wanted: Int)
    case overMemberLimit(MemberNumber, name: String, limit: PointsLimit, had: Points, wanted: Points)
    case overVisitLimit(limit: Int, wanted: Int)
    case notRedemptionDay(Day, RedemptionDays, next: Day)
    case belowMinimum(MemberNumber, name: String, available: Points, minimum: Points, needed: Points)
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

    case notAHold(EntryName)
    case badHoldDay(Day, today: Day)
    case holdCollected(EntryName, by: EntryName)
    case holdReleased(EntryName, by: EntryName)
    case holdExpired(EntryName, until: Day)
    /// The goods lie at another desk.
    case heldElsewhere(EntryName, desk: DeskName)
    /// It is released, not reversed.
    case holdNotReversible(EntryName)
    /// Nothing was taken with it that could come back.
    case notATaking(EntryName)
    case redemptionReversed(EntryName, by: EntryName)
    case moreThanTaken(EntryName, GoodsCode, name: String, taken: Int, returned: Int, wanted: Int)
    /// A member, article or price that is not that of the entry it refers to.
    case linesDiffer(EntryName)
    /// What was given back has to be settled first.
    case hasReturns(EntryName, by: EntryName)
    case noReceipt(EntryName)

    case unknownEntry(EntryName)
    case wrongKind(EntryName)
    /// With the key of its kind of event.
    case notReversible(EntryName, kind: String)
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
    /// The board before was posted at a desk of which this one did not know.
    case publishedApart(Month, last: Month)
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
    /// Members object to what concerns them, not to how the book is kept.
    case notDoubtable(EntryName)
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

    case noOpenings
    case openingTwice(MemberNumber, name: String)
    case alreadyOpened(MemberNumber, name: String, by: EntryName)
    case pointsNotPositive(MemberNumber, name: String)
    /// It changed nothing, so there is nothing to take back.
    case hadNoEffect(EntryName)

    /// Points do not lapse in this community.
    case validityOff
    /// The points lapsed by another rule than the one in force.
    case validityChanged(Validity, now: Validity)
    /// Nothing has lapsed by a day; the last day of what lapses next.
    case nothingLapsed(Day, next: Day?)
    case lapsedTwice(MemberNumber, name: String, since: Day)
    /// What came in on a day may still be spent, until another.
    case notLapsed(MemberNumber, name: String, since: Day, until: Day)
    case alreadyLapsed(MemberNumber, name: String, since: Day, left: Points, named: Points)

    case unknownSetting(String)
    case badSetting(String, value: String)
    case outOfSequence(EntryName)
}

/// The names one could have typed, for "did you mean".
public struct RuleNames: Hashable, Sendable {
    public let names: [String]
    public init(_ names: [String]) { self.names = names }
}
