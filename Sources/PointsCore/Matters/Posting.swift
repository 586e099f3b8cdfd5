/// What one entry adds to one member's balance, and why.
public struct Posting: Hashable, Sendable {
    public let member: MemberNumber
    public let entry: EntryName
    /// The day from which it counts: the one the entry was written, or the matter approved.
    public let day: Day
    public let change: Points
    public let kind: Kind
    /// Where a ranking counts it; nil for what was spent and given back, which no ranking sees.
    public let stake: Stake?

    public enum Kind: UInt8, Hashable, Sendable {
        case award = 0
        case redemption = 1
        /// Of a matter, or of what was spent.
        case reversal = 2
        /// Goods came back for their points (退货).
        case giveBack = 3
        case opening = 4
        case lapse = 5
        case openingReversal = 6
        case lapseReversal = 7
    }

    /// The part of an account that a posting changes.
    enum Column { case earned, spent, opening, lapsed }

    var column: Column { kind.column(isStaked: stake != nil) }

    /// The month of the matter's own date, and the branch stamped on the award.
    public struct Stake: Hashable, Sendable {
        public let month: Month
        public let branch: BranchCode
    }
}

extension Posting {
    /// Some of the kinds.
    struct Kinds: ExpressibleByArrayLiteral {
        private var bits: UInt32

        static let all = Kinds(bits: .max)

        private init(bits: UInt32) { self.bits = bits }
        init(arrayLiteral kinds: Kind...) { bits = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

        func contains(_ kind: Kind) -> Bool { bits >> UInt32(kind.rawValue) & 1 != 0 }
    }
}

extension Posting.Kind {
    func column(isStaked: Bool) -> Posting.Column {
        switch self {
        case .opening, .openingReversal: .opening
        case .lapse, .lapseReversal: .lapsed
        case .award, .redemption, .reversal, .giveBack: isStaked ? .earned : .spent
        }
    }
}
