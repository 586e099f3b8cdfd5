/// Replaces a small file whole, or leaves it as it was.
enum Replacement {
    /// Replaces a file of the book, under its lock.
    static func write(_ bytes: [UInt8], to path: String, shared: Bool) throws(StorageError) {
        let temporary = "\(path).tmp"
        // Left over by a writer that died; nobody else writes while the lock is held. A link that leads nowhere
        // is there too.
        do throws(StorageError) { try Folder.remove(temporary) } catch {
            guard case .system(_, _, SystemErrno.notThere) = error else { throw error }
        }
        try write(bytes, to: path, by: temporary, shared: shared)
    }

    /// Replaces a file by way of a new one beside it.
    ///
    /// - Parameter settles: whether to wait until it is on the medium.
    static func write(
        _ bytes: [UInt8], to path: String, by temporary: String, shared: Bool, settles: Bool = true
    ) throws(StorageError) {
        try prepare(bytes, for: path, by: temporary, shared: shared, settles: settles)
        do throws(StorageError) { try place(temporary, at: path, settles: settles) } catch {
            try? Folder.remove(temporary)
            throw error
        }
    }

    /// Writes the new file, whole, and leaves it beside the place it is for.
    static func prepare(
        _ bytes: [UInt8], for path: String, by temporary: String, shared: Bool, settles: Bool = true
    ) throws(StorageError) {
        let file = try File(temporary, .createNew, mode: shared ? 0o660 : 0o666)
        do throws(StorageError) {
            // A colleague's umask must not lock the others out, and a mode set by hand stays.
            if shared {
                try file.setMode(0o660)
            } else if try Folder.kind(of: path) == .file {
                try file.setMode(try File(path, .read).status().mode)
            }
            try file.write(bytes, at: 0)
            if settles { try file.sync() }
        } catch {
            try? Folder.remove(temporary)
            throw error
        }
    }

    /// Puts a prepared file in its place.
    static func place(_ temporary: String, at path: String, settles: Bool = true) throws(StorageError) {
        try Folder.rename(temporary, to: path)
        guard settles else { return }
        try Folder.sync(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    }
}
