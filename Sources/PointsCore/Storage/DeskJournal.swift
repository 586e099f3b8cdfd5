/// What is on the disk of one desk's journal.
struct DeskJournal {
    let desk: DeskName
    var entries: [Entry] = []
    /// The last good entry; number 0 and the book's own hash where there is none.
    var last: DeskMark
    /// The file the next line may go to: the last month file there is.
    var tail: Tail?
    /// Good entries that the head does not know: the writer died, or could not replace the head.
    var unacknowledged: [Stretch] = []
    /// Set behind damage: entries are checked from there on, but none is taken in.
    var isBroken = false
    var files = 0
    var bytes = 0

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
    mutating func take(_ entry: Entry) {
        last = DeskMark(desk: desk, number: entry.name.number, hash: entry.hash)
        if !isBroken { entries.append(entry) }
    }

    /// Takes the last entry out again: its writer is still at work and may yet take it back.
    mutating func forgetLast(to genesis: Digest) {
        _ = entries.popLast()
        last =
            entries.last.map { DeskMark(desk: desk, number: $0.name.number, hash: $0.hash) }
            ?? DeskMark(desk: desk, number: 0, hash: genesis)
    }
}
