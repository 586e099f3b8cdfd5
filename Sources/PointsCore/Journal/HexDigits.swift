/// The eight lower-case hex digits of a word, all at once.
struct HexDigits {
    let word: UInt32

    init(_ word: UInt32) { self.word = word }

    /// Nil where the eight bytes, as they lie in memory, are no such digits.
    init?(text: UInt64) {
        let bytes = UInt64(littleEndian: text)
        // Letters have a bit that figures have not; their last four bits count from 1.
        let letters = (bytes >> 6) & 0x0101_0101_0101_0101
        let values = (bytes & 0x0F0F_0F0F_0F0F_0F0F) &+ letters &* 9
        var pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
        pairs = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        word = UInt32(truncatingIfNeeded: pairs | pairs >> 16).byteSwapped
        // What is no digit does not come out as it went in.
        guard self.text == text else { return nil }
    }

    /// The digits as they lie in memory.
    var text: UInt64 {
        var pairs = UInt64(word.byteSwapped)
        pairs = (pairs | pairs << 16) & 0x0000_FFFF_0000_FFFF
        pairs = (pairs | pairs << 8) & 0x00FF_00FF_00FF_00FF
        let values = (pairs >> 4 & 0x000F_000F_000F_000F) | (pairs & 0x000F_000F_000F_000F) << 8
        let letters = (values &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return (values &+ 0x3030_3030_3030_3030 &+ letters &* 0x27).littleEndian
    }
}
