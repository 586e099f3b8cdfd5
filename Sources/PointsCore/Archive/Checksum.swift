/// A fast sum over bytes that tells whether a derived file is the one that was written.
///
/// It guards against accidents, not against people: what it guards can be derived again, and what people must
/// not change is guarded by ``Digest``.
func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let lane: UInt64 = 0x9E37_79B9_7F4A_7C15
    var a = UInt64(truncatingIfNeeded: bytes.count) &* lane
    var b = a ^ 0x6A09_E667_F3BC_C908
    var c = a ^ 0xBB67_AE85_84CA_A73B
    var d = a ^ 0x3C6E_F372_FE94_F82B
    func word(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* lane
        return product ^ (product >> 29)
    }
    let whole = bytes.count & ~31
    for offset in stride(from: 0, to: whole, by: 32) {
        a = mixed(a, word(offset))
        b = mixed(b, word(offset + 8))
        c = mixed(c, word(offset + 16))
        d = mixed(d, word(offset + 24))
    }
    for offset in whole..<bytes.count { a = mixed(a, UInt64(bytes[offset])) }
    return [b, c, d].reduce(mixed(a, lane)) { mixed($0, $1) }
}
