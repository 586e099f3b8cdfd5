internal import PointsCore

/// Makes a posted board anew from the journal, and puts its files back where they are not as they were.
struct BoardRestoring {
    let publication: Publication
    /// Nil where only the page that leads to all boards is not as it should be.
    private let files: BoardFiles?
    private let index: BoardFiles.File

    /// Nil where nothing is wrong with the files. Reads the whole history where something is wrong with the board's.
    init?(_ entry: EntryName, _ book: Book, _ folder: BookFolder) throws {
        guard case .publish(let publication)? = book.history[entry]?.event else { return nil }
        self.publication = publication
        let page = BoardIndex(book)
        index = page.file
        guard try folder.boardState(of: publication, forms: .today).isSound else {
            files = BoardFiles(
                try BoardProof.remade(entry, of: book, in: folder), in: book, next: false)
            return
        }
        guard try !page.state(in: folder).isSound else { return nil }
        files = nil
    }

    /// What is put back, inside the book.
    var path: String {
        files == nil ? BoardFiles.path(ofIndex: index.name) : BoardFiles.path(of: publication.month)
    }

    /// Gives the path of what stood in the way.
    func restore(_ session: WritingSession) throws -> String? {
        if let files { return try session.place(files) }
        try session.place(index: index)
        return nil
    }
}

/// Compares a posted board with the journal.
enum BoardProof {
    /// Makes a board anew from the entries there were when it was posted.
    ///
    /// Throws where the journal is not the one it was posted from, or gives another board.
    static func remade(_ entry: EntryName, of book: Book, in folder: BookFolder) throws -> Board {
        guard let found = book.history[entry], case .publish(let publication) = found.event else {
            throw Refusal.unknownEntry(entry)
        }
        let then = try folder.read(asOf: publication.journal)
        guard then.agrees else { throw BoardMismatch(month: publication.month, kind: .journal) }
        let board = try Board(of: then.book, BoardTerms(publication, found.stamp))
        guard Digest(of: board.bytes) == publication.digest else {
            throw BoardMismatch(month: publication.month, kind: .board)
        }
        return board
    }
}

/// Book and paper no longer agree.
struct BoardMismatch: Error {
    let month: Month
    let kind: Kind
    enum Kind { case journal, board }
}

extension BoardMismatch: Explained {
    var status: ExitStatus { .data }
    var code: String { kind == .journal ? "journal-mismatch" : "board-mismatch" }

    var phrase: Phrase {
        switch kind {
        case .journal:
            Phrase(
                "\(month.words)公示时的流水和现在的不一样：账本被换过或改过。",
                en: "The journal is not the one \(month) was posted from: the book was exchanged or changed.")
        case .board:
            Phrase(
                "按流水重算，\(month.words)的榜和公示的不一样。",
                en: "Made anew from the journal, the board of \(month) is not the one that was posted.")
        }
    }
}
