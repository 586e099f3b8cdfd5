internal import PointsCore

/// The only door to clock, disk, terminal and environment, so that tests hand in their own.
final class World {
    let arguments: [String]
    let environment: [(name: String, value: String)]
    /// Where relative paths begin.
    let folder: String
    /// The name of the account, for entries nobody signed. Asked only then: the answer may come from afar.
    let user: () -> String
    let terminal: Terminal
    /// Seconds since 1970-01-01 00:00 UTC.
    let now: () -> Int
    let random: () -> UInt64
    /// All of standard input; nil where it could not be read to its end.
    let input: () -> [UInt8]?
    /// One line typed at the terminal; nil at its end.
    let ask: (String) -> String?
    /// False when the other side is gone.
    let output: ([UInt8]) -> Bool
    let error: ([UInt8]) -> Void
    /// How long to wait for another writer, in milliseconds.
    let patience: Int

    /// What is known of the screen.
    struct Terminal {
        /// Whether results go to a screen; bars are drawn only there.
        let shows: Bool
        /// Whether somebody can answer a question.
        let asks: Bool
        let width: Int
        /// Whether somebody sees standard error, where progress is told.
        var watches = false
    }

    /// How wide a line may be before it goes on in the next; nil where whoever reads it sees to that.
    var columns: Int?

    private var outputIsBroken = false
    /// What was said and not sent yet: an answer is sent whole, once what it was made of has proved sound.
    private var unsent: [(isResult: Bool, bytes: [UInt8])] = []
    private var standardInput: [UInt8]?
    private var opened: [(folder: BookFolder, book: Book)] = []

    init(
        arguments: [String], environment: [(name: String, value: String)], folder: String,
        user: @escaping () -> String,
        terminal: Terminal,
        patience: Int, now: @escaping () -> Int, random: @escaping () -> UInt64,
        input: @escaping () -> [UInt8]?,
        ask: @escaping (String) -> String?, output: @escaping ([UInt8]) -> Bool,
        error: @escaping ([UInt8]) -> Void
    ) {
        self.arguments = arguments
        self.environment = environment
        self.folder = folder
        self.user = user
        self.terminal = terminal
        self.patience = patience
        self.now = now
        self.random = random
        self.input = input
        self.ask = ask
        self.output = output
        self.error = error
    }
}

extension World {
    /// A result, on standard output, with a newline.
    func say(_ text: String) { write(Array((folded(text.visible) + "\n").utf8)) }

    /// Result bytes as they are.
    func write(_ bytes: [UInt8]) { unsent.append((true, bytes)) }

    /// Everything that is not a result, on standard error.
    func note(_ text: String) { unsent.append((false, Array((folded(text.visible) + "\n").utf8))) }

    /// Lines that are too wide go on in the next, a little further in.
    private func folded(_ text: String) -> String {
        guard let columns else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            let words = line.drop { $0 == " " }
            return String(words).hanging(by: line.count - words.count, width: columns)
        }.joined(separator: "\n")
    }

    /// How far long work has come: at once, on one line that the next is written over, and only where somebody
    /// watches.
    func progress(_ text: String) {
        if terminal.watches { error(Array("\r\u{1B}[K\(text.visible)".utf8)) }
    }

    /// Clears the line of ``progress(_:)``.
    func endProgress() { progress("") }

    /// Sends what was said so far.
    func send() {
        var results: [UInt8] = []
        func sendResults() {
            if !results.isEmpty, !outputIsBroken { outputIsBroken = !output(results) }
            results = []
        }
        for (isResult, bytes) in unsent {
            if isResult {
                // One answer is most often all there is, and need not be copied.
                if results.isEmpty { results = bytes } else { results += bytes }
            } else {
                sendResults()
                error(bytes)
            }
        }
        sendResults()
        unsent = []
    }

    /// The same before a question is asked, where all that it was made of was sound.
    func sendSound() throws(StorageError) {
        try requireSound()
        send()
    }

    /// Takes back what was said and not sent.
    func unsay() { unsent = [] }

    /// Whether a result could not be delivered.
    var lostOutput: Bool { outputIsBroken }

    /// Keeps in mind which book an answer is made of.
    func opened(_ book: Book, in folder: BookFolder) { opened.append((folder, book)) }

    /// Throws where something that an answer was made of was not what it should be.
    func requireSound() throws(StorageError) {
        for (_, book) in opened { try book.requireSound() }
    }

    /// Throws away what the books opened so far had derived, and forgets them.
    func closeBooks() {
        for (folder, _) in opened { folder.removeDerived() }
        opened = []
    }

    /// 64 random bits in 16 hex digits.
    func randomDigits() -> String {
        let digits = String(random(), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Forgets the books opened so far: what was made of them has been sent.
    func forgetBooks() { opened = [] }

    /// Does something; a second time where what had been derived from the journal turned out to be unsound.
    func soundly(_ work: () throws -> Void) throws {
        do {
            try attempt(work)
        } catch StorageError.staleArchive {
            closeBooks()
            try attempt(work)
        }
    }

    /// What is said or complained of counts only where all that was looked up was sound.
    private func attempt(_ work: () throws -> Void) throws {
        let result = Result { try work() }
        do { try requireSound() } catch {
            unsay()
            throw error
        }
        try result.get()
    }

    func path(_ typed: String) -> String { typed.hasPrefix("/") ? typed : "\(folder)/\(typed)" }

    /// An environment variable; an empty one counts as absent.
    func variable(_ name: String) -> String? {
        environment.first { $0.name == name && !$0.value.isEmpty }?.value
    }

    /// A file's bytes; `-` is standard input.
    func read(_ typed: String, limit: Int) throws(StorageError) -> [UInt8] {
        guard typed == "-" else { return try Documents.read(path(typed), limit: limit) }
        // Kept for the second time where a command has to begin again.
        let typed = standardInput ?? input()
        standardInput = typed
        guard let bytes = typed else { throw .system(.read, path: "-", errno: SystemErrno.inputOutput) }
        guard bytes.count <= limit else { throw .fileTooLarge(path: "-", limit: limit) }
        return bytes
    }

    /// Asks once; refused where nobody can answer.
    func confirm(_ question: Phrase, _ call: Call) throws {
        if call.has(.yes) { return }
        guard terminal.asks else { throw UsageError.needsYes }
        try sendSound()
        let answer = ask(question[call.language] + (call.language == .chinese ? "（是/否）" : " (y/n) "))
        guard ["y", "yes", "是", "好"].contains(answer?.lowercased() ?? "") else {
            throw UsageError.notConfirmed
        }
    }
}
