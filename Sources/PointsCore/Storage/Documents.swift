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

    /// Writes a file whole or leaves what was there.
    public static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
        if try Folder.kind(of: path) == .folder { throw .notARegularFile(path: path) }
        try Replacement.write(bytes, to: path.contains("/") ? path : "./\(path)", shared: false)
    }
}
