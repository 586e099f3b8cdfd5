extension Book {
    /// A member's points by the day on which they came in.
    ///
    /// Takes all postings of the member, and the entries of those that take something back.
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
        case .lapse: lapse(entry, -change)
        case .giveBack:
            if let taker = book.taker(ofReturn: entry) { giveBack(change, to: taker) }
        case .reversal, .openingReversal, .lapseReversal:
            guard case .reverse(let reversal)? = book.history[entry]?.event else { return }
            let target = reversal.entry
            if let taker = book.taker(ofReturn: target) {
                take(taker, -change)
            } else if change < .zero {
                close(target)
            } else if posting.kind == .lapseReversal, !isLapse(target) {
                restore(target)
            } else {
                giveBack(change, to: target)
            }
        }
    }
}

extension Book {
    /// The entry whose goods a return brought back; nil where this is no return.
    fileprivate func taker(ofReturn entry: EntryName) -> EntryName? {
        guard case .return(let back)? = history[entry]?.event else { return nil }
        return back.of
    }
}
