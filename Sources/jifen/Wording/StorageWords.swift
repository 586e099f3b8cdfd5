internal import PointsCore

extension StorageError: Explained {
    var status: ExitStatus {
        switch self {
        case .noBook, .notAFolder: .missing
        case .system(let call, _, let errno):
            call == .open && errno == SystemErrno.notThere ? .missing : .disk
        case .notWritten, .notARegularFile, .uncertain, .unanswered, .replacedWhileWriting, .staleArchive:
            .disk
        case .alreadyThere, .insideBook, .needsTrust, .trustNotNeeded, .changedMeanwhile, .lineTooLong:
            .refused
        case .busy: .busy
        case .damaged, .newerFormat, .fileTooLarge: .data
        }
    }

    var code: String {
        switch self {
        case .noBook: "no-book"
        case .notAFolder: "not-a-folder"
        case .notARegularFile: "not-a-file"
        case .alreadyThere: "already-there"
        case .insideBook: "inside-book"
        case .system(let call, _, let errno):
            call == .open && errno == SystemErrno.notThere ? "no-such-file" : "disk-error"
        case .notWritten: "disk-error"
        case .busy: "busy"
        case .damaged: "damaged"
        case .newerFormat: "newer-format"
        case .needsTrust: "needs-trust"
        case .trustNotNeeded: "trust-not-needed"
        case .changedMeanwhile: "changed-meanwhile"
        case .lineTooLong: "entry-too-long"
        case .fileTooLarge: "file-too-large"
        case .replacedWhileWriting: "replaced-while-writing"
        case .uncertain: "uncertain"
        case .unanswered: "recorded-unread"
        case .staleArchive: "changed-while-reading"
        }
    }

    var phrase: Phrase {
        switch self {
        case .noBook(let path):
            Phrase(
                "“\(path)”里没有账本。用 --账本 指明文件夹，或新建：jifen 建账 文件夹 --名称 名称",
                en:
                    "There is no book in “\(path)”. Name its folder with --book, or make one: jifen init DIR --name NAME"
            )
        case .notAFolder(let path):
            Phrase("没有文件夹“\(path)”，或者它不是文件夹。", en: "“\(path)” is not there or not a folder.")
        case .notARegularFile(let path):
            Phrase(
                "“\(path)”不是文件（可能是文件夹），没有动它。",
                en: "“\(path)” is no file (perhaps a folder); it was left alone.")
        case .alreadyThere(let path):
            Phrase(
                "“\(path)”里已经有东西，没有建账。请换一个文件夹名。",
                en: "“\(path)” is not empty; no book was made. Choose another folder.")
        case .insideBook(let path):
            Phrase(
                "“\(path)”在账本文件夹里面，不能写在那里，请换一个地方。",
                en: "“\(path)” lies inside a book's folder; write it somewhere else.")
        case .system(let call, let path, let errno): call.phrase(path, errno)
        case .notWritten(let path, let errno):
            Phrase(
                "“\(path)”没有写成：\(errno.cause.chinese)",
                en: "“\(path)” was not written: \(errno.cause.english)")
        case .busy(let holder):
            Phrase(
                "账本正由\(holder.trimmedBlanks)登记，等了 10 秒还没轮到。没有写入，请稍后再试。",
                en:
                    "Somebody else is writing to the book (\(holder.trimmedBlanks)). Nothing was written; try again in a moment."
            )
        case .damaged(let damage) where damage.kind == .badHead:
            Phrase(
                "账本数据损坏，已停止：\(damage.phrase.chinese)没有改动任何文件。",
                en: "The book's data are damaged, stopped: \(damage.phrase.english) Nothing was changed.")
        case .damaged(let damage):
            Phrase(
                "账本数据损坏，已停止：\(damage.phrase.chinese)没有改动任何文件。请运行 jifen 核验 看全部问题，再从备份恢复整个账本文件夹（连同 state）。",
                en:
                    "The book's data are damaged, stopped: \(damage.phrase.english) Nothing was changed. Run jifen verify to see everything, then restore the whole folder (with state) from a backup."
            )
        case .newerFormat(let found, let known):
            Phrase(
                "这个账本是格式 \(found) 的，本程序只认到格式 \(known)。请换用支持格式 \(found) 的新版 jifen。",
                en:
                    "This book has format \(found); this program knows up to format \(known). Use a newer jifen that supports format \(found)."
            )
        case .needsTrust(let desk):
            Phrase(
                "这个账本（台账点 \(desk)）是从别处拷来的，本机还没有接管，只能查看。确认无误后运行：jifen 接管",
                en:
                    "This book (desk \(desk)) was copied from elsewhere; here it can only be read. To write, run: jifen trust"
            )
        case .trustNotNeeded: Phrase("本机已经可以登记，不用接管。", en: "This machine can write to the book already.")
        case .changedMeanwhile:
            Phrase(
                "账本在确认期间又有了变化，没有接管，请重新核对。",
                en: "The book changed while you checked it; not taken over. Check it again.")
        case .lineTooLong(let bytes, let limit):
            Phrase(
                "这一条太长（\(bytes) 字节，上限 \(limit) 字节），没有登记。请分几次导入。",
                en: "This entry is too long (\(bytes) bytes, limit \(limit)). Nothing was recorded; split it."
            )
        case .fileTooLarge(let path, let limit):
            Phrase(
                "文件“\(path)”太大，上限 \(limit >> 20) MiB。",
                en: "File “\(path)” is too large; the limit is \(limit >> 20) MiB.")
        case .replacedWhileWriting(let path):
            Phrase(
                "写入时“\(path)”被别的程序换掉了，没有登记。",
                en: "“\(path)” was changed by another program while writing; nothing was recorded.")
        case .staleArchive:
            Phrase(
                "账本文件在读的时候被别的程序改动了，请再试一次。",
                en: "Another program changed the book while it was read; try again.")
        case .uncertain(let name, let path, let errno):
            Phrase(
                "写“\(path)”时磁盘出错（\(systemMessage(errno))），而且没能复原。分录 \(name) 可能记上了，也可能没有：请先运行 jifen 核验，再决定要不要重录。",
                en:
                    "The disk failed while writing “\(path)” (\(systemMessage(errno))) and it could not be undone. Entry \(name) may or may not be there: run jifen verify before you repeat it."
            )
        case .unanswered(let name, let error):
            Phrase(
                "分录已经记入账本（\(name)），不要重录；只是记完以后没能读出账本来显示结果（\(error.cause)）。",
                en:
                    "The entry stands as \(name), do not repeat it; only the book could not be read afterwards to show what came of it (\(error.cause))."
            )
        }
    }

