internal import PointsCore

/// A board as it was posted, read from its folder and proved against the journal.
struct PostedBoard {
    enum Part {
        case whole
        /// Who has which place, in the community alone or in each branch, too.
        case places(branches: Bool)

        /// The digest of the board's file, and what it says; nil where it is not there.
        fileprivate func read(
            of month: Month, in folder: BookFolder
        ) throws(StorageError) -> (digest: Digest, board: () -> Board?)? {
            switch self {
            case .whole:
                guard let bytes = try folder.boardFile(BoardFiles.canonical, of: month) else { return nil }
                return (Digest(of: bytes), { Board(bytes) })
            case .places(let branches):
                var places = BoardPlaces(branches: branches)
                let digest = try folder.boardDigest(BoardFiles.canonical, of: month) { places.take($0) }
                return digest.map { ($0, { places.finish() }) }
            }
        }
    }

    private(set) var board: Board
    private(set) var isMasked = false
    let publication: Publication
    let stamp: Stamp

    var fingerprint: Fingerprint { publication.fingerprint }

    /// With names hidden in part, for where the board leaves the community (隐名).
    var masked: PostedBoard {
        var masked = self
        masked.board = board.renaming(Chinese.masked)
        masked.isMasked = true
        return masked
    }

    /// Throws where the folder does not hold what was posted.
    ///
    /// - Parameter part: what is asked of the board; the rest of it stays empty.
    init(_ mark: PublicationMark, of book: Book, in folder: BookFolder, part: Part = .whole) throws {
        guard let (publication, stamp) = book.publication(mark) else {
            throw Refusal.unknownEntry(mark.entry)
        }
        let path = BoardFiles.path(of: BoardFiles.canonical, of: mark.month)
        let file: (digest: Digest, board: () -> Board?)?
        do throws(StorageError) { file = try part.read(of: mark.month, in: folder) } catch {
            throw error.isInTheWay ? BoardError.changed(path, mark.month) : error
        }
        guard let file else { throw BoardError.missing(path, mark.month) }
        guard file.digest == publication.digest, let board = file.board() else {
            throw BoardError.changed(path, mark.month)
        }
        self.board = board
        self.publication = publication
        self.stamp = stamp
    }
}

/// What is wrong with the folder of a posted board; the journal is not concerned.
enum BoardError: Error {
    case missing(String, Month)
    case changed(String, Month)
}

extension BoardError: Explained {
    var status: ExitStatus { .data }

    var code: String {
        switch self {
        case .missing: "board-missing"
        case .changed: "board-changed"
        }
    }

    var phrase: Phrase {
        switch self {
        case .missing(let path, let month):
            Phrase(
                "公示文件“\(path)”不见了。流水里的记录没有问题，恢复公示文件：jifen 公示 \(month)",
                en:
                    "The posted file “\(path)” is gone. The journal is sound; put the files back: jifen publish \(month)"
            )
        case .changed(let path, let month):
            Phrase(
                "公示文件“\(path)”和公示时不一样，被改动过。流水里的记录没有问题，恢复原样：jifen 公示 \(month)（改过的文件夹会另存，不会删除）",
                en:
                    "The posted file “\(path)” is not as it was posted. The journal is sound; put it back: jifen publish \(month) (the changed folder is kept beside it)"
            )
        }
    }

    var facts: [(String, JSON)] {
        switch self {
        case .missing(let path, let month), .changed(let path, let month):
            [("path", .string(path)), ("month", .text(month))]
        }
    }
}
