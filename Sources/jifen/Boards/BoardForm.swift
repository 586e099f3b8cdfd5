internal import PointsCore

/// The forms in which a board is posted, each a file in its folder.
enum BoardForm: CaseIterable {
    case json, csv, html, txt, md

    var file: String { "board.\(self)" }

    func bytes(of board: Board, _ fingerprint: Fingerprint) -> [UInt8] {
        let paper = BoardPaper(board, fingerprint, .chinese)
        switch self {
        case .json: return board.bytes
        case .csv: return CSVWriter.bytes(paper.csv)
        case .html: return Array(BoardPoster(paper).page.text.utf8)
        case .txt: return Screen(paper.text).bytes
        case .md: return Array(paper.markdown.utf8)
        }
    }
}

extension BoardForms {
    /// As this version makes them.
    static let today = BoardForms { name, canonical in
        guard let form = BoardForm.allCases.first(where: { $0.file == name }), let board = Board(canonical)
        else { return nil }
        return form.bytes(of: board, Fingerprint(Digest(of: canonical)))
    }
}

extension BoardFiles {
    /// All forms of a board, and the page that leads to it.
    ///
    /// - Parameter next: whether the board is not in the book yet.
    init(_ board: Board, in book: Book, next: Bool) {
        let fingerprint = Fingerprint(Digest(of: board.bytes))
        self.init(
            month: board.month,
            files: BoardForm.allCases.map { form in
                File(name: form.file, bytes: form.bytes(of: board, fingerprint))
            },
            index: BoardIndex(book, next: next ? board : nil).file)
    }

    var publication: (digest: Digest, files: [BoardFile]) {
        // The canonical one stands apart: it is what the fingerprint is of.
        let sums = files.map { BoardFile(name: $0.name, digest: Digest(of: $0.bytes)) }
        return (
            sums.first { $0.name == BoardFiles.canonical }?.digest ?? Digest(),
            sums.filter { $0.name != BoardFiles.canonical }
        )
    }
}
