/// Puts one line at the end of a desk's journal and returns once it is on the medium.
struct JournalAppend {
    let folder: BookFolder
    let desk: DeskName

    /// Where the line went.
    struct Written {
        let place: Place
        /// How the file looks with it; nil where that could not be found out.
        let look: FileLook?
        let isNewFile: Bool
    }

    /// An error leaves the file as long as it was; where even that fails the error says so.
    func append(
        _ line: [UInt8], of entry: Entry, after last: DeskMark, tail: DeskJournal.Tail?
    ) throws(StorageError) -> Written {
        // A clock that went back does not open an earlier month again.
        let month = max(entry.stamp.day.month, tail?.month ?? entry.stamp.day.month)
        let shared = folder.info.isShared
        let deskFolder = "\(folder.path)/\(JournalReader.path(of: desk))"
        try Folder.make("\(folder.path)/journal", mode: shared ? 0o2770 : nil)
        if try Folder.make(deskFolder, mode: shared ? 0o2770 : nil) || last.number == 0 {
            // Also where a dead writer made it and nobody synced.
            try Folder.sync("\(folder.path)/journal")
        }
        if let tail, tail.month != month, tail.end == 0 { try removeEmpty(tail) }
        let path = "\(folder.path)/\(JournalReader.path(of: desk, month))"
        let isNew = tail?.month != month
        let file = try File(path, isNew ? .readWrite : .modify, mode: shared ? 0o660 : 0o666)
        let tailEnd = SeededDefect.residueKept.isOn ? tail?.size : tail?.end
        let end = tail?.month == month ? tailEnd ?? 0 : 0
        guard try file.status().size == end else { throw .replacedWhileWriting(path: file.path) }
        var bytes = line
        if end == 0 {
            if shared && isNew { try file.setMode(0o660) }
            let header = MonthHeader(
                book: folder.info.id, desk: desk, month: month, after: last.number, hash: last.hash)
            bytes = header.bytes + line
        }
        do throws(StorageError) {
            try file.write(bytes, at: end)
            try file.sync()
            // Empty before, not "made by us": a dead writer may have made it without a sync of the folder.
            if end == 0 { try Folder.sync(deskFolder) }
            guard try file.isStillAtPath() else { throw .replacedWhileWriting(path: file.path) }
            guard try file.read(from: end, count: bytes.count) == bytes else {
                throw .replacedWhileWriting(path: file.path)
            }
        } catch {
            if SeededDefect.failureKept.isOn { throw error }
            do throws(StorageError) {
                try file.truncate(to: end)
                try file.sync()
            } catch let failure {
                throw JournalAppend.uncertain(entry.name, file.path, failure)
            }
            // Empty again, and nobody asked for it; harmless should it stay.
            if isNew, (try? file.isStillAtPath()) ?? false { try? Folder.remove(path) }
            throw error
        }
        return Written(
            place: Place(month: month, offset: end + bytes.count - line.count),
            look: try? file.status().look, isNewFile: end == 0)
    }

    /// A month in which a writer died before its first entry leaves a file without a header, which no later
    /// month could follow.
    private func removeEmpty(_ tail: DeskJournal.Tail) throws(StorageError) {
        let path = "\(folder.path)/\(tail.path)"
        guard try File(path, .read).status().size == 0 else { throw .replacedWhileWriting(path: path) }
        try Folder.remove(path)
        try Folder.sync("\(folder.path)/\(JournalReader.path(of: desk))")
    }

    private static func uncertain(_ name: EntryName, _ path: String, _ failure: StorageError) -> StorageError
    {
        if case .system(_, _, let errno) = failure { return .uncertain(name, path: path, errno: errno) }
        return failure
    }
}
