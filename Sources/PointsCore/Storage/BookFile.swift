/// `book.json`: what a book is, written once. The journal's chains begin with the hash of its bytes.
enum BookFile {
    static let name = "book.json"
    static let format = 1
    private static let sizeLimit = 64 << 10

    static func bytes(_ info: BookInfo) -> [UInt8] {
        var line = LineWriter()
        line.raw("{\"format\":")
        line.number(format)
        line.raw(",\"id\":")
        line.string(info.id)
        line.raw(",\"name\":")
        line.string(info.name)
        line.raw(",\"zone\":")
        line.string(info.zone.description)
        line.raw(",\"shared\":")
        info.isShared.write(to: &line)
        line.raw("}\n")
        return line.bytes
    }

    static func read(in folder: String) throws(StorageError) -> (info: BookInfo, genesis: Digest) {
        let path = "\(folder)/\(name)"
        switch try Folder.kind(of: folder) {
        case .missing: throw .noBook(path: folder)
        case .file, .other: throw .notAFolder(path: folder)
        case .folder: if try Folder.kind(of: path) == .missing { throw .noBook(path: folder) }
        }
        let file = try File(path, .read)
        let size = try file.status().size
        guard size <= sizeLimit else { throw .damaged(Damage(.badBookFile, file: name)) }
        let bytes = try file.read(count: size)
        let info: BookInfo
        do throws(LineFault) {
            info = try bytes.withUnsafeBufferPointer { (buffer) throws(LineFault) in try parse(buffer) }
        } catch {
            // A newer format may look different in everything but its first key.
            if case .unknownEvent(let found) = error.kind, let found = Int(found) {
                throw .newerFormat(found: found, known: format)
            }
            throw .damaged(Damage(.badBookFile, file: name, line: 1, byte: error.byte))
        }
        guard self.bytes(info) == bytes else { throw .damaged(Damage(.badBookFile, file: name, line: 1)) }
        return (info, Digest(of: bytes))
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineFault) -> BookInfo {
        var line = LineReader(bytes)
        try line.expect("{\"format\":")
        let found = try line.number()
        guard found <= format else { throw line.fault(.unknownEvent(String(found))) }
        guard found == format else { throw line.fault() }
        try line.expect(",\"id\":")
        let id = try line.string()
        try line.expect(",\"name\":")
        let name = try line.string()
        try line.expect(",\"zone\":")
        let place = line.fault()
        guard let zone = try? TimeZone(try line.string()) else { throw place }
        try line.expect(",\"shared\":")
        let shared = try Bool.read(from: &line)
        try line.expect("}\n")
        guard line.isAtEnd else { throw line.fault() }
        return BookInfo(id: id, name: name, zone: zone, isShared: shared)
    }
}
