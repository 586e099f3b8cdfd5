/// How far a desk had come when this machine last wrote, and whether it is written on this machine.
struct HeadMark: LineObject, Equatable {
    private(set) var desk = DeskName.main
    private(set) var number = 0
    private(set) var hash = Digest()
    /// False for a desk whose journal came from elsewhere: it was seen, and must not get shorter.
    private(set) var isWrittenHere = false

    init() {}
    init(_ mark: DeskMark, isWrittenHere: Bool) {
        desk = mark.desk
        number = mark.number
        hash = mark.hash
        self.isWrittenHere = isWrittenHere
    }

    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("desk", &desk)
        try coder.field("n", &number)
        try coder.field("hash", &hash)
        try coder.field("here", &isWrittenHere)
    }
}

/// `state/head.json`: the last acknowledged entry of each desk on this machine.
///
/// A chain cannot see that its end was cut off, nor tell an unfinished line from a damaged entry that
/// somebody was told is safe; the head can.
struct Head: Equatable {
    var marks: [DeskName: HeadMark] = [:]

    static let path = "state/head.json"
    private static let sizeLimit = 1 << 20

    /// The head's bytes: its marks and a check sum over them and the book's id.
    func bytes(of book: String) -> [UInt8] {
        var line = LineWriter()
        line.raw("{\"book\":")
        line.string(book)
        line.raw(",\"desks\":[")
        for (index, mark) in sorted.enumerated() {
            if index > 0 { line.raw(",") }
            mark.write(to: &line)
        }
        line.raw("]")
        let sum = Digest(of: line.bytes)
        line.raw(",\"sum\":")
        sum.write(to: &line)
        line.raw("}\n")
        return line.bytes
    }

    var sorted: [HeadMark] { marks.values.sorted { $0.desk < $1.desk } }

    /// Reads the head; nil where there is none.
    static func read(in folder: String, of book: BookInfo) throws(StorageError) -> Head? {
        let path = "\(folder)/\(Head.path)"
        guard try Folder.kind(of: path) != .missing else { return nil }
        let file = try File(path, .read)
        let size = try file.status().size
        guard size <= sizeLimit else { throw .damaged(Damage(.badHead, file: Head.path)) }
        let bytes = try file.read(count: size)
        let parsed = bytes.withUnsafeBufferPointer { try? parse($0) }
        guard let (id, head) = parsed, head.bytes(of: id) == bytes else {
            throw .damaged(Damage(.badHead, file: Head.path))
        }
        guard id == book.id else { throw .damaged(Damage(.headOfOtherBook, file: Head.path)) }
        return head
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(LineFault) -> (book: String, head: Head) {
        var line = LineReader(bytes)
        try line.expect("{\"book\":")
        let book = try line.string()
        try line.expect(",\"desks\":[")
        var head = Head()
        if !line.skip("]") {
            repeat {
                let mark = try HeadMark.read(from: &line)
                head.marks[mark.desk] = mark
            } while line.skip(",")
            try line.expect("]")
        }
        return (book, head)
    }

    /// Replaces the head whole: temporary file, sync, rename, sync of the folder.
    func write(in folder: String, of book: BookInfo) throws(StorageError) {
        try Replacement.write(bytes(of: book.id), to: "\(folder)/\(Head.path)", shared: book.isShared)
    }
}
