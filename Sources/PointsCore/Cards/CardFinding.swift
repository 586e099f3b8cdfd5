extension Roster {
    /// The member who had a card that is out of use, and the card.
    public func cardOutOfUse(_ text: String) -> (member: Member, card: KnownCard)? {
        guard let member = formerHolder(ofCard: text) else { return nil }
        return member.oldCards.last { $0.number == text }.map { (member, $0) }
    }

    /// Throws where a typed word is the number of a card that stands for nobody: one out of use, one that was
    /// mistyped, one that this book never gave.
    public func requireNoDeadCard(_ word: String) throws(Refusal) {
        try requireNotOutOfUse(word)
        guard word.isTenDigits else { return }
        throw CardNumber(word) == nil ? .cardMistyped(word) : .unknownCard(word)
    }

    func requireNotOutOfUse(_ text: String) throws(Refusal) {
        for text in [text, text.halfWidth, text.halfWidth.uppercased()] {
            guard let (member, card) = cardOutOfUse(text), let ended = card.ended else { continue }
            throw .cardOutOfUse(
                text, member.number, name: member.name, on: ended.day, by: ended.entry, now: member.card)
        }
    }

    /// The number of the next card of a member: one that nobody has or had.
    public func nextCard(for member: Member) throws(Refusal) -> CardNumber {
        var count = cardCount(of: member) + 1
        while let card = CardNumber(member.number, count: count) {
            if holder(ofCard: card.description) == nil, cardOutOfUse(card.description) == nil { return card }
            count += 1
        }
        throw .noCardsLeft(member.number, name: member.name)
    }

    /// The highest count among the cards of ours that a member has or had.
    private func cardCount(of member: Member) -> Int {
        let numbers = member.cards.map(\.number) + [member.card].compactMap(\.self)
        return numbers.compactMap { CardNumber($0) }.filter { $0.member == member.number }.map(\.count).max()
            ?? 0
    }

    /// Throws where a number that somebody types in as a member's card cannot be: another's, one out of use, or one
    /// of ours that was mistyped or is kept for another member.
    ///
    /// Asked before an entry is made and not of entries: other numbers of ten digits are as good as any, and
    /// books have them.
    ///
    /// - Parameter newcomers: further members who come with this one.
    public func requireFree(
        card: String, for number: MemberNumber, newcomers: Set<MemberNumber> = []
    ) throws(Refusal) {
        // Kept as it is typed; scanned, it is the same in either width.
        let card = card.halfWidth
        if let other = holder(ofCard: card), other.number != number {
            throw .cardTaken(card, other.number, name: other.name)
        }
        try requireNotOutOfUse(card)
        guard let meant = CardNumber(unchecked: card) else { return }
        // Only what this book has given or will give next looks like ours: the numbers that a factory puts on its
        // cards have ten digits too.
        let isOurs =
            meant.member == number
            || self[meant.member].map { meant.count <= cardCount(of: $0) + 1 }
                ?? (newcomers.contains(meant.member) && meant.count == 1)
        guard isOurs else { return }
        guard meant.description == card else { throw .cardMistyped(card) }
        guard meant.member == number else { throw .cardOfAnother(card, meant.member) }
    }
}

extension String {
    /// The word without what a scanner adds to it: blanks and control characters at its ends, and the sign of the
    /// kind of barcode (`]C0`) before it.
    public var scanned: String {
        var scalars = unicodeScalars[...]
        func isNoise(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { $0.isForbidden || $0.properties.isWhitespace } ?? false
        }
        while isNoise(scalars.first) { scalars.removeFirst() }
        while isNoise(scalars.last) { scalars.removeLast() }
        let word = String(scalars)
        let sign = word.utf8.prefix(3)
        guard sign.count == 3, word.utf8.count > 3, sign.starts(with: "]C".utf8),
            (0x30...0x39).contains(sign[sign.index(sign.startIndex, offsetBy: 2)])
        else { return word }
        return String(word.dropFirst(3))
    }

    /// A number typed in the groups in which it is printed, in one: `000 0001 015`.
    var ungrouped: String {
        let digits = String(filter { $0 != " " && $0 != "-" })
        return digits.isTenDigits ? digits : self
    }
}
