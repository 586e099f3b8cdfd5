/// The lines of a month file that were read and whose chain is yet to be proved, by whichever thread has less to do.
struct ChainProof {
    let path: String
    /// All of them, the header too where the file was read from its beginning.
    let lines: MonthLines
    /// Where in the file the last good one ends.
    let end: Int
    /// The hash before the first entry.
    let previous: Digest

    /// Throws where the hash of one of these entries, which were read from the lines, is not that of its line.
    func check(_ entries: [Gist]) throws(StorageError) {
        guard !SeededDefect.chainUnchecked.isOn else { return }
        let beginning = Array(previous.description.utf8)
        let broken = beginning.withUnsafeBytes { beginning in
            firstBroken(entries, beginning, UnsafeRawBufferPointer(lines.bytes))
        }
        guard let broken else { return }
        // The first line is the header.
        throw .damaged(damage(at: Int(entries[broken].offset) - lines.base, line: broken + 2))
    }

    /// What is wrong with a line whose hash is not the one it has.
    private func damage(at start: Int, line: Int) -> Damage {
        do throws(EntryFault) {
            _ = try EntryLine.read(lines.line(at: start), desk: lines.desk, after: Digest())
        } catch {
            return Damage(error, file: path, line: line, byte: lines.base + start)
        }
        return Damage(.brokenChain, file: path, line: line, byte: lines.base + start)
    }

    /// The place of the first entry whose hash is not that of its line.
    private func firstBroken(
        _ entries: [Gist], _ beginning: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer
    ) -> Int? {
        func line(_ index: Int) -> ProvedLine {
            let start = Int(entries[index].offset) - lines.base
            let next = (index + 1 < entries.count ? Int(entries[index + 1].offset) : end) - lines.base
            let proven = bytes[start..<next - 1 - EntryLine.hashLength]
            return ProvedLine(
                digits: index == 0 ? beginning : EntryLine.hashDigits(before: start, in: bytes),
                proven: UnsafeRawBufferPointer(rebasing: proven),
                claimed: EntryLine.hashDigits(before: next, in: bytes))
        }
        // Two lines of one length take little longer than one.
        var waiting = [Int?](repeating: nil, count: 32)
        var isSound = true
        for index in entries.indices where isSound {
            let this = line(index)
            let blocks = this.proven.count / 64
            guard blocks < waiting.count else {
                isSound = this.isSound
                continue
            }
            if let other = waiting[blocks] {
                isSound = this.isSound(with: line(other))
                waiting[blocks] = nil
            } else {
                waiting[blocks] = index
            }
        }
        for index in waiting where isSound {
            if let index { isSound = line(index).isSound }
        }
        return isSound ? nil : entries.indices.first { !line($0).isSound }
    }
}

/// A line, the digits of the hash before it, and those of the hash that it claims.
private struct ProvedLine {
    let digits: UnsafeRawBufferPointer
    let proven: UnsafeRawBufferPointer
    let claimed: UnsafeRawBufferPointer

    // The digits and not entries are compared, which were read from them: those lie far apart.
    var isSound: Bool { Digest.chained(digits, proven).reads(claimed) }

    func isSound(with other: ProvedLine) -> Bool {
        let hashes = HashPair.chained((digits, proven), (other.digits, other.proven))
        return hashes.0.reads(claimed) && hashes.1.reads(other.claimed)
    }
}
