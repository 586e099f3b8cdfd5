/// What is put aside (预留), and what became of it.
///
/// Holds that ended long ago are in their entries only; those of one member that were collected are in the statement.
public struct HoldList: Hashable, Sendable {
    /// In the order in which they were made.
    public let rows: [Row]

    public struct Row: Hashable, Sendable {
        public let hold: Hold
        /// The day it was made.
        public let day: Day
        public let name: String
        public let items: [Statement.Reason.Item]
        public let state: Hold.State
        /// The entry that took the collection back.
        public let reversal: EntryName?
    }

    /// - Parameter member: nil for everybody.
    public init(of member: MemberNumber?, from book: Book, today: Day) {
        rows = book.holds.all.filter { member == nil || $0.member == member }.map { hold in
            Row(
                hold: hold, day: book.history[hold.entry]?.stamp.day ?? hold.until,
                name: book.roster[hold.member]?.name ?? "", items: book.items(of: hold.lines),
                state: hold.state(on: today), reversal: hold.collected.flatMap(book.history.reversal(of:)))
        }
    }
}
