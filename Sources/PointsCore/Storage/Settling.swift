/// Puts the ends of the journals in order before something is added.
struct Settling {
    let folder: BookFolder
    let desk: DeskName

    /// Good entries that no head knows are written again in place and synced: their writer may have died
    /// before its own sync. Those of another machine's desk are only synced. Then what a dead writer of this
    /// desk left behind its last good entry is moved aside.
    func settle(_ loaded: LoadedBook) throws(StorageError) -> Committed.SetAside? {
        for journal in loaded.journals.values {
            let isWrittenHere = loaded.head?.marks[journal.desk]?.isWrittenHere ?? (journal.desk == desk)
            for stretch in journal.unacknowledged where !SeededDefect.unacknowledgedNotSecured.isOn {
                try secure(stretch, of: journal.desk, rewriting: isWrittenHere)
            }
        }
        let tail = loaded.journals[desk]?.tail
        if SeededDefect.unfinishedLineFinished.isOn, let tail, tail.end > tail.size {
            try File("\(folder.path)/\(tail.path)", .modify).write([0x0A], at: tail.size)
        }
        guard let tail, tail.size > tail.end else { return nil }
        if SeededDefect.residueKept.isOn { return nil }
        return try setAside(tail)
    }

    private func secure(
        _ stretch: DeskJournal.Stretch, of desk: DeskName, rewriting: Bool
    ) throws(StorageError) {
        let file = try File("\(folder.path)/\(stretch.path)", .modify)
        if rewriting {
            try file.write(
                try file.read(from: stretch.start, count: stretch.end - stretch.start), at: stretch.start)
        }
        try file.sync()
        try Folder.sync("\(folder.path)/\(JournalReader.path(of: desk))")
        try Folder.sync("\(folder.path)/journal")
    }

    private func setAside(_ tail: DeskJournal.Tail) throws(StorageError) -> Committed.SetAside {
        let file = try File("\(folder.path)/\(tail.path)", .modify)
        let bytes = try file.read(from: tail.end, count: tail.size - tail.end)
        let place = "\(folder.path)/state/torn"
        try Folder.make(place, mode: folder.info.isShared ? 0o2770 : nil)
        let name = try freeName(in: place, "\(desk)-\(tail.month)-\(tail.end)")
        let copy = try File("\(place)/\(name)", .createNew, mode: folder.info.isShared ? 0o660 : 0o666)
        if folder.info.isShared { try copy.setMode(0o660) }
        try copy.write(bytes, at: 0)
        try copy.sync()
        try Folder.sync(place)
        try Folder.sync("\(folder.path)/state")
        try file.truncate(to: tail.end)
        try file.sync()
        return Committed.SetAside(bytes: bytes.count, path: "state/torn/\(name)")
    }

    private func freeName(in place: String, _ stem: String) throws(StorageError) -> String {
        var number = 1
        while try Folder.kind(of: "\(place)/\(stem)-\(number)") != .missing { number += 1 }
        return "\(stem)-\(number)"
    }
}
