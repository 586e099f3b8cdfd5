/// An entry that was read, and where the journal has it.
struct LocatedEntry {
    let batch: EntryBatch
    /// Its place there.
    let index: Int

    init(_ batch: EntryBatch, _ index: Int) {
        self.batch = batch
        self.index = index
    }

    var gist: Gist { batch.gists[index] }

    var name: EntryName { EntryName(desk: batch.source.desk, number: gist.number) }
    var day: Day { Day(number: Int(gist.day)) }
    var place: Place { Place(month: batch.source.month, offset: Int(gist.offset)) }

    /// The entry, where all of it was made at once.
    var whole: Entry? { gist.kind == .whole ? batch.wholes[Int(gist.first)] : nil }

    /// The last entries of other desks that its writer names.
    var seen: [EntryName] { whole?.stamp.seen ?? [] }

    /// All of it; made now where it was not.
    func entry() -> Entry? { whole ?? batch.source.entry(at: Int(gist.offset)) }

    /// That of an entry of which only the gist was read: such have no key and name no other desk.
    var plainStamp: Stamp {
        let zone = TimeZone(offset: Int(gist.zone))
        return Stamp(
            entry: name, at: Moment(seconds: gist.seconds, zone: zone), by: batch.texts[Int(gist.by)])
    }
}
