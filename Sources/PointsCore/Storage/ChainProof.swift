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
        let beginning = Array(previous.description.utf8)
        let broken = beginning.withUnsafeBytes { beginning in
            bytes.withUnsafeBytes { firstBroken(entries, beginning, $0) }
        }
        guard let broken else { return }
        // The first line is the header.
        throw .damaged(
            Damage(.brokenChain, file: path, line: broken + 2, byte: entries[broken].place.offset))
    }

    /// The place of the first entry whose hash is not that of its line.
    private func firstBroken(
        _ entries: [LocatedEntry], _ beginning: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer
    ) -> Int? {
        func line(_ index: Int) -> (sum: HashPair.Line, claimed: UnsafeRawBufferPointer) {
            let start = entries[index].place.offset - base
            let next = (index + 1 < entries.count ? entries[index + 1].place.offset : end) - base
            let proven = bytes[start..<next - 1 - EntryLine.hashLength]
            let digits = index == 0 ? beginning : EntryLine.hashDigits(before: start, in: bytes)
            return (
                (digits, UnsafeRawBufferPointer(rebasing: proven)),
                EntryLine.hashDigits(before: next, in: bytes)
            )
        }
        for index in stride(from: 0, to: entries.count, by: 2) {
            let first = line(index)
            guard index + 1 < entries.count else {
                let hash = Digest.chained(first.sum.digits, first.sum.proven)
                return hash.reads(first.claimed) ? nil : index
            }
            let second = line(index + 1)
            // Their digits and not the entries, which were read from them: those lie far apart.
            let hashes = HashPair.chained(first.sum, second.sum)
            if !hashes.0.reads(first.claimed) { return index }
            if !hashes.1.reads(second.claimed) { return index + 1 }
        }
        return nil
    }
}
