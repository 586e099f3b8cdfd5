/// Short plain texts that were read lately, and what each can stand for: the same names come again and again, and need
/// not be looked at anew each time.
///
/// Plain is what has nothing but printable ASCII and common Han characters, no quote and no backslash among them.
final class PlainTexts {
    /// As long as a text may be, in bytes: its quote has to stand within a key.
    static let limit = 31

    /// The bytes of a text with zeros behind them.
    typealias Key = SIMD4<UInt64>

    struct Known: BitwiseCopyable {
        fileprivate var key: Key
        fileprivate var length: UInt8
        fileprivate(set) var form: PlainForm
        /// Its place among ``PlainTexts/all``, from 1; 0 where it was not needed there yet.
        fileprivate var place: UInt32
    }

    private let slots: UnsafeMutablePointer<Known>
    private let shift: UInt64
    private var places: [Key: UInt32] = [:]
    /// Those that were given a place.
    private(set) var all: [String] = []
    /// More are not given one; no book has as many recorders, branches and goods.
    private static let most = 1 << 16

    /// - Parameter isMuch: whether so much is to be read that room for many texts is worth its making.
    init(isMuch: Bool) {
        let bits = isMuch ? 12 : 7
        shift = UInt64(64 - bits)
        slots = .allocate(capacity: 1 << bits)
        slots.initialize(
            repeating: Known(key: .zero, length: 0, form: PlainForm(), place: 0), count: 1 << bits)
    }

    deinit { slots.deallocate() }

    func known(_ key: Key, _ length: Int) -> UnsafeMutablePointer<Known> {
        let sum = ((key[0] ^ key[1] &* 3 ^ key[2] &* 5 ^ key[3] &* 7) &* 0x9E37_79B9_7F4A_7C15) >> shift
        let slot = slots + Int(sum)
        if slot.pointee.key == key, Int(slot.pointee.length) == length { return slot }
        // Two that fall on one place are both kept.
        let other = slots + Int(sum ^ 1)
        if other.pointee.key == key, Int(other.pointee.length) == length { return other }
        other.pointee = slot.pointee
        slot.pointee = Known(
            key: key, length: UInt8(length), form: PlainTexts.bytes(key, length) { PlainForm($0) }, place: 0)
        return slot
    }

    /// The text's place among ``all``; nil where there are too many.
    func place(of known: UnsafeMutablePointer<Known>) -> UInt32? {
        if known.pointee.place == 0 {
            let place = place(of: known.pointee.key, Int(known.pointee.length))
            known.pointee.place = place.map { $0 + 1 } ?? 0
        }
        return known.pointee.place > 0 ? known.pointee.place - 1 : nil
    }

    private func place(of key: Key, _ length: Int) -> UInt32? {
        if let place = places[key] { return place }
        guard all.count < PlainTexts.most else { return nil }
        let place = UInt32(all.count)
        places[key] = place
        all.append(PlainTexts.bytes(key, length) { String(decoding: $0, as: UTF8.self) })
        return place
    }

    private static func bytes<Result>(
        _ key: Key, _ length: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var key = key
        for place in key.indices { key[place] = key[place].littleEndian }
        return withUnsafeBytes(of: key) { bytes in
            body(UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[..<length]))
        }
    }
}

/// What a text can stand for.
struct PlainForm: BitwiseCopyable {
    /// In characters.
    private(set) var count: UInt8 = 0
    private(set) var isPlain = false
    private(set) var isCode = false
    private(set) var isEntryName = false
    /// Whether it may be a title, a note or any other words that people fill in, as far as its length goes.
    private(set) var isWords = false

    init() {}

    /// - Parameter bytes: no more than ``PlainTexts/limit``.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        var fitsCode = bytes.first != UInt8(ascii: "-")
        while place < bytes.count {
            let length = PlainForm.character(bytes[place...])
            guard length > 0 else { return }
            if length == 1 { fitsCode = fitsCode && bytes[place].fitsCode }
            place += length
            count += 1
        }
        isPlain = true
        isWords = count > 0 && bytes[0] != UInt8(ascii: " ")
        isCode = fitsCode && (1...BranchCode.limit).contains(Int(count))
        isEntryName = PlainForm.isEntryName(bytes)
    }

    /// Whether these are a desk's name, a dash and a number of no more than fifteen digits.
    private static func isEntryName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")), (1...16).contains(dash) else {
            return false
        }
        let (desk, digits) = (bytes[..<dash], bytes[(dash + 1)...])
        return (0x61...0x7A).contains(bytes[0])
            && desk.allSatisfy { $0.isDigit || (0x61...0x7A).contains($0) }
            && (1...15).contains(digits.count) && digits.first != 0x30 && digits.allSatisfy(\.isDigit)
    }

    /// How many bytes the plain character has with which these begin; 0 where there is none.
    @inline(__always) static func character(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard let first = bytes.first else { return 0 }
        if (0x20...0x7E).contains(first) { return first == 0x22 || first == 0x5C ? 0 : 1 }
        guard (0xE4...0xE9).contains(first), bytes.count > 2 else { return 0 }
        let (second, third) = (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2])
        // From U+4E00 to U+9FFF.
        let least: UInt8 = first == 0xE4 ? 0xB8 : 0x80
        return (least...0xBF).contains(second) && (0x80...0xBF).contains(third) ? 3 : 0
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

    fileprivate var fitsCode: Bool {
        switch self {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E: true
        default: false
        }
    }
}
