/// A book copied from another machine, as far as it can be proved, before this machine writes to it.
public struct Takeover: Sendable {
    public let book: Book
    /// How far each desk's journal has come.
    public let marks: [DeskMark]

    /// One hash for the whole book.
    public var fingerprint: String { marks.fingerprint }
}

extension [DeskMark] {
    /// The last entry's hash, or where several desks write, that over all of theirs.
    var fingerprint: String {
        count == 1 ? self[0].hash.description : Digest(of: map(\.hash.description).joined().utf8).description
    }
}

extension BookFolder {
    /// What taking the book over would mean; nil where this machine writes to the desk already.
    public func takeover(of desk: DeskName) throws(StorageError) -> Takeover? {
        let loaded = try LoadedBook.load(self, isWriter: false)
        return loaded.needsTrust(desk) ? Takeover(book: loaded.book, marks: loaded.marks) : nil
    }
}

extension LoadedBook {
    /// Whether the desk's journal was written on a machine that is not this one.
    func needsTrust(_ desk: DeskName) -> Bool {
        guard let head else { return !marks.isEmpty }
        return head.marks[desk]?.isWrittenHere != true && journals[desk]?.last.number ?? 0 > 0
    }

    /// How far each desk's journal has come.
    var marks: [DeskMark] {
        journals.values.map(\.last).filter { $0.number > 0 }.sorted { $0.desk < $1.desk }
    }
}
