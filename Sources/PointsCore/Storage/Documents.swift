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
    ///
    /// - Parameter settles: whether to wait until it is on the medium. Of many files that can be made again, waiting
    ///   for the last is enough.
    public static func write(
        _ bytes: [UInt8], to path: String, settles: Bool = true
    ) throws(StorageError) {
        do throws(StorageError) { try replace(path, by: bytes, settles) } catch {
            throw error.notWritten(path)
        }
    }

    private static func replace(
        _ path: String, by bytes: [UInt8], _ settles: Bool
    ) throws(StorageError) {
        let staged = try stage(bytes, for: path, settles: settles)
        do throws(StorageError) { try staged.put() } catch {
            staged.discard()
            throw error
        }
    }

    /// Writes a file whole beside its place, to be put there once something else is safe. Refused as in
    /// ``write(_:to:)``.
    public static func stage(
        _ bytes: [UInt8], for path: String, settles: Bool = true
    ) throws(StorageError) -> StagedDocument {
        let (parent, name) = parts(of: path)
        guard try Folder.kind(of: parent) == .folder else { throw .notAFolder(path: parent) }
        let place: String
        switch try Folder.kind(of: path) {
        case .missing: place = "\(try Folder.resolve(parent))/\(name)"
        case .file: place = try Folder.resolve(path)
        case .folder, .other: throw .notARegularFile(path: path)
        }
        try refuseInsideBook(place, path)
        let temporary = "\(place).jifen-\(Folder.processNumber)"
        try Replacement.prepare(bytes, for: place, by: temporary, shared: false, settles: settles)
        return StagedDocument(path: path, place: place, temporary: temporary, settles: settles)
    }

    /// Makes a folder for files that are taken away, unless it is there already. The folder above has to be
    /// there; refused inside a book's folder.
    public static func makeFolder(_ path: String) throws(StorageError) {
        do throws(StorageError) { try findOrMake(path) } catch {
            throw error.notWritten(path)
        }
    }

    private static func findOrMake(_ path: String) throws(StorageError) {
        switch try Folder.kind(of: path) {
        case .folder: try refuseInsideBook("\(try Folder.resolve(path))/", path)
        case .file, .other: throw .notAFolder(path: path)
        case .missing:
            let (parent, name) = parts(of: path)
            guard try Folder.kind(of: parent) == .folder else { throw .notAFolder(path: parent) }
            let place = "\(try Folder.resolve(parent))/\(name)"
            try refuseInsideBook(place, path)
            try Folder.make(place, mode: nil)
        }
    }

    private static func parts(of path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = slash == path.startIndex ? "/" : String(path[..<slash])
        return (parent, String(path[path.index(after: slash)...]))
    }

    /// - Parameter place: the path without links.
    private static func refuseInsideBook(_ place: String, _ path: String) throws(StorageError) {
        var above = place
        while let slash = above.lastIndex(of: "/"), slash != above.startIndex {
            above = String(above[..<slash])
            if BookFolder.isBook(above) { throw .insideBook(path: path) }
        }
    }
}