    /// Why, without advice: in the words of the system where it has some.
    var cause: String {
        switch self {
        case .system(_, _, let errno), .notWritten(_, let errno): systemMessage(errno)
        default: code
        }
    }

    var facts: [(String, JSON)] {
        switch self {
        case .damaged(let damage): damage.facts
        case .system(_, let path, _), .notWritten(let path, _), .noBook(let path): [("path", .string(path))]
        case .unanswered(let name, _): [("entry", .text(name))]
        default: []
        }
    }
}

extension Int32 {
    /// Why a file could not be written, by the system's number for it.
    fileprivate var cause: Phrase {
        switch self {
        case SystemErrno.noSpace, SystemErrno.quota, SystemErrno.fileTooBig:
            Phrase("磁盘满了，请腾出空间后再试。", en: "the disk is full; free some space and try again.")
        case SystemErrno.readOnly, SystemErrno.denied:
            Phrase(
                "没有权限（只读或不属于您），请换一个地方。", en: "no permission (read-only or not yours); choose another place.")
        case SystemErrno.notThere: Phrase("没有这个文件夹。", en: "there is no such folder.")
        default: Phrase("磁盘出错（\(systemMessage(self))）。", en: "disk error (\(systemMessage(self))).")
        }
    }
}

extension SystemCall {
    /// Whether something was to be changed, so that it must be said that it was not.
    private var changes: Bool {
        switch self {
        case .write, .sync, .truncate, .rename, .makeFolder, .remove, .setMode, .lock: true
        case .open, .read, .stat, .list: false
        }
    }

    fileprivate func phrase(_ path: String, _ errno: Int32) -> Phrase {
        let kept = changes ? Phrase("没有登记。", en: " Nothing was recorded.") : Phrase("", en: "")
        switch errno {
        case SystemErrno.noSpace, SystemErrno.quota, SystemErrno.fileTooBig:
            return Phrase(
                "磁盘满了，写不下“\(path)”。没有登记，请腾出空间后再试。",
                en:
                    "The disk is full: “\(path)” could not be written. Nothing was recorded; free some space and try again."
            )
        case SystemErrno.readOnly, SystemErrno.denied:
            return Phrase(
                "没有权限打开“\(path)”（只读或不属于您）。", en: "No permission for “\(path)” (read-only or not yours).")
                + kept
        case SystemErrno.notThere: return Phrase("没有文件“\(path)”。", en: "There is no file “\(path)”.")
        default:
            return Phrase(
                "磁盘出错（“\(path)”：\(systemMessage(errno))）。",
                en: "Disk error (“\(path)”: \(systemMessage(errno))).") + kept
        }
    }
}
