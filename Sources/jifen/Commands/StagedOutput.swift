internal import PointsCore

extension World {
    /// Puts a file in its place once the entry that it tells of is safe.
    ///
    /// - Parameter advice: what to do where that fails, for the entry stands.
    func put(
        _ file: String, of entry: EntryName, advice: Phrase, _ call: Call,
        work: () throws(StorageError) -> Void
    ) throws {
        do throws(StorageError) { try work() } catch {
            throw EntryWithoutFile(error: error, entry: entry, advice: advice)
        }
        noteWritten(file, call)
    }

    func noteWritten(_ file: String, _ call: Call) {
        note(Phrase("已写到 \(file)。", en: "Written to \(file).")[call.language])
    }
}

/// The entry stands; only the file that goes with it could not be put in its place.
struct EntryWithoutFile: Explained {
    let error: StorageError
    let entry: EntryName
    let advice: Phrase

    var status: ExitStatus { error.status }
    var code: String { error.code }
    var phrase: Phrase { error.phrase }
    var facts: [(String, JSON)] { error.facts + [("entry", .text(entry))] }
    var details: [Phrase] { [advice] }
}
