#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Lines of one desk's month file in memory, proved or about to be. Any entry among them is made when it is asked for, by
/// the one thread that has the book.
final class MonthLines: @unchecked Sendable {
    let desk: DeskName
    let month: Month
    /// Where in the file they begin.
    let base: Int
    private let memory: Memory
    /// The one that was made last: who asks for one mostly asks again.
    private var made: (offset: Int, entry: Entry?)?

    /// - Parameter memory: the lines; behind them lie ``LineScanner/margin`` bytes more that may be read.
    init(_ memory: Memory, of desk: DeskName, in month: Month, from base: Int) {
        self.memory = memory
        self.desk = desk
        self.month = month
        self.base = base
    }

    var bytes: UnsafeBufferPointer<UInt8> { memory.bytes.bindMemory(to: UInt8.self) }

    /// Whether one of them begins at this place in the file of a month.
    func holds(_ offset: Int, in month: Month) -> Bool {
        month == self.month && (base..<base + bytes.count).contains(offset)
    }

    /// The entry whose line begins at this place in the file, once that was read.
    func entry(at offset: Int) -> Entry? {
        if let made, made.offset == offset { return made.entry }
        let line = line(at: offset - base)
        let entry = try? EntryLine.read(line, desk: desk, after: Digest(), isProved: false)
        made = (offset, entry)
        return entry
    }

    /// The line that begins at this place among the bytes, without its newline.
    func line(at start: Int) -> UnsafeBufferPointer<UInt8> {
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        guard let first = rest.baseAddress, let newline = memchr(first, 0x0A, rest.count) else { return rest }
        let end = UnsafeRawPointer(newline) - UnsafeRawPointer(first)
        return UnsafeBufferPointer(rebasing: rest[..<end])
    }
}

extension MonthLines: Hashable {
    static func == (a: MonthLines, b: MonthLines) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
