/// The book's lock: one writer at a time. Released when the value goes away, also by a crash.
struct WriteLock: ~Copyable {
    private let file: File

    static let path = "state/lock"
    private static let pauses = 5

    /// Waits up to `patience` milliseconds, then says who holds the lock.
    init(in folder: String, shared: Bool, patience: Int, signature: String) throws(StorageError) {
        let deadline = Folder.milliseconds + patience
        let path = "\(folder)/\(WriteLock.path)"
        while true {
            let file = try WriteLock.open(path, shared: shared)
            let isLocked = try file.tryLock(exclusive: true)
            if isLocked || SeededDefect.noLock.isOn {
                // Replaced meanwhile: whoever locks the new file does not know of us.
                guard try file.isStillAtPath() else { continue }
                WriteLock.sign(file, Array(signature.utf8))
                self.file = file
                return
            }
            guard Folder.milliseconds < deadline else {
                let holder = (try? file.read(count: 200)) ?? []
                throw .busy(holder: String(decoding: holder, as: UTF8.self))
            }
            Folder.pause(milliseconds: WriteLock.pauses)
        }
    }

    deinit { file.unlock() }

    /// Only for the message to someone who waits; it need not last. Mostly the same person wrote last.
    private static func sign(_ file: borrowing File, _ signature: [UInt8]) {
        guard (try? file.read(count: signature.count + 1)) != signature else { return }
        try? file.truncate(to: 0)
        try? file.write(signature, at: 0)
    }

    private static func open(_ path: String, shared: Bool) throws(StorageError) -> File {
        let isNew = try Folder.kind(of: path) == .missing
        let file = try File(path, .readWrite, mode: shared ? 0o660 : 0o666)
        if isNew && shared { try file.setMode(0o660) }
        return file
    }

    /// A moment without a writer, waited for no longer than a writer usually takes. While the returned pass is
    /// kept none begins; without such a moment the reader keeps to what the head knows.
    static func readerPass(in folder: String) -> ReaderPass {
        guard let file = try? File("\(folder)/\(WriteLock.path)", .read) else {
            return ReaderPass(file: nil, isQuiet: true)
        }
        for _ in 0..<10 {
            if (try? file.tryLock(exclusive: false)) ?? false { return ReaderPass(file: file, isQuiet: true) }
            Folder.pause(milliseconds: pauses)
        }
        return ReaderPass(file: file, isQuiet: false)
    }
}

/// A reader's short shared lock, held only while sizes are noted.
struct ReaderPass: ~Copyable {
    private let file: File?
    let isQuiet: Bool

    init(file: consuming File?, isQuiet: Bool) {
        self.file = file
        self.isQuiet = isQuiet
    }

    deinit { file?.unlock() }
}
