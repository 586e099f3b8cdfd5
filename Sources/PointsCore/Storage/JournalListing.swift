/// The month files there are, as they look.
struct JournalListing {
    private(set) var desks: [DeskName: [MonthFile]] = [:]

    /// A month file and how much of it is known already.
    struct MonthFile {
        let month: Month
        let look: FileLook
        var folded = 0
    }

    init(_ folder: BookFolder, _ head: Head?, _ log: inout DamageLog) throws(StorageError) {
        for desk in try folder.desks(head) {
            desks[desk] = try JournalListing.files(of: desk, in: folder.path, &log)
        }
    }

    /// The month files of a desk in order.
    private static func files(
        of desk: DeskName, in folder: String, _ log: inout DamageLog
    ) throws(StorageError) -> [MonthFile] {
        let path = JournalReader.path(of: desk)
        guard try Folder.kind(of: "\(folder)/\(path)") != .missing else { return [] }
        let all = try File("\(folder)/\(path)", .linkedFolder)
        var files: [MonthFile] = []
        for name in try Folder.names(in: all.path)
        where name.hasSuffix(".jsonl") && !name.hasPrefix(".") {
            if let month = Month(exactly: name.dropLast(6)) {
                files.append(MonthFile(month: month, look: try all.look(name)))
            } else {
                try log.note(Damage(.strangeFile, file: "\(path)/\(name)"))
            }
        }
        return files
    }

    /// Skips what a snapshot has folded.
    mutating func skip(_ seals: [DeskName: [FileSeal]]) {
        for (desk, files) in desks {
            var rest = files
            for seal in seals[desk] ?? [] {
                if let place = rest.firstIndex(where: { $0.month.index == Int(seal.month) }) {
                    rest[place].folded = Int(seal.folded)
                }
            }
            desks[desk] = rest
        }
    }
}
