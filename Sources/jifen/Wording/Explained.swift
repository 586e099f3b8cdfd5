/// An error that can say what happened, with a stable code for programs.
protocol Explained: Error {
    var status: ExitStatus { get }
    /// English, stable, for `--json`.
    var code: String { get }
    var phrase: Phrase { get }
    /// Further lines under the message, for example the members one could have meant.
    var details: [Phrase] { get }
    /// The facts for `--json`, beside code and message.
    var facts: [(String, JSON)] { get }
}

extension Explained {
    var details: [Phrase] { [] }
    var facts: [(String, JSON)] { [] }
}

/// What the process answers to its caller.
enum ExitStatus: Int32, Sendable {
    case done = 0
    /// The book does not allow it.
    case refused = 1
    case usage = 64
    /// Input or the book's own data are damaged.
    case data = 65
    case missing = 66
    case disk = 74
    case busy = 75
}
