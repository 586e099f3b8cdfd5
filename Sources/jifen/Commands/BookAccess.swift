internal import PointsCore

extension World {
    /// The book a call is about: `--book`, else `JIFEN_BOOK`, else the nearest folder upward that holds one.
    func bookFolder(for call: Call) throws(StorageError) -> BookFolder {
        if let typed = call[.book] ?? variable("JIFEN_BOOK") { return try BookFolder(path(typed)) }
        var place = folder
        while !BookFolder.isBook(place) {
            guard let slash = place.lastIndex(of: "/"), place != "/" else { throw .noBook(path: folder) }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
        return try BookFolder(place)
    }

    /// The second it is, in the book's time zone.
    func moment(in book: BookInfo) -> Moment { Moment(seconds: now(), zone: book.zone) }

    /// Reads the book for a question.
    func ask(_ call: Call) throws(StorageError) -> (book: Book, today: Day) {
        let folder = try bookFolder(for: call)
        let book = try folder.read()
        opened(book, in: folder)
        return (book, moment(in: folder.info).day)
    }

    /// Who signs the entry; refused where that is no name.
    func recorder(for call: Call) throws(Refusal) -> String {
        // With a blank behind it a name would be somebody else's, who may approve what the first recorded.
        let by = (call[.by] ?? variable("JIFEN_BY") ?? user()).trimmedBlanks
        if let fault = TextField.recorder.fault(in: by) { throw .text(.recorder, by, fault) }
        return by
    }

    func desk(for call: Call) throws(Malformed) -> DeskName {
        guard let typed = call[.desk] ?? variable("JIFEN_DESK") else { return .main }
        return try DeskName(typed)
    }
}
