// The only file that speaks to the operating system about files.
#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// An open file that closes itself.
struct File: ~Copyable {
    let descriptor: Int32
    let path: String

    enum Access { case read, modify, readWrite, createNew, folder, linkedFolder }

    /// Opens a regular file or folder; never follows a link in the last place but to a folder that may be one, never
    /// hangs on a FIFO, never lands on descriptors 0 to 2.
    init(_ path: String, _ access: Access, mode: UInt32 = 0o666) throws(StorageError) {
        descriptor = try File.open(path, access, mode)
        self.path = path
    }

    private static func open(_ path: String, _ access: Access, _ mode: UInt32) throws(StorageError) -> Int32 {
        let kind: Int32 =
            switch access {
            case .read: O_RDONLY
            case .modify: O_RDWR
            case .readWrite: O_RDWR | O_CREAT
            case .createNew: O_RDWR | O_CREAT | O_EXCL
            case .folder, .linkedFolder: O_RDONLY | O_DIRECTORY
            }
        let flags = kind | O_CLOEXEC | O_NONBLOCK | (access == .linkedFolder ? 0 : O_NOFOLLOW)
        var opened = uninterrupted { openFile(path, flags, mode_t(mode)) }
        guard opened >= 0 else {
            let code = errno
            if [ELOOP, ENXIO, EISDIR].contains(code) { throw .notARegularFile(path: path) }
            throw .system(.open, path: path, errno: code)
        }
        if opened <= 2 {
            let moved = fcntl(opened, F_DUPFD_CLOEXEC, 3)
            let code = errno
            _ = close(opened)
            guard moved >= 0 else { throw .system(.open, path: path, errno: code) }
            opened = moved
        }
        var info = stat()
        if fstat(opened, &info) == 0, kind & O_DIRECTORY != 0 || Status(info).isRegular { return opened }
        _ = close(opened)
        throw .notARegularFile(path: path)
    }

    deinit { _ = close(descriptor) }

    struct Status {
        let size: Int
        let identity: [UInt64]
        let isRegular: Bool
        let mode: UInt32
        let look: FileLook
    }

    func status() throws(StorageError) -> Status {
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw .system(.stat, path: path, errno: errno) }
        return Status(info)
    }

    /// Whether the path still leads to this file.
    func isStillAtPath() throws(StorageError) -> Bool {
        var info = stat()
        guard lstat(path, &info) == 0 else {
            if errno == ENOENT { return false }
            throw .system(.stat, path: path, errno: errno)
        }
        return Status(info).identity == (try status()).identity
    }

    func read(from start: Int = 0, count: Int) throws(StorageError) -> [UInt8] {
        var failure: StorageError?
        let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
            do throws(StorageError) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer), from: start, count: count)
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// The same with some zeros behind, that may be read and do not count.
    func read(from start: Int, count: Int, margin: Int) throws(StorageError) -> Memory {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count + margin, alignment: 16)
        do throws(StorageError) {
            let filled = try read(into: buffer, from: start, count: count)
            for place in filled..<filled + margin { buffer[place] = 0 }
            return Memory(UnsafeRawBufferPointer(rebasing: buffer[..<filled])) {
                UnsafeMutableRawPointer(mutating: $0.baseAddress)?.deallocate()
            }
        } catch {
            buffer.deallocate()
            throw error
        }
    }

    /// How many bytes there were.
    private func read(
        into buffer: UnsafeMutableRawBufferPointer, from start: Int, count: Int
    ) throws(StorageError) -> Int {
        var filled = 0
        while filled < count {
            let got = uninterrupted {
                pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(start + filled))
            }
            if got < 0 { throw .system(.read, path: path, errno: errno) }
            if got == 0 { break }
            filled += got
        }
        return filled
    }

    /// The whole file in memory, as long as the result is kept. Only for files that nobody cuts short.
    func map() throws(StorageError) -> Memory {
        let size = try status().size
        guard size > 0 else { return Memory([]) }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw .system(.read, path: path, errno: errno)
        }
        return Memory(UnsafeRawBufferPointer(start: start, count: size)) {
            munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
        }
    }

    /// Part of the file in memory, and where in that memory it begins. Only for files that nobody cuts short.
    func map(_ range: Range<Int>) throws(StorageError) -> (memory: Memory, start: Int) {
        // Maps begin where a page of the system does.
        let start = range.lowerBound % max(Int(sysconf(Int32(_SC_PAGESIZE))), 1)
        let size = range.count + start
        let origin = off_t(range.lowerBound - start)
        guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, origin), base != MAP_FAILED
        else {
            throw .system(.read, path: path, errno: errno)
        }
        let memory = Memory(UnsafeRawBufferPointer(start: base, count: size)) {
            munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
        }
        return (memory, start)
    }

    func write(_ bytes: [UInt8], at start: Int) throws(StorageError) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
            try write(UnsafeRawBufferPointer(bytes), at: start)
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(StorageError) {
        var done = 0
        while done < bytes.count {
            let wrote = uninterrupted {
                pwrite(
                    descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(start + done))
            }
            guard wrote > 0 else { throw .system(.write, path: path, errno: wrote < 0 ? errno : EIO) }
            done += SeededDefect.shortWriteIgnored.isOn ? bytes.count : wrote
        }
    }

    func truncate(to size: Int) throws(StorageError) {
        let result = uninterrupted { ftruncate(descriptor, off_t(size)) }
        guard result == 0 else { throw .system(.truncate, path: path, errno: errno) }
    }

    /// Forces what was written to the medium. A failure is final: the kernel has dropped the pages.
    func sync() throws(StorageError) {
        if SeededDefect.noFileSync.isOn { return }
        #if canImport(Darwin)
            let result = fcntl(descriptor, F_FULLFSYNC)
        #else
            let result = fsync(descriptor)
        #endif
        guard result == 0 else { throw .system(.sync, path: path, errno: errno) }
    }

    func setMode(_ mode: UInt32) throws(StorageError) {
        guard fchmod(descriptor, mode_t(mode)) == 0 else { throw .system(.setMode, path: path, errno: errno) }
    }

    /// What the system says of a file in this folder; refused where it is none.
    func look(_ name: String) throws(StorageError) -> FileLook {
        var info = stat()
        guard fstatat(descriptor, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw .system(.stat, path: "\(path)/\(name)", errno: errno)
        }
        let status = File.Status(info)
        guard status.isRegular else { throw .notARegularFile(path: "\(path)/\(name)") }
        return status.look
    }

    /// Takes the lock if it is free.
    func tryLock(exclusive: Bool) throws(StorageError) -> Bool {
        let result = uninterrupted { flock(descriptor, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) }
        if result == 0 { return true }
        guard errno == EWOULDBLOCK else { throw .system(.lock, path: path, errno: errno) }
        return false
    }

    /// Lets go of a lock at once. Closing alone would not, while a process that is just being started holds a copy
    /// of the descriptor.
    func unlock() { _ = flock(descriptor, LOCK_UN) }
}

