extension Book {
    /// A member's points by the day on which they came in.
    ///
    /// Takes all postings of the member, and of those that take something back the entries.
    public func lots(of member: MemberNumber) -> Lots {
        var postings: [Posting] = []
        history.forEachPosting(of: member) { posting in
            postings.append(posting)
            return true
        }
        var lots = Lots()
        for posting in postings.reversed() { lots.fold(posting, self) }
        return lots
    }
}

extension Lots {
    fileprivate mutating func fold(_ posting: Posting, _ book: Book) {
        let (entry, change) = (posting.entry, posting.change)
        switch posting.kind {
        case .award, .opening, .redemption:
            if change > .zero { open(entry, on: posting.day, change) } else { take(entry, -change) }
        case .lapse:
            guard case .expire(let expiry)? = book.history[entry]?.event else { return take(entry, -change) }
            lapse(entry, -change, of: expiry.lots(of: posting.member))
        case .reversal, .openingReversal, .lapseReversal:
            guard case .reverse(let reversal)? = book.history[entry]?.event,
                let target = book.history[reversal.entry]
            else { return }
            if case .expire = target.event {
                giveBack(change, to: target.name)
            } else if posting.kind == .lapseReversal {
                restore(target.name)
            } else if change > .zero {
                giveBack(change, to: target.name)
            } else {
                close(target.name)
            }
        }
    }
}
