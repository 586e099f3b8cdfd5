internal import PointsCore

/// One line of a pasted list, and whom it means: one member for certain, or nobody.
///
/// Stricter than a word typed by hand: no pinyin, and no number that might be the line's own.
struct ListedName {
    enum Meaning {
        case member(MemberNumber)
        case unclear(Phrase)
    }

    private let line: NameList.Line
    private let book: Book
    /// The words of the remark without its brackets and signs.
    private let words: [String]

    /// Remarks that say somebody was not there.
    private static let absences = ["请假", "不参加", "不能参加", "不能来", "不来", "没来", "未到", "缺席", "取消", "退出"]

    init(_ line: NameList.Line, _ book: Book) {
        self.book = book
        let words = line.remark.split { !($0.isLetter || $0.isNumber || $0 == "·") }.map(String.init)
        // 王　芳 stretched to the width of three characters, with something behind it.
        let isStretched =
            line.name.count == 1 && line.name.isHan && words.first?.count == 1 && words[0].isHan
        self.line =
            isStretched
            ? NameList.Line(line: line.line, name: line.name + words[0], remark: line.remark) : line
        self.words = isStretched ? Array(words.dropFirst()) : words
    }

    var meaning: Meaning {
        do throws(Refusal) {
            if let absence = Self.absences.first(where: isRemarked) {
                return .unclear(
                    Phrase(
                        "“\(line.name)”的备注是“\(absence)”，没参加的请从名单里去掉。",
                        en: "“\(line.name)” is remarked “\(absence)”; take out who was not there."))
            }
            let member = try book.roster.member(try number())
            if let other = words.first(where: {
                $0 != member.name && !book.roster.written($0).isEmpty && $0.isHan
            }) {
                return .unclear(
                    Phrase(
                        "“\(line.name)”后面还有“\(other)”，一行只写一个人。",
                        en: "“\(other)” stands behind “\(line.name)”; write one member a line."))
            }
            return .member(member.number)
        } catch {
            return .unclear(words(for: error))
        }
    }

    /// Whether the remark says anything but who is meant.
    var hasUnusedRemark: Bool {
        guard !words.isEmpty, case .member(let number) = meaning, let member = book.roster[number] else {
            return !line.remark.isEmpty
        }
        return !words.allSatisfy { [number.description, member.name].contains($0) } && !isWholeName(member)
    }

    private func isRemarked(_ word: String) -> Bool {
        line.remark.indices.contains { line.remark[$0...].hasPrefix(word) }
    }

    private func number() throws(Refusal) -> MemberNumber {
        let (name, suffix) = split
        if name.isEmpty { return try byNumber(suffix) }
        // A name may itself hold brackets: 王芳（大）.
        let whole = book.roster.sorted.filter(isWholeName)
        if whole.count == 1, !words.isEmpty { return whole[0].number }
        let candidates = book.roster.written(name)
        guard let first = candidates.first else { throw .unknownMember(name) }
        let numbers = ([suffix] + words).compactMap { word in candidates.first { $0.description == word } }
        guard candidates.count == 1 || numbers.count == 1 else { throw .ambiguousMember(name, candidates) }
        return numbers.first ?? first
    }

    /// The name and the digits behind it: `李强0006`; for a number alone the name is empty.
    private var split: (name: String, digits: String) {
        let plain = line.name.hasPrefix("@") ? String(line.name.dropFirst()) : line.name
        let digits = String(plain.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        let name = String(plain.dropLast(digits.count))
        return name.isEmpty || name.isHan ? (name, digits) : (plain, "")
    }

    /// A number written in full, or with its member's name, is meant; a short one may count the lines. A name
    /// beside it must be that member's.
    private func byNumber(_ digits: String) throws(Refusal) -> MemberNumber {
        let cards = book.roster.written(digits)
        guard let number = MemberNumber(typed: digits), let member = book.roster[number], cards.isEmpty else {
            guard cards.count == 1 else {
                try book.roster.requireNoDeadCard(digits)
                throw .unknownMember(line.name)
            }
            return cards[0]
        }
        if let word = words.first, word.isHan, word != member.name,
            line.remark.halfWidth != member.name.halfWidth
        {
            throw .nameMismatch(number, name: member.name, typed: word)
        }
        guard digits.count >= 4 || words.first == member.name else { throw .unknownMember(line.name) }
        return number
    }

    private func isWholeName(_ member: Member) -> Bool {
        !line.remark.isEmpty && member.name.halfWidth == (line.name + line.remark).halfWidth
    }

    private func words(for refusal: Refusal) -> Phrase {
        let choices = refusal.details(in: book)
        let list = choices.map { Phrase($0.chinese.trimmedBlanks, en: $0.english.trimmedBlanks) }
            .joined(Phrase("；", en: "; "))
        if case .ambiguousMember(let name, let numbers) = refusal {
            return Phrase(
                "“\(name)”有 \(numbers.count) 位，请在名字后面写编号：\(list.chinese)",
                en: "“\(name)” is the name of \(numbers.count); write the number behind it: \(list.english)")
        }
        guard case .unknownMember(let name) = refusal else { return refusal.phrase }
        let guess =
            choices.isEmpty ? Phrase("", en: "") : Phrase("，\(list.chinese)？", en: ", \(list.english)?")
        return Phrase(
            "名册上没有“\(name.shortened)”", en: "nobody is called “\(name.shortened)”") + guess
    }
}

extension String {
    /// Whether it is written in Chinese characters alone.
    var isHan: Bool { !isEmpty && allSatisfy { $0.isHan || $0 == "·" } }

    /// For messages: what somebody pasted by mistake must not fill the screen.
    var shortened: String { count <= 40 ? self : prefix(40) + "…" }
}
