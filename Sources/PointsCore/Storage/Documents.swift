/// Files that people hand in or take away, outside of any book.
public enum Documents {
    /// The bytes of a file; refused beyond `limit` bytes, or where the path is no regular file.
    public static func read(_ path: String, limit: Int) throws(StorageError) -> [UInt8] {
        // A link is followed here: it is the person's own file.
        let file = try File(try Folder.resolve(path), .read)
        let size = try file.status().size
        guard size <= limit else { throw .fileTooLarge(path: path, limit: limit) }
        return try file.read(count: size)
    }

    /// Writes a file whole or leaves what was there. Refused inside a book's folder, and where something
    /// other than a regular file stands; a link is followed.
    public static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard try Folder.kind(of: parent) == .folder else { throw .notAFolder(path: parent) }
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let place: String
        switch try Folder.kind(of: path) {
        case .missing: place = "\(try Folder.resolve(parent))/\(name)"
        case .file: place = try Folder.resolve(path)
        case .folder, .other: throw .notARegularFile(path: path)
        }
        var above = place
        while let slash = above.lastIndex(of: "/"), slash != above.startIndex {
            above = String(above[..<slash])
            if BookFolder.isBook(above) { throw .insideBook(path: path) }
        }
        try Replacement.write(bytes, to: place, by: "\(place).jifen-\(Folder.processNumber)", shared: false)
    }
}
