/// An entry as rows hold it: the desk's place in the shelf's list, and the number.
struct EntryMark: BitwiseCopyable, Hashable, Comparable {
    var desk: UInt32
    var number: UInt32

    static func < (a: EntryMark, b: EntryMark) -> Bool {
        a.desk == b.desk ? a.number < b.number : a.desk < b.desk
    }
}

/// Where a member's postings begin in a page, and the balance before them. They end where the next member's begin.
struct HeadRow: BitwiseCopyable {
    var member: UInt32
    var first: UInt32
    var opening: Int64
}

struct PostingRow: BitwiseCopyable {
    let entry: EntryMark
    let change: Int64
    /// Day (22 bits), month (17), branch (16), whether a ranking counts it (1), kind (8): there are many of these.
    private let rest: UInt64

    /// So that the first day of all that can be written is not below zero.
    private static let firstDay: Int32 = -30_000

    init(
        entry: EntryMark, change: Int64, day: Int32, kind: UInt8, isStaked: Bool, branch: UInt16, month: Int32
    ) {
        self.entry = entry
        self.change = change
        let times = UInt64(UInt32(day - PostingRow.firstDay)) << 42 | UInt64(UInt32(month)) << 25
        rest = times | UInt64(branch) << 9 | (isStaked ? 1 << 8 : 0) | UInt64(kind)
    }

    var day: Int32 { Int32(truncatingIfNeeded: rest >> 42) + PostingRow.firstDay }
    var month: Int32 { Int32(truncatingIfNeeded: rest >> 25 & 0x1_FFFF) }
    var branch: UInt16 { UInt16(truncatingIfNeeded: rest >> 9) }
    /// Whether a ranking counts it.
    var isStaked: Bool { rest & 1 << 8 != 0 }
    var kind: UInt8 { UInt8(truncatingIfNeeded: rest) }
    var postingKind: Posting.Kind { Posting.Kind(rawValue: kind) ?? .award }
}

/// What one member earned in one branch, by the month of the matters.
struct StakeRow: BitwiseCopyable {
    /// Month, member (20 bits) and branch (16): what the rows are sorted by.
    let key: UInt64
    var points: Int64

    init(month: Int32, member: UInt32, points: Int64, branch: UInt16) {
        key = UInt64(UInt32(month)) << 36 | UInt64(member) << 16 | UInt64(branch)
        self.points = points
    }

    var month: Int32 { Int32(truncatingIfNeeded: key >> 36) }
    var member: UInt32 { UInt32(truncatingIfNeeded: key >> 16 & 0xF_FFFF) }
    var branch: UInt16 { UInt16(truncatingIfNeeded: key) }
}

struct MatterRow: BitwiseCopyable, Hashable {
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
