/// What folding needs of an entry, as it was taken from its line without making anything else of it.
///
/// Nearly all lines are of two kinds and plain; of all others the whole entry is made at once.
struct Gist: BitwiseCopyable {
    /// Seconds since 1970-01-01 00:00 UTC.
    var seconds: Int
    var number: Int
    /// Where in the month file the line begins.
    var offset: UInt32
    var day: Int32
    /// The recorder's place among the texts.
    var by: UInt32 = 0
    /// The distance from UTC in minutes.
    var zone: Int16
    var kind: Kind
    /// Of a matter, and the month it lies in.
    var date: Int32 = 0
    var month: Int32 = 0
    /// Of a redemption.
    var member: UInt32 = 0
    /// Where its parts begin among those of its kind, and how many there are; the place of a whole entry.
    var first: UInt32 = 0
    var count: UInt32 = 0

    enum Kind: UInt8, BitwiseCopyable { case matter, redemption, whole }

    /// One member's points in a matter.
    struct Score: BitwiseCopyable {
        var member: UInt32
        /// The place of the branch among the texts.
        var branch: UInt32
        var tenths: Int
    }

    /// Some of one article.
    struct Line: BitwiseCopyable {
        /// The place of its code among the texts.
        var goods: UInt32
        var quantity: UInt32
        var price: Int
    }
}

/// The gists of entries read one after the other, column by column.
struct GistColumns {
    private(set) var gists: [Gist] = []
    var scores: [Gist.Score] = []
    var lines: [Gist.Line] = []
    private(set) var wholes: [Entry] = []

    /// Makes room for lines of so many bytes together, where they are like most.
    mutating func reserve(_ bytes: Int) {
        gists.reserveCapacity(bytes / 256)
        scores.reserveCapacity(bytes / 128)
        lines.reserveCapacity(bytes / 1024)
    }

    mutating func append(_ gist: Gist) { gists.append(gist) }

    mutating func append(_ entry: Entry, at offset: Int) {
        let at = entry.stamp.at
        gists.append(
            Gist(
                seconds: at.seconds, number: entry.name.number, offset: UInt32(offset),
                day: Int32(at.day.number), zone: Int16(at.zone.offset), kind: .whole,
                first: UInt32(wholes.count), count: 1))
        wholes.append(entry)
    }

    mutating func removeLast() {
        guard let gist = gists.popLast() else { return }
        switch gist.kind {
        case .matter: scores.removeLast(Int(gist.count))
        case .redemption: lines.removeLast(Int(gist.count))
        case .whole: wholes.removeLast()
        }
    }
}

/// Entries of one month file as they were read.
final class EntryBatch: Sendable {
    /// Where they come from.
    let source: MonthLines
    let gists: [Gist]
    let scores: [Gist.Score]
    let lines: [Gist.Line]
    let wholes: [Entry]
    /// Recorders, branches and goods that gists name by their places.
    let texts: [String]
    let branches: BranchPlaces
    /// Whether some of the writers had seen other desks' entries.
    let namesDesks: Bool

    init(_ columns: GistColumns, from source: MonthLines, texts: [String]) {
        self.source = source
        gists = columns.gists
        scores = columns.scores
        lines = columns.lines
        wholes = columns.wholes
        self.texts = texts
        branches = BranchPlaces(of: texts)
        namesDesks = wholes.contains { $0.hasSeen }
    }
}

/// An entry that was read, and where the journal has it.
struct LocatedEntry {
    let batch: EntryBatch
    /// Its place there.
    let index: Int

    init(_ batch: EntryBatch, _ index: Int) {
        self.batch = batch
        self.index = index
    }

    var gist: Gist { batch.gists[index] }

    var name: EntryName { EntryName(desk: batch.source.desk, number: gist.number) }
    var day: Day { Day(number: Int(gist.day)) }
    var place: Place { Place(month: batch.source.month, offset: Int(gist.offset)) }

    /// The entry, where all of it was made at once.
    var whole: Entry? { gist.kind == .whole ? batch.wholes[Int(gist.first)] : nil }

    /// The last entries of other desks that its writer names.
    var seen: [EntryName] { whole?.stamp.seen ?? [] }

    /// All of it; made now where it was not.
    func entry() -> Entry? { whole ?? batch.source.entry(at: Int(gist.offset)) }

    /// That of an entry of which only the gist was read: such have no key and name no other desk.
    var plainStamp: Stamp {
        let zone = TimeZone(offset: Int(gist.zone))
        return Stamp(
            entry: name, at: Moment(seconds: gist.seconds, zone: zone), by: batch.texts[Int(gist.by)])
    }
}
