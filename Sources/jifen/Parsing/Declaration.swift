/// What a command is called, what it takes and what it does: the one list from which parsing, help,
/// suggestions and completion are derived.
struct Declaration: Sendable {
    let path: CommandPath
    let about: Phrase
    let effect: Effect
    private let made: Made

    /// What is asked of one command only, and made then.
    private struct Made: Sendable {
        let parameters: @Sendable () -> [Parameter]
        let options: @Sendable () -> [Option]
        let notes: @Sendable () -> [Phrase]
        let examples: @Sendable () -> [Example]
    }

    init(
        _ path: CommandPath, about: Phrase,
        parameters: @autoclosure @escaping @Sendable () -> [Parameter] = [],
        options: @autoclosure @escaping @Sendable () -> [Option] = [], effect: Effect,
        notes: @autoclosure @escaping @Sendable () -> [Phrase] = [],
        examples: @autoclosure @escaping @Sendable () -> [Example] = []
    ) {
        self.path = path
        self.about = about
        self.effect = effect
        made = Made(parameters: parameters, options: options, notes: notes, examples: examples)
    }

    var parameters: [Parameter] { made.parameters() }
    var options: [Option] { made.options() }
    /// Further lines for the help page.
    var notes: [Phrase] { made.notes() }
    var examples: [Example] { made.examples() }

    enum Effect: Sendable {
        /// Takes `--json` and the book.
        case reads
        /// Takes `--dry-run`, `--key`, `--by` and `--desk` as well.
        case writes
        /// Has nothing to do with a book.
        case neither
    }

    /// All options it takes, those of its effect included.
    var allOptions: [Option] {
        switch effect {
        case .reads: options + [.json] + Option.everywhere
        case .writes: options + [.dryRun, .key, .by, .desk, .json] + Option.everywhere
        case .neither: options + Option.everywhere
        }
    }

    var english: String { path.english }
    var chinese: String { path.chinese }
    func title(in language: Language) -> String { language == .chinese ? chinese : english }
}

/// A word of the command line in both languages.
struct Name: Hashable, Sendable {
    let english: String
    let chinese: String
    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    func matches(_ word: String) -> Bool { word == english || word == chinese }
    subscript(language: Language) -> String { language == .chinese ? chinese : english }
}

/// Something a command takes by its place.
struct Parameter: Hashable, Sendable {
    let name: Name
    let kind: WordKind
    let about: Phrase
    var isOptional = false
    var repeats = false
}

/// Something a command takes by name.
struct Option: Hashable, Sendable {
    /// Without dashes: `date`.
    let name: Name
    /// What to call its value in help; nil for a switch.
    let value: Name?
    let kind: WordKind
    let about: Phrase
    var repeats = false

    init(_ name: Name, _ value: Name? = nil, _ kind: WordKind = .text, repeats: Bool = false, about: Phrase) {
        self.name = name
        self.value = value
        self.kind = kind
        self.repeats = repeats
        self.about = about
    }
}

/// What kind of word stands in a place, for completion.
enum WordKind: Hashable, Sendable {
    case text, member, branch, item, goods, day, period, number, file, folder, entry
    case choice([String])
    /// An entry that waits to be approved.
    case pending
    /// A hold that has not ended.
    case hold
    /// A value of the setting named before it.
    case settingValue
}

/// A command as one types it, with what it is for.
struct Example: Hashable, Sendable {
    let command: Phrase
    let about: Phrase
    init(_ command: String, en english: String? = nil, _ about: Phrase) {
        self.command = Phrase(command, en: english ?? command)
        self.about = about
    }
}
