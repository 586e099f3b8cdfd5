/// Sections of rows and bytes in one stretch of memory, each with its own check sum.
///
/// The layout is that of this machine and this build: what it holds is derived and stays where it was made.
struct Tables {
    private let memory: Memory
    /// Header, directory and sections.
    let bytes: UnsafeRawBufferPointer
    private let marks: Rows<Mark>

    /// `jifen` and the layout's number, which goes up with every change of any row.
    static let magic = UInt64(0x6A69_6665_6E00_0008)
    fileprivate static let headerSize = 32

    fileprivate struct Mark: BitwiseCopyable {
        var section: UInt64
        var offset: UInt64
        var size: UInt64
        var sum: UInt64
    }

    /// Nil where this is not a whole, unchanged directory of sections.
    init?(_ memory: Memory, at range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= memory.bytes.count, range.count >= Tables.headerSize,
            range.lowerBound % 16 == 0
        else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: memory.bytes[range])
        func word(_ place: Int) -> UInt64 { bytes.load(fromByteOffset: place * 8, as: UInt64.self) }
        let count = word(2)
        guard word(0) == Tables.magic, word(1) == UInt64(range.count), count < 256 else { return nil }
        let end = Tables.headerSize + Int(count) * MemoryLayout<Mark>.stride
        guard end <= bytes.count else { return nil }
        let directory = UnsafeRawBufferPointer(rebasing: bytes[Tables.headerSize..<end])
        guard checksum(directory) == word(3), let marks = Rows<Mark>(memory, directory) else { return nil }
        self.memory = memory
        self.bytes = bytes
        self.marks = marks
    }

    /// How long the tables at the start of a file say they are; more may follow.
    static func size(in memory: Memory) -> Int? {
        guard memory.bytes.count >= headerSize else { return nil }
        return Int(exactly: memory.bytes.load(fromByteOffset: 8, as: UInt64.self))
    }

    /// A section's bytes; nil where there is none, or it is not as it was written.
    func bytes(of section: Section) -> UnsafeRawBufferPointer? {
        guard let (found, sum) = find(section), checksum(found) == sum else { return nil }
        return found
    }

    private func find(_ section: Section) -> (bytes: UnsafeRawBufferPointer, sum: UInt64)? {
        guard let mark = marks.first(where: { $0.section == section.rawValue }),
            mark.offset % 16 == 0, mark.offset <= UInt64(bytes.count),
            mark.size <= UInt64(bytes.count) - mark.offset
        else { return nil }
        let range = Int(mark.offset)..<Int(mark.offset + mark.size)
        return (UnsafeRawBufferPointer(rebasing: bytes[range]), mark.sum)
    }

    func rows<Row: BitwiseCopyable>(_ section: Section, of: Row.Type = Row.self) -> Rows<Row>? {
        bytes(of: section).flatMap { Rows(memory, $0) }
    }

    /// Whether every section is as it was written.
    var isSound: Bool {
        marks.allSatisfy { mark in Section(rawValue: mark.section).map { bytes(of: $0) != nil } ?? false }
    }

    /// Tables within a section, which have sums of their own.
    func tables(_ section: Section) -> Tables? {
        guard let found = find(section)?.bytes, let start = found.baseAddress,
            let origin = memory.bytes.baseAddress
        else { return nil }
        let offset = start - origin
        return Tables(memory, at: offset..<offset + found.count)
    }

    enum Section: UInt64 {
        // Of a page.
        case heads = 1
        case postings, stakes, matters, keys, reversals, movements, offsets, verdicts
        // Of the snapshot.
        case standing = 32
        case files, pages, runs, members, memberBytes, names, accounts, openPage
    }
}

extension Tables? {
    /// The rows of a section; none where they cannot be used, which the fault remembers.
    func rows<Row: BitwiseCopyable>(_ section: Tables.Section, or fault: ArchiveFault) -> Rows<Row> {
        if let found: Rows<Row> = self?.rows(section) { return found }
        fault.isStale = true
        return Rows()
    }
}

/// Puts sections together.
struct TablesWriter {
    private var sections:
        [(section: Tables.Section, size: Int, copy: (UnsafeMutableRawBufferPointer) -> Void)] = []

    mutating func add<Row: BitwiseCopyable>(_ section: Tables.Section, _ rows: [Row]) {
        sections.append(
            (
                section, rows.count * MemoryLayout<Row>.stride,
                { target in rows.withUnsafeBytes(target.copyMemory(from:)) }
            ))
    }

    /// - Parameter bytes: which stay where they are until all is put together.
    mutating func add(_ section: Tables.Section, _ bytes: UnsafeRawBufferPointer) {
        sections.append((section, bytes.count, { $0.copyMemory(from: bytes) }))
    }

    /// Header, directory and sections; a multiple of sixteen bytes.
    var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            fill(UnsafeMutableRawBufferPointer(buffer))
            count = size
        }
    }

    /// The same where it can be looked up.
    var memory: Memory { Memory(count: size, fill) }

    private var start: Int { Tables.headerSize + sections.count * MemoryLayout<Tables.Mark>.stride }
    private var size: Int { sections.reduce(start) { $0 + TablesWriter.padded($1.size) } }

    private static func padded(_ size: Int) -> Int { (size + 15) & ~15 }

    private func fill(_ bytes: UnsafeMutableRawBufferPointer) {
        var place = start
        var directory: [Tables.Mark] = []
        for (section, size, copy) in sections {
            let target = UnsafeMutableRawBufferPointer(rebasing: bytes[place..<place + size])
            copy(target)
            let end = place + TablesWriter.padded(size)
            for rest in place + size..<end { bytes[rest] = 0 }
            directory.append(
                Tables.Mark(
                    section: section.rawValue, offset: UInt64(place), size: UInt64(size),
                    sum: checksum(UnsafeRawBufferPointer(target))))
            place = end
        }
        let words = [
            Tables.magic, UInt64(bytes.count), UInt64(sections.count), directory.withUnsafeBytes(checksum),
        ]
        words.withUnsafeBytes { bytes.copyMemory(from: $0) }
        directory.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: bytes[Tables.headerSize..<start]).copyMemory(from: $0)
        }
    }
}
