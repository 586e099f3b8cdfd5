extension Book {
    /// The entry a draft would become and the book after it, without writing anything.
    public func rehearsing(_ draft: Draft) throws(Refusal) -> (entry: Entry, book: Book) {
        let name = EntryName(desk: draft.desk, number: history.count(of: draft.desk) + 1)
        let stamp = Stamp(entry: name, at: draft.at, by: draft.by, request: draft.request)
        let entry = Entry(stamp: stamp, event: draft.event, hash: Digest())
        var after = self
        try after.apply(entry)
        return (entry, after)
    }
}
