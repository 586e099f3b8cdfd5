internal import PointsCore

/// The page that leads to every posted board (公示目录).
struct BoardIndex {
    private let book: Book
    private let rows: [Row]

    private struct Row {
        let month: Month
        let number: Int
        let posted: Day
        let by: String
        let until: Day
        let fingerprint: Fingerprint
    }

    /// - Parameter next: a board that is about to be posted.
    init(_ book: Book, next: Board? = nil) {
        self.book = book
        let posted = book.publications.marks.compactMap { mark in
            book.publication(mark).map { publication, stamp in
                Row(
                    month: mark.month, number: mark.number, posted: stamp.day, by: stamp.by,
                    until: publication.until, fingerprint: publication.fingerprint)
            }
        }
        let coming = next.map { board in
            Row(
                month: board.month, number: board.number, posted: board.at.day, by: board.by,
                until: board.until, fingerprint: Fingerprint(Digest(of: board.bytes)))
        }
        rows = (posted + [coming].compactMap(\.self)).reversed()
    }

    var file: BoardFiles.File { BoardFiles.File(name: "index.html", bytes: Array(page.text.utf8)) }

    /// The page as it lies in the book, compared with what it would be made now; sound where nothing was posted.
    func state(in folder: BookFolder) throws(StorageError) -> BoardFolderState {
        var state = BoardFolderState()
        guard !rows.isEmpty else { return state }
        let path = BoardFiles.path(ofIndex: file.name)
        do throws(StorageError) {
            switch try folder.boardIndex(file.name) {
            case nil: state.missing = [path]
            case file.bytes?: break
            case _?: state.changed = [path]
            }
        } catch {
            guard error.isInTheWay else { throw error }
            state.changed = [path]
        }
        return state
    }

    private var page: HTMLPage {
        let head = PageHead(community: book.info.name, title: "党员积分公示目录", lead: "")
        let cells = rows.map { row in
            [
                row.month.words, Phrase.issue(row.number, of: row.month).chinese, row.posted.description,
                row.by,
                row.until.description, row.fingerprint.description,
            ]
        }
        var list = PageTable(
            Table(["月份", "期号", "公示日期", "公示人", "异议截止", "指纹"].map(Table.Column.left), rows: cells))
        list.names = 0
        list.files = rows.map { [$0.month.description, BoardForm.html.file] }
        let note = Phrase(
            "每一期的指纹印在榜上。手里有榜的人可以核对：jifen 公示榜 核对 --指纹 榜上的指纹",
            en: "Each board bears its fingerprint: jifen board check --fingerprint …")
        return HTMLPage(.list, .chinese, title: head.line, [head.html, list.html, .foot([note], .chinese)])
    }
}
