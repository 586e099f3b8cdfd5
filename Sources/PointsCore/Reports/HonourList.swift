/// The honours of a book, in the order in which they were given.
public struct HonourList: Hashable, Sendable {
    public let period: Period
    public let rows: [HonourFile]

    /// - Parameter period: those given for it or for a part of it.
    public init(of book: Book, in period: Period) {
        self.period = period
        rows = book.honours.all.compactMap { HonourFile($0, from: book) }.filter { file in
            guard let wanted = period.bounds, let given = file.given.period.bounds else { return true }
            return wanted.contains(given.lowerBound) && wanted.contains(given.upperBound)
        }
    }
}

/// One honour with its words and what became of it.
public struct HonourFile: Hashable, Sendable {
    public let honour: Honour
    public let given: HonourGiven
    public let stamp: Stamp
    /// Why it was taken back, and when and by whom.
    public let reason: String?
    public let end: Stamp?

    /// Nil where its entry cannot be read.
    public init?(_ honour: Honour, from book: Book) {
        guard let entry = book.history[honour.entry], case .honour(let given) = entry.event else {
            return nil
        }
        self.honour = honour
        self.given = given
        stamp = entry.stamp
        let last = honour.reversal.flatMap { book.history[$0] }
        end = last?.stamp
        if case .reverse(let reversal)? = last?.event { reason = reversal.reason } else { reason = nil }
    }
}

extension Book {
    /// A member's honours, those taken back as well.
    public func honours(of member: MemberNumber) -> [HonourFile] {
        honours.all.filter { $0.member == member }.compactMap { HonourFile($0, from: self) }
    }
}
