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
    /// Where its parts begin among those of its kind, and how many there are. Of a whole entry: its place among those.
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

    /// Makes room for lines of so many bytes together, where they are like most and a month's.
    mutating func reserve(_ bytes: Int) {
        let bytes = min(bytes, 16 << 20)
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
