/// The lines of a month file that were read and whose chain is yet to be proved, by whichever thread has less to do.
struct ChainProof {
    let path: String
    /// All lines, the header too where the file was read from its beginning.
    let bytes: [UInt8]
    /// Where in the file they begin, and where the last good line ends.
    let base: Int
    let end: Int
    /// The hash before the first entry.
    let previous: Digest

    /// Throws where the hash of one of these entries, which were read from the lines, is not that of its line.
    func check(_ entries: [LocatedEntry]) throws(StorageError) {
        guard !SeededDefect.chainUnchecked.isOn else { return }
        let broken = bytes.withUnsafeBytes { bytes -> Int? in
            for index in entries.indices {
                let start = entries[index].place.offset - base
                let next = index + 1 < entries.count ? entries[index + 1].place.offset : end
                let line = UnsafeRawBufferPointer(rebasing: bytes[start..<next - base])
                let proven = UnsafeRawBufferPointer(rebasing: line.dropLast(1 + EntryLine.hashLength))
                let hash =
                    index == 0
                    ? Digest.chained(previous, proven)
                    : Digest.chained(EntryLine.hashDigits(before: start, in: bytes), proven)
                // That of the line and not of the entry, which was read from it: the entries lie far apart.
                if !hash.reads(EntryLine.hashDigits(before: line.count, in: line)) { return index }
            }
            return nil
        }
        guard let broken else { return }
        // The first line is the header.
        throw .damaged(
            Damage(.brokenChain, file: path, line: broken + 2, byte: entries[broken].place.offset))
    }
}
