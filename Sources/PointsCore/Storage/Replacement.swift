/// Replaces a small file whole, or leaves it as it was.
enum Replacement {
    static func write(_ bytes: [UInt8], to path: String, shared: Bool) throws(StorageError) {
        let temporary = "\(path).tmp"
        // Left over by a writer that died; nobody else writes while the lock is held.
        if try Folder.kind(of: temporary) != .missing { try Folder.remove(temporary) }
        let file = try File(temporary, .createNew, mode: shared ? 0o660 : 0o666)
        // A colleague's umask must not lock the others out, and a mode set by hand stays.
        if shared {
            try file.setMode(0o660)
        } else if try Folder.kind(of: path) == .file {
            try file.setMode(try File(path, .read).status().mode)
        }
        do throws(StorageError) {
            try file.write(bytes, at: 0)
            try file.sync()
            try Folder.rename(temporary, to: path)
        } catch {
            try? Folder.remove(temporary)
            throw error
        }
        try Folder.sync(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    }
}
