@testable import PointsCore

extension BookFolder {
    /// The entries of all desks in the order in which every machine takes them in.
    func order() throws(StorageError) -> [EntryName] {
        var log = DamageLog(stopsAtFirst: true)
        let head = try Head.read(in: path, of: info)
        var readers: [JournalReader] = []
        for (desk, files) in try JournalListing(self, head, &log).desks {
            let start = DeskJournal(desk, from: DeskMark(desk: desk, number: 0, hash: genesis), head: nil)
            readers.append(JournalReader(start, files, in: self, head: head, goesBeyondHead: true))
        }
        var order: [EntryName] = []
        var merge = EntryMerge(readers)
        _ = try merge.run(&log) { (batch, places, _, _) throws(StorageError) in
            order += places.map { LocatedEntry(batch, $0).name }
        }
        return order
    }
}
