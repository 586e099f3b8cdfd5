internal import PointsCore

/// A board as it was posted, read from its folder and proved against the journal.
struct PostedBoard {
    enum Part {
        case whole
        /// Who has which place, in the community alone or in each branch, too.
        case places(branches: Bool)

        /// How much of the file nearly always has it.
        fileprivate var percent: Int {
            switch self {
            case .whole: 100
            case .places(let branches): branches ? 50 : 30
            }
        }

        fileprivate func read(_ bytes: [UInt8]) -> Board? {
            switch self {
            case .whole: Board(bytes)
            case .places(let branches): Board(placesIn: bytes, branches: branches)
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
        func read(percent: Int) throws -> Board? {
            var file: (digest: Digest, start: [UInt8])?
            do throws(StorageError) {
                file = try folder.boardFile(BoardFiles.canonical, of: mark.month, percent: percent)
            } catch { throw error.isInTheWay ? BoardError.changed(path, mark.month) : error }
            guard let file else { throw BoardError.missing(path, mark.month) }
            guard file.digest == publication.digest else { throw BoardError.changed(path, mark.month) }
            return part.read(file.start)
        }
        guard let board = try read(percent: part.percent) ?? read(percent: 100) else {
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
