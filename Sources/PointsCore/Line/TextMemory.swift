/// Short texts that were read lately. The same names come again and again, and need not be made and proved anew
/// each time.
final class TextMemory {
    /// As long as a text may be to be kept, in bytes.
    static let limit = 32

    /// The bytes of a text with zeros behind them, which no text holds unescaped.
    typealias Key = SIMD4<UInt64>

    private struct Slot {
        var key: Key
        var text: String
    }

    /// One text for each of as many sums.
    private static let count = 1 << 10
    private let slots = UnsafeMutablePointer<Slot>.allocate(capacity: TextMemory.count)

    init() { slots.initialize(repeating: Slot(key: .zero, text: ""), count: TextMemory.count) }

    deinit {
        slots.deinitialize(count: TextMemory.count)
        slots.deallocate()
    }

    /// The key of the text at `start`, behind which at least ``limit`` bytes can be read.
    static func key(_ start: UnsafePointer<UInt8>, _ length: Int) -> Key {
        var key = UnsafeRawPointer(start).loadUnaligned(as: Key.self)
        for place in 0..<4 {
            let used = max(0, min(8, length - place * 8))
            key[place] &= used == 8 ? .max : (1 << UInt64(used * 8)) &- 1
        }
        return key
    }

    func text(_ key: Key) -> String? {
        let slot = slots + place(key)
        return slot.pointee.key == key ? slot.pointee.text : nil
    }

    func keep(_ text: String, _ key: Key) { slots[place(key)] = Slot(key: key, text: text) }

    private func place(_ key: Key) -> Int {
        let sum = (key[0] ^ key[1] &* 3 ^ key[2] &* 5 ^ key[3] &* 7) &* 0x9E37_79B9_7F4A_7C15
        return Int(sum >> 54)
    }
}
