/// The first line of a month file: what it belongs to and what it continues from.
///
/// Every byte of it follows from the file's place and the entry before it, so a reader compares
/// rather than parses.
struct MonthHeader: Hashable {
    let book: String
    let desk: DeskName
    let month: Month
    /// Number and hash of the entry before the file's first; 0 and the book's own hash at the very start.
    let after: Int
    let hash: Digest

    var bytes: [UInt8] {
        var line = start
        line.raw(",\"after\":")
        line.number(after)
        line.raw(",\"hash\":")
        hash.write(to: &line)
        line.raw("}\n")
        return line.bytes
    }

    /// The entry that a header of this book, desk and month says it follows; nil where it is none.
    func claimedAfter(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let start = self.start.bytes
        guard bytes.starts(with: start) else { return nil }
        var line = LineReader(bytes, at: start.count)
        guard line.skip(",\"after\":"), let after = try? line.number(), line.skip(",\"hash\":") else {
            return nil
        }
        return after
    }

    private var start: LineWriter {
        var line = LineWriter()
        line.raw("{\"book\":")
        line.string(book)
        line.raw(",\"desk\":")
        desk.write(to: &line)
        line.raw(",\"month\":")
        month.write(to: &line)
        return line
    }
}
