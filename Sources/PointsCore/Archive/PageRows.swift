/// An entry as rows hold it: the desk's place in the shelf's list, and the number.
struct EntryMark: BitwiseCopyable, Hashable, Comparable {
    var desk: UInt32
    var number: UInt32

    static func < (a: EntryMark, b: EntryMark) -> Bool {
        a.desk == b.desk ? a.number < b.number : a.desk < b.desk
    }
}

/// Where a member's postings stand in a page, and the balance before them.
struct HeadRow: BitwiseCopyable {
    var member: UInt32
    var first: UInt32
    var count: UInt64
    var opening: Int64
}

struct PostingRow: BitwiseCopyable {
    var entry: EntryMark
    var change: Int64
    var day: Int32
    var kind: UInt8
    /// Whether a ranking counts it.
    var isStaked: Bool
    var branch: UInt16
    var month: Int32
    var unused: Int32 = 0
}

/// What one member earned in one branch, by the month of the matters.
struct StakeRow: BitwiseCopyable {
    var month: Int32
    var member: UInt32
    var points: Int64
    var branch: UInt16
    var unused: UInt16 = 0
    var unused2: UInt32 = 0

    func isBefore(_ other: StakeRow) -> Bool {
        (month, member, branch) < (other.month, other.member, other.branch)
    }
}

struct MatterRow: BitwiseCopyable {
    var month: Int32
    var entry: EntryMark
}

/// An entry by the check sum of its caller's key.
struct KeyRow: BitwiseCopyable {
    var sum: UInt64
    var entry: EntryMark
}

/// An entry and the one that took it back, or approved or rejected it.
struct ReversalRow: BitwiseCopyable {
    var target: EntryMark
    var reversal: EntryMark
}

struct MovementRow: BitwiseCopyable {
    var goods: UInt32
    var change: Int32
    var entry: EntryMark
}

/// What is in a page, so that those that cannot matter need not be opened.
struct PageMark: BitwiseCopyable {
    /// In the file of pages, in bytes.
    var offset: UInt64 = 0
    var size: UInt64 = 0
    /// The month in which its last entry was written, by the clocks so far.
    var month: Int32
    /// The days on which its entries were written.
    var firstDay = Int32.max
    var lastDay = Int32.min
    /// The months its stakes and matters count in.
    var firstStake = Int32.max
    var lastStake = Int32.min
    /// The earliest page that one of its reversals or verdicts reaches back to.
    var firstTarget = Int32.max
    var keys: UInt32 = 0
    var unused: UInt32 = 0
}

/// Consecutive entries of one desk in one page and one month file.
struct Run: BitwiseCopyable, Hashable {
    var desk: UInt32
    var first: UInt32
    var count: UInt32
    var page: Int32
    /// Of the month file.
    var month: Int32
    /// Where their places begin in the page's offsets.
    var places: UInt32
}
