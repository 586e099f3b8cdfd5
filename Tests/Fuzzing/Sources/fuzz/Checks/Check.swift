/// One way in from outside: bytes somebody wrote, and what must hold whatever they are.
///
/// The fuzzer tries them with bytes of its own making, `swift test` with those kept in `Tests/Fuzzing/corpus`.
enum Check: String, CaseIterable, Sendable {
    case entry, rules, csv, gb18030, list, dates, amounts, words

    /// Throws ``Broken`` where a promise is not kept; a parser's refusal is none.
    func run(_ bytes: [UInt8]) throws(Broken) {
        switch self {
        case .entry: try EntryCheck.run(bytes)
        case .rules: try RulesCheck.run(bytes)
        case .csv: try CSVCheck.run(bytes)
        case .gb18030: try GB18030Check.run(bytes)
        case .list: try ListCheck.run(bytes)
        case .dates: try text(bytes, DatesCheck.run)
        case .amounts: try text(bytes, AmountsCheck.run)
        case .words: try text(bytes, WordsCheck.run)
        }
    }

    /// The system hands words over as valid UTF-8 whatever was typed.
    private func text(_ bytes: [UInt8], _ run: (String) throws(Broken) -> Void) throws(Broken) {
        try run(String(decoding: bytes, as: UTF8.self))
    }
}

/// A promise that was not kept, in words for whoever reads the crash.
struct Broken: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws(Broken) {
    guard holds else { throw Broken(otherwise()) }
}

/// Byte by byte: `==` calls characters equal that only look the same.
func expectSame(_ a: String, _ b: String, _ what: String) throws(Broken) {
    guard a.utf8.elementsEqual(b.utf8) else {
        throw Broken("\(what): “\(a.debugDescription)” and “\(b.debugDescription)”")
    }
}
