import Synchronization

/// Reads single lines of the journal, each proved against the hash of the line before it.
final class JournalSource: EntrySource {
    private let folder: String
    private let files = Mutex<[String: OpenFile]>([:])

    private final class OpenFile: Sendable {
        let file: File
        init(_ path: String) throws(StorageError) { file = try File(path, .read) }
    }

    init(_ folder: BookFolder) { self.folder = folder.path }

    func entry(_ name: EntryName, at place: Place) throws(StorageError) -> Entry {
        let path = JournalReader.path(of: name.desk, place.month)
        // The line before ends with its hash: `,"hash":"<64 digits>"}` and the newline.
        let before = EntryLine.hashLength + 1
        guard place.offset >= before else { throw .staleArchive }
        var size = 4096
        while true {
            let bytes = try open(path).file.read(from: place.offset - before, count: before + size)
            let line = bytes[before...].prefix { $0 != UInt8(ascii: "\n") }
            guard line.endIndex < bytes.endIndex else {
                guard bytes.count == before + size, size < EntryLine.limit else { throw .staleArchive }
                size = EntryLine.limit
                continue
            }
            let previous = bytes[..<(before - 1)].withUnsafeBufferPointer { EntryLine.claimedHash($0) }
            guard let previous else { throw .staleArchive }
            let read = line.withUnsafeBufferPointer {
                try? EntryLine.read($0, desk: name.desk, after: previous)
            }
            guard let read, read.name == name else { throw .staleArchive }
            return read
        }
    }

    private func open(_ path: String) throws(StorageError) -> OpenFile {
        if let found = files.withLock({ $0[path] }) { return found }
        let opened = try OpenFile("\(folder)/\(path)")
        files.withLock { $0[path] = opened }
        return opened
    }
}
