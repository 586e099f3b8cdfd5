internal import SHA256Blocks

/// SHA-256 as FIPS 180-4 has it.
struct SHA256 {
    /// Whether it is all done here, without the processor's own instructions.
    private let isPlain: Bool
    private var state = SHA256.start
    /// What does not fill a block yet.
    private var rest = SIMD64<UInt8>.zero
    private var length = 0

    static let start = SIMD8<UInt32>(
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )
    static let hasInstructions = sha256_has_instructions()

    /// - Parameter isPlain: also where the processor could do it by itself, for comparison.
    init(isPlain: Bool = false) { self.isPlain = isPlain || !SHA256.hasInstructions }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        let kept = length & 63
        length += bytes.count
        if kept > 0 {
            start = min(64 - kept, bytes.count)
            withUnsafeMutableBytes(of: &rest) { rest in
                UnsafeMutableRawBufferPointer(rebasing: rest[kept...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
            }
            guard kept + start == 64 else { return }
            withUnsafeBytes(of: rest) { compress($0) }
        }
        let whole = (bytes.count - start) & ~63
        compress(UnsafeRawBufferPointer(rebasing: bytes[start..<start + whole]))
        withUnsafeMutableBytes(of: &rest) { rest in
            rest.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[(start + whole)...]))
        }
    }

    mutating func finish() -> Digest {
        let rest = rest
        withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { block in
            withUnsafeBytes(of: rest) { rest in
                let rest = UnsafeRawBufferPointer(rebasing: rest[..<(length & 63)])
                compress(SHA256.close(rest, length: length, in: block))
            }
        }
        return Digest(words: state)
    }

    /// The end of a message as FIPS 180-4 has it: what fills no block, a one, zeros, and the length in bits.
    ///
    /// - Parameters:
    ///   - length: bytes of the whole message.
    ///   - block: 128 bytes, of which the answer is the first 64 or all.
    static func close(
        _ rest: UnsafeRawBufferPointer, length: Int, in block: UnsafeMutableRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        block.initializeMemory(as: UInt8.self, repeating: 0)
        block.copyMemory(from: rest)
        block[rest.count] = 0x80
        let size = rest.count < 56 ? 64 : 128
        block.storeBytes(of: (UInt64(length) * 8).bigEndian, toByteOffset: size - 8, as: UInt64.self)
        return UnsafeRawBufferPointer(rebasing: block[..<size])
    }

    /// Takes in whole blocks of 64 bytes.
    private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
        guard !blocks.isEmpty, let start = blocks.baseAddress else { return }
        guard !isPlain else { return SHA256.compress(blocks, into: &state) }
        withUnsafeMutableBytes(of: &state) { words in
            guard let words = words.bindMemory(to: UInt32.self).baseAddress else { return }
            sha256_take_blocks(words, start.assumingMemoryBound(to: UInt8.self), blocks.count / 64)
        }
    }

    private static func compress(_ blocks: UnsafeRawBufferPointer, into state: inout SIMD8<UInt32>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
            constants.withUnsafeBufferPointer { k in
                for start in stride(from: 0, to: blocks.count, by: 64) {
                    schedule(blocks, at: start, k, into: w)
                    rounds(w, into: &state)
                }
            }
        }
    }

    /// The words of a block and those that follow from them, each with its constant added.
    @inline(__always)
    private static func schedule(
        _ blocks: UnsafeRawBufferPointer, at start: Int, _ k: UnsafeBufferPointer<UInt32>,
        into w: UnsafeMutableBufferPointer<UInt32>
    ) {
        for t in 0..<16 {
            w[t] = UInt32(bigEndian: blocks.loadUnaligned(fromByteOffset: start + t * 4, as: UInt32.self))
        }
        for t in 16..<64 {
            let small0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ (w[t - 15] >> 3)
            let small1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ (w[t - 2] >> 10)
            w[t] = w[t - 16] &+ small0 &+ w[t - 7] &+ small1
        }
        for t in 0..<64 { w[t] &+= k[t] }
    }

    @inline(__always)
    private static func rounds(_ w: UnsafeMutableBufferPointer<UInt32>, into state: inout SIMD8<UInt32>) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        // Eight at a time, so that the names go round instead of the values.
        for t in stride(from: 0, to: 64, by: 8) {
            round(a, b, c, &d, e, f, g, &h, w[t])
            round(h, a, b, &c, d, e, f, &g, w[t + 1])
            round(g, h, a, &b, c, d, e, &f, w[t + 2])
            round(f, g, h, &a, b, c, d, &e, w[t + 3])
            round(e, f, g, &h, a, b, c, &d, w[t + 4])
            round(d, e, f, &g, h, a, b, &c, w[t + 5])
            round(c, d, e, &f, g, h, a, &b, w[t + 6])
            round(b, c, d, &e, f, g, h, &a, w[t + 7])
        }
        state &+= SIMD8(a, b, c, d, e, f, g, h)
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let first = h &+ big1 &+ (g ^ (e & (f ^ g))) &+ word
        let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        d &+= first
        h = first &+ big0 &+ ((a & b) | (c & (a | b)))
    }

    @inline(__always) private static func rotate(_ x: UInt32, _ by: UInt32) -> UInt32 {
        x >> by | x << (32 - by)
    }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7,
        0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc,
        0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351,
        0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e,
        0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585,
        0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f,
        0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
