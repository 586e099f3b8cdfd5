internal import SHA256Blocks

/// The hashes of two lines that follow lines whose hashes are known: at once, where the processor can.
enum HashPair {
    /// The 64 digits of the hash before a line, and the bytes that its own hash proves.
    typealias Line = (digits: UnsafeRawBufferPointer, proven: UnsafeRawBufferPointer)

    static func chained(_ a: Line, _ b: Line) -> (Digest, Digest) {
        guard SHA256.hasInstructions else {
            return (Digest.chained(a.digits, a.proven), Digest.chained(b.digits, b.proven))
        }
        var sums = (SHA256.start, SHA256.start)
        take(&sums, a.digits, b.digits)
        take(&sums, a.proven.whole, b.proven.whole)
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 16) { ends in
            let end = close(a, in: UnsafeMutableRawBufferPointer(rebasing: ends[..<128]))
            let other = close(b, in: UnsafeMutableRawBufferPointer(rebasing: ends[128...]))
            take(&sums, end, other)
        }
        return (Digest(words: sums.0), Digest(words: sums.1))
    }

    /// Takes whole blocks into both, as long as there are some of both together.
    private static func take(
        _ sums: inout (SIMD8<UInt32>, SIMD8<UInt32>), _ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer
    ) {
        let common = min(a.count, b.count)
        withUnsafeMutableBytes(of: &sums) { sums in
            // One lies behind the other.
            let words = sums.bindMemory(to: UInt32.self)
            guard let first = words.baseAddress, let a = a.bytes, let b = b.bytes else { return }
            let second = first + SHA256.start.scalarCount
            sha256_take_pair(first, a.start, second, b.start, common / 64)
            sha256_take_blocks(first, a.start + common, (a.count - common) / 64)
            sha256_take_blocks(second, b.start + common, (b.count - common) / 64)
        }
    }

    private static func close(
        _ line: Line, in block: UnsafeMutableRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        let rest = UnsafeRawBufferPointer(rebasing: line.proven[line.proven.whole.count...])
        return SHA256.close(rest, length: line.digits.count + line.proven.count, in: block)
    }
}

extension UnsafeRawBufferPointer {
    /// As much of it as fills blocks of 64 bytes.
    fileprivate var whole: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self[..<(count & ~63)]) }

    fileprivate var bytes: (start: UnsafePointer<UInt8>, count: Int)? {
        baseAddress.map { ($0.assumingMemoryBound(to: UInt8.self), count) }
    }
}
