/// What is on the disk of one desk's journal.
struct DeskJournal {
    let desk: DeskName
    /// Read and not handed on yet.
    var columns = GistColumns()
    /// The last good entry; number 0 and the book's own hash where there is none.
    var last: DeskMark
    /// The good entry before it.
    private(set) var beforeLast: DeskMark
    /// What the head says of it.
    let acknowledged: HeadMark?
    /// Whether the head and the journal have different entries under one number.
    private(set) var disagreesWithHead = false
    /// The file the next line may go to: the last month file there is.
    var tail: Tail?
    /// Good entries that the head does not know: the writer died, or could not replace the head.
    var unacknowledged: [Stretch] = []
    /// Set behind damage: entries are checked from there on, but none is taken in.
    var isBroken = false
    /// The last entries of other desks that this one's writer had seen.
    private(set) var seen: [DeskName: Int] = [:]
    /// How many entries were read and proved.
    private(set) var taken = 0
    var files = 0
    var bytes = 0

    init(_ desk: DeskName, from last: DeskMark, head: HeadMark?, seen: [EntryName] = []) {
        self.desk = desk
        self.last = last
        beforeLast = last
        acknowledged = head
        for name in seen { self.seen[name.desk] = name.number }
        check(last)
    }

    /// The end of the last month file.
    struct Tail {
        let month: Month
        let path: String
        /// Where the last good entry ends. 0 where the file has none: a header alone is written anew, so
        /// that the folder is synced with the entry that follows.
        var end: Int
        /// How large the file is; more than `end` where a writer died half way.
        var size: Int
    }

    /// Part of a file, in bytes.
    struct Stretch {
        let path: String
        let start: Int
        var end: Int
    }
}

extension DeskJournal {
    /// Takes in so many entries of which the gists were read, none of them the one that the head names.
    mutating func take(_ count: Int, upTo mark: DeskMark) {
        last = mark
        taken += count
    }

    /// - Parameter offset: where its line begins in the month file.
    mutating func take(_ entry: Entry, at offset: Int) {
        beforeLast = last
        last = DeskMark(desk: desk, number: entry.name.number, hash: entry.hash)
        check(last)
        if !isBroken {
            for name in entry.stamp.seen { seen[name.desk] = name.number }
            taken += 1
            columns.append(entry, at: offset)
        }
    }

    private mutating func check(_ mark: DeskMark) {
        if let acknowledged, mark.number == acknowledged.number, mark.hash != acknowledged.hash, !isBroken {
            disagreesWithHead = true
        }
    }

    /// Takes the last entry out again: its writer is still at work and may yet take it back.
    mutating func forgetLast() {
        if !isBroken {
            columns.removeLast()
            taken -= 1
        }
        last = beforeLast
    }
}