extension File.Status {
    fileprivate init(_ info: stat) {
        size = Int(info.st_size)
        identity = [UInt64(info.st_dev), UInt64(info.st_ino)]
        isRegular = info.st_mode & S_IFMT == S_IFREG
        mode = UInt32(info.st_mode & 0o7777)
        #if canImport(Darwin)
            let changed = info.st_ctimespec
        #else
            let changed = info.st_ctim
        #endif
        look = FileLook(
            size: Int64(info.st_size), inode: UInt64(info.st_ino), device: UInt64(info.st_dev),
            changed: Int64(changed.tv_sec) * 1_000_000_000 + Int64(changed.tv_nsec))
    }
}

/// `open`, named apart from the method.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { open(path, flags, mode) }

/// What is done to names rather than to open files.
enum Folder {
    enum Kind { case missing, folder, file, other }

    static func kind(of path: String) throws(StorageError) -> Kind {
        var info = stat()
        guard stat(path, &info) == 0 else {
            if errno == ENOENT { return .missing }
            if errno == ENOTDIR { return .file }
            throw .system(.stat, path: path, errno: errno)
        }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
    }

    /// Makes a folder if it is not there; true if it was made.
    @discardableResult
    static func make(_ path: String, mode: UInt32?) throws(StorageError) -> Bool {
        guard mkdir(path, mode_t(mode ?? 0o777)) == 0 else {
            let code = errno
            if code == EEXIST, try kind(of: path) == .folder { return false }
            if code == EEXIST { throw .notAFolder(path: path) }
            throw .system(.makeFolder, path: path, errno: code)
        }
        if let mode, chmod(path, mode_t(mode)) != 0 { throw .system(.setMode, path: path, errno: errno) }
        return true
    }

    static func sync(_ path: String) throws(StorageError) {
        if SeededDefect.noFolderSync.isOn { return }
        try File(path, .folder).sync()
    }

    static func rename(_ old: String, to new: String) throws(StorageError) {
        #if canImport(Darwin)
            let result = Darwin.rename(old, new)
        #elseif canImport(Glibc)
            let result = Glibc.rename(old, new)
        #else
            let result = Musl.rename(old, new)
        #endif
        guard result == 0 else { throw .system(.rename, path: new, errno: errno) }
    }

    static func remove(_ path: String) throws(StorageError) {
        guard unlink(path) == 0 else { throw .system(.remove, path: path, errno: errno) }
    }

    /// Removes a folder where nothing is in it.
    static func removeEmpty(_ path: String) { _ = rmdir(path) }

    /// Removes a folder that this process made, with all in it.
    static func removeTree(_ path: String) {
        for name in (try? names(in: path)) ?? [] {
            let child = "\(path)/\(name)"
            if (try? kind(of: child)) == .folder { removeTree(child) } else { _ = unlink(child) }
        }
        _ = rmdir(path)
    }

    /// The path with every link in it followed.
    static func resolve(_ path: String) throws(StorageError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system(.open, path: path, errno: errno) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in path: String) throws(StorageError) -> [String] {
        guard let stream = opendir(path) else { throw .system(.list, path: path, errno: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .system(.list, path: path, errno: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What the process calls itself, for the lock file.
    static var processNumber: Int32 { getpid() }

    /// Milliseconds of a clock that never goes back.
    static var milliseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }

    static func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

/// Makes a system call again while a signal interrupts it: a hundred times in all, then that is an error like any
/// other. What the last call answered and `errno` are handed on.
public func uninterrupted<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
    for _ in 1..<100 {
        let answer = call()
        if answer >= 0 || errno != EINTR { return answer }
    }
    return call()
}

/// A failed system call in the words of the system.
public func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

public enum SystemErrno {
    public static let noSpace = ENOSPC
    public static let quota = EDQUOT
    public static let readOnly = EROFS
    public static let denied = EACCES
    public static let fileTooBig = EFBIG
    public static let notThere = ENOENT
    public static let inputOutput = EIO
}
