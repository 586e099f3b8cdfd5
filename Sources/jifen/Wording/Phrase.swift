/// What people read, in both languages side by side.
struct Phrase: Hashable, Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, en english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// The same in both.
    init(verbatim text: String) { self.init(text, en: text) }

    subscript(language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    static func + (a: Phrase, b: Phrase) -> Phrase {
        Phrase(a.chinese + b.chinese, en: a.english + b.english)
    }
}

/// `1 member`, `2 members`: English counts aloud.
func counted(_ count: Int, _ noun: String) -> String {
    let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    return "\(count) \(count == 1 ? noun : plural)"
}

extension Phrase {
    /// Before the answer of a rehearsal.
    static let dryRun = Phrase("试运行，什么都没有写入。照此执行会得到：", en: "Dry run, nothing was written. It would give:")
}

enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
}

extension Sequence<Phrase> {
    func joined(_ separator: Phrase) -> Phrase {
        Phrase(
            map(\.chinese).joined(separator: separator.chinese),
            en: map(\.english).joined(separator: separator.english))
    }
}
