#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Steps over the bytes of plain lines, as nearly all are, without making anything of them that has to be freed again.
///
/// It takes no more than ``LineReader`` does, only less: where a step is not possible, the reader says what stands there.
struct LineScanner {
    /// So many bytes behind those that are scanned must be there, zeros all of them. No step goes over a zero but
    /// ``skip(_:)``, by no more than 64, and behind that a text has to match.
    static let margin = 128

    /// Where the next step begins. The caller keeps the bytes alive.
    var place: UnsafePointer<UInt8>
    /// Where nothing begins any more that may come any number of times.
    var stop: UnsafePointer<UInt8>
    private let texts: PlainTexts
    private var written = DayText()
    private var other = DayText()

    init(at place: UnsafePointer<UInt8>, _ texts: PlainTexts) {
        self.place = place
        stop = place
        self.texts = texts
    }

    @inline(__always) mutating func skip(_ text: StaticString) -> Bool {
        guard memcmp(place, text.utf8Start, text.utf8CodeUnitCount) == 0 else { return false }
        place += text.utf8CodeUnitCount
        return true
    }

    /// Moves past so many bytes, 64 at the most, whatever they are.
    @inline(__always) mutating func skip(_ count: Int) { place += count }

    @inline(__always) private func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(place + offset).loadUnaligned(as: UInt64.self))
    }

    @inline(__always) private func digit(_ offset: Int) -> Int? {
        let digit = place[offset] &- 0x30
        return digit < 10 ? Int(digit) : nil
    }

    /// A number from 0 with at most nine digits, no zero before others.
    @inline(__always) mutating func number() -> Int? {
        guard var value = digit(0) else { return nil }
        var count = 1
        if value > 0 {
            while let next = digit(count) {
                value = value * 10 + next
                count += 1
                guard count < 10 else { return nil }
            }
        }
        guard digit(count) == nil else { return nil }
        place += count
        return value
    }

    /// An amount of points, in tenths.
    @inline(__always) mutating func points() -> Int? {
        let isNegative = skip("-")
        guard let whole = number() else { return nil }
        var tenths = whole * 10
        if place[0] == UInt8(ascii: ".") {
            guard let tenth = digit(1), tenth > 0, digit(2) == nil else { return nil }
            tenths += tenth
            place += 2
        }
        guard tenths <= Points.limit.tenths, tenths > 0 || !isNegative else { return nil }
        return isNegative ? -tenths : tenths
    }

    /// The number of a member, of four to six digits.
    @inline(__always) mutating func member() -> UInt32? {
        var value = 0
        var count = 0
        while count < 7, let next = digit(count) {
            value = value * 10 + next
            count += 1
        }
        guard (4...6).contains(count), count == 4 || place[0] != 0x30, value > 0 else { return nil }
        place += count
        return UInt32(value)
    }
}

extension LineScanner {
    /// A day as its ten characters say it, kept for the next one, which mostly is the same.
    fileprivate struct DayText {
        private var start: UInt64 = 0
        private var rest: UInt16 = 0
        private(set) var day: Int32 = 0
        private(set) var month: Int32 = 0
        private var isKnown = false

        /// False where no day stands here.
        @inline(__always) mutating func read(_ place: UnsafePointer<UInt8>) -> Bool {
            let start = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
            let rest = UnsafeRawPointer(place + 8).loadUnaligned(as: UInt16.self)
            if self.start == start, self.rest == rest, isKnown { return true }
            var reader = LineReader(UnsafeBufferPointer(start: place, count: 10))
            guard let day = try? Day.read(bare: &reader) else { return false }
            self.start = start
            self.rest = rest
            self.day = Int32(day.number)
            month = Int32(day.month.index)
            isKnown = true
            return true
        }
    }

    /// The day on which something was written.
    @inline(__always) mutating func writtenDay() -> Int32? {
        guard written.read(place) else { return nil }
        place += 10
        return written.day
    }

    /// Any other day, and its month.
    @inline(__always) mutating func otherDay() -> (day: Int32, month: Int32)? {
        guard other.read(place) else { return nil }
        place += 10
        return (other.day, other.month)
    }

    /// Seconds since midnight: `17:20:05`.
    @inline(__always) mutating func timeOfDay() -> Int? {
        guard let hours = pair(0), let minutes = pair(3), let seconds = pair(6),
            place[2] == UInt8(ascii: ":"), place[5] == UInt8(ascii: ":"), hours < 24, minutes < 60,
            seconds < 60
        else { return nil }
        place += 8
        return hours * 3600 + minutes * 60 + seconds
    }

    /// The distance from UTC in minutes: `+08:00`.
    @inline(__always) mutating func zone() -> Int? {
        let isEast = place[0] == UInt8(ascii: "+")
        guard isEast || place[0] == UInt8(ascii: "-"), let hours = pair(1), let minutes = pair(4),
            place[3] == UInt8(ascii: ":"), hours <= 14, minutes < 60, isEast || hours + minutes > 0
        else { return nil }
        place += 6
        return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }

    @inline(__always) private func pair(_ offset: Int) -> Int? {
        guard let tens = digit(offset), let ones = digit(offset + 1) else { return nil }
        return tens * 10 + ones
    }
}

extension LineScanner {
    /// A short plain text and the quote behind it.
    @inline(__always) private mutating func short() -> UnsafeMutablePointer<PlainTexts.Known>? {
        var key = PlainTexts.Key.zero
        for index in 0..<4 {
            let word = word(index * 8)
            let quotes = LineScanner.quotes(in: word)
            if quotes == 0 {
                key[index] = word
                continue
            }
            // Up to the byte before the first quote.
            let bits = quotes.trailingZeroBitCount & ~7
            key[index] = word & ((1 << UInt64(bits)) &- 1)
            let length = index * 8 + bits / 8
            place += length + 1
            return texts.known(key, length)
        }
        return nil
    }

    /// The highest bit of the first byte that is a quote; what is set behind it may be wrong.
    @inline(__always) private static func quotes(in word: UInt64) -> UInt64 {
        let lows: UInt64 = 0x0101_0101_0101_0101
        let differing = word ^ (lows &* 0x22)
        return (differing &- lows) & ~differing & (lows << 7)
    }

    /// Any short plain text, with its quote.
    @inline(__always) mutating func text() -> Bool { short()?.pointee.form.isPlain ?? false }

    @inline(__always) mutating func entryName() -> Bool { short()?.pointee.form.isEntryName ?? false }

    /// A code, with its quote.
    @inline(__always) mutating func code() -> Bool { short()?.pointee.form.isCode ?? false }

    /// A code's place among the texts, with its quote.
    @inline(__always) mutating func keptCode() -> UInt32? {
        guard let known = short(), known.pointee.form.isCode else { return nil }
        return texts.place(of: known)
    }

    /// The place among the texts of words that people fill in, with their quote.
    @inline(__always) mutating func keptWords(_ field: TextField) -> UInt32? {
        guard let known = short(), known.pointee.form.isWords, known.pointee.form.count <= field.limit else {
            return nil
        }
        return texts.place(of: known)
    }

    /// Plain words that people fill in, with their quote.
    mutating func words(_ field: TextField) -> Bool {
        guard place[0] != UInt8(ascii: " ") else { return false }
        var count = 0
        while place[0] != UInt8(ascii: "\"") {
            let length = PlainForm.character(
                UnsafeBufferPointer(start: place, count: 3)[...])
            guard length > 0 else { return false }
            place += length
            count += 1
        }
        place += 1
        return (1...field.limit).contains(count)
    }
}
