/// Something that happened: the part of an entry that changes the book.
///
/// A new kind is a file of its own and one line in each list here.
public enum Event: Hashable, Sendable {
    case branches(BranchesOpened)
    case join(MembersJoined)
    case amend(MemberAmended)
    case move(MemberMoved)
    case leave(MemberLeft)
    case rejoin(MemberRejoined)
    case suspend(RedemptionSuspended)
    case resume(RedemptionResumed)
    case rules(RulesAdopted)
    case matter(Matter)
    case goods(GoodsAdded)
    case price(GoodsPriced)
    case limit(GoodsLimited)
    case stock(StockMoved)
    case count(StockCounted)
    case redeem(Redemption)
    case reverse(Reversal)
    case trust(DeskTrusted)
    case setting(SettingChanged)
    case publish(Publication)
    case approve(Approval)
    case reject(Rejection)
    case object(ObjectionFiled)
    case answer(ObjectionAnswered)
    case withdraw(ObjectionWithdrawn)
    case honour(HonourGiven)
    case hold(HoldMade)
    case collect(HoldCollected)
    case release(HoldReleased)
    case `return`(GoodsReturned)
    case cards(CardsIssued)
    case opening(OpeningBalances)
    case expire(Expiry)
    case goodsAmend(GoodsAmended)
    case settle(DaySettled)

    /// What the event carries, for everything that treats all kinds alike.
    public var kind: any EventKind {
        switch self {
        case .branches(let kind): kind
        case .join(let kind): kind
        case .amend(let kind): kind
        case .move(let kind): kind
        case .leave(let kind): kind
        case .rejoin(let kind): kind
        case .suspend(let kind): kind
        case .resume(let kind): kind
        case .rules(let kind): kind
        case .matter(let kind): kind
        case .goods(let kind): kind
        case .price(let kind): kind
        case .limit(let kind): kind
        case .stock(let kind): kind
        case .count(let kind): kind
        case .redeem(let kind): kind
        case .reverse(let kind): kind
        case .trust(let kind): kind
        case .setting(let kind): kind
        case .publish(let kind): kind
        case .approve(let kind): kind
        case .reject(let kind): kind
        case .object(let kind): kind
        case .answer(let kind): kind
        case .withdraw(let kind): kind
        case .honour(let kind): kind
        case .hold(let kind): kind
        case .collect(let kind): kind
        case .release(let kind): kind
        case .return(let kind): kind
        case .cards(let kind): kind
        case .opening(let kind): kind
        case .expire(let kind): kind
        case .goodsAmend(let kind): kind
        case .settle(let kind): kind
        }
    }

    /// Throws where the book does not allow it.
    func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        // Nearly all are these two; they need not be wrapped up first.
        if case .matter(let matter) = self { return try matter.check(book, stamp) }
        if case .redeem(let redemption) = self { return try redemption.check(book, stamp) }
        try kind.check(book, stamp)
    }

    /// Called only after ``check(_:_:)`` let it pass.
    func change(_ book: inout Book, _ stamp: Stamp) {
        if case .matter(let matter) = self { return matter.change(&book, stamp) }
        if case .redeem(let redemption) = self { return redemption.change(&book, stamp) }
        kind.change(&book, stamp)
    }

    fileprivate static func read(_ key: String, from line: inout LineReader) throws(LineFault) -> Event? {
        switch key {
        case Matter.key: .matter(try .read(from: &line))
        case Redemption.key: .redeem(try .read(from: &line))
        case Reversal.key: .reverse(try .read(from: &line))
        case BranchesOpened.key: .branches(try .read(from: &line))
        case MembersJoined.key: .join(try .read(from: &line))
        case MemberAmended.key: .amend(try .read(from: &line))
        case MemberMoved.key: .move(try .read(from: &line))
        case MemberLeft.key: .leave(try .read(from: &line))
        case MemberRejoined.key: .rejoin(try .read(from: &line))
        case RedemptionSuspended.key: .suspend(try .read(from: &line))
        case RedemptionResumed.key: .resume(try .read(from: &line))
        case RulesAdopted.key: .rules(try .read(from: &line))
        case GoodsAdded.key: .goods(try .read(from: &line))
        case GoodsPriced.key: .price(try .read(from: &line))
        case GoodsLimited.key: .limit(try .read(from: &line))
        case StockMoved.key: .stock(try .read(from: &line))
        case StockCounted.key: .count(try .read(from: &line))
        case DeskTrusted.key: .trust(try .read(from: &line))
        case SettingChanged.key: .setting(try .read(from: &line))
        case Publication.key: .publish(try .read(from: &line))
        case Approval.key: .approve(try .read(from: &line))
        case Rejection.key: .reject(try .read(from: &line))
        case ObjectionFiled.key: .object(try .read(from: &line))
        case ObjectionAnswered.key: .answer(try .read(from: &line))
        case ObjectionWithdrawn.key: .withdraw(try .read(from: &line))
        case HonourGiven.key: .honour(try .read(from: &line))
        case HoldMade.key: .hold(try .read(from: &line))
        case HoldCollected.key: .collect(try .read(from: &line))
        case HoldReleased.key: .release(try .read(from: &line))
        case GoodsReturned.key: .return(try .read(from: &line))
        case CardsIssued.key: .cards(try .read(from: &line))
        case OpeningBalances.key: .opening(try .read(from: &line))
        case Expiry.key: .expire(try .read(from: &line))
        case GoodsAmended.key: .goodsAmend(try .read(from: &line))
        case DaySettled.key: .settle(try .read(from: &line))
        default: nil
        }
    }
}

/// One kind of event: what it carries, what refuses it, what it changes.
public protocol EventKind: LineObject, Hashable, Sendable {
    /// Its name in the journal.
    static var key: String { get }
    /// Throws where the book does not allow it. Changes nothing.
    func check(_ book: Book, _ stamp: Stamp) throws(Refusal)
    /// Whether something is left of it where another desk has done a part already. By default nothing is.
    func isLeft(in book: Book) -> Bool
    /// Called only after ``check(_:_:)`` let it pass.
    func change(_ book: inout Book, _ stamp: Stamp)
    /// Throws where the entry that carries this cannot be taken back. By default none can.
    func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal)
    /// Undoes what ``change(_:_:)`` did; called only after ``checkReversal(_:_:)`` let it pass.
    func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp)
}

extension EventKind {
    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        throw .notReversible(entry, kind: Self.key)
    }
    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {}
    public func isLeft(in book: Book) -> Bool { false }
}

extension Event: LineValue {
    /// `{"matter":{…}}`.
    public func write(to line: inout LineWriter) {
        let kind = kind
        line.raw("{")
        line.string(type(of: kind).key)
        line.raw(":")
        kind.write(to: &line)
        line.raw("}")
    }

    public static func read(from line: inout LineReader) throws(LineFault) -> Event {
        try line.expect("{")
        // Nearly all are one of these two.
        if line.skip("\"matter\":") {
            let matter = try Matter.read(from: &line)
            try line.expect("}")
            return .matter(matter)
        }
        if line.skip("\"redeem\":") {
            let redemption = try Redemption.read(from: &line)
            try line.expect("}")
            return .redeem(redemption)
        }
        let start = line.position
        let key = try line.string()
        try line.expect(":")
        guard let event = try Event.read(key, from: &line) else {
            throw LineFault(byte: start, kind: .unknownEvent(key))
        }
        try line.expect("}")
        return event
    }
}
