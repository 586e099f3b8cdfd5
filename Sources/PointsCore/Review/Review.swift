extension Book {
    /// The entry by which a matter came to count: its own, or the approval; nil while it waits, where it was
    /// rejected or repeats another, and where the entry is no matter. Whether it was taken back later is another question.
    public func countingEntry(of entry: EntryName) -> EntryName? {
        guard let found = history[entry], case .matter(let matter) = found.event else { return nil }
        guard matter.isUnderReview else { return history.original(of: found) == nil ? entry : nil }
        guard let verdict = history.verdict(of: entry), case .approve? = history[verdict]?.event else {
            return nil
        }
        return verdict
    }

    /// The matters that wait, in the order of recording.
    var pendingMatters: [Matter] { pending.compactMap { history.matter($0) } }

    /// A matter that somebody may approve or reject, as far as no other desk has to do with it.
    func requireReview(of entry: EntryName, by reviewer: String) throws(Refusal) -> Matter {
        let recorded = try history.entry(entry)
        guard case .matter(let matter) = recorded.event else { throw .wrongKind(entry) }
        guard matter.isUnderReview else { throw .notUnderReview(entry) }
        guard recorded.stamp.by != reviewer else { throw .ownRecord(entry, by: reviewer) }
        return matter
    }

    /// Throws what became of a matter that does not wait any more.
    func requirePending(_ entry: EntryName) throws(Refusal) {
        guard !pending.contains(entry) else { return }
        if let verdict = history.verdict(of: entry) {
            if case .approve? = history[verdict]?.event { throw .alreadyApproved(entry, by: verdict) }
            throw .alreadyRejected(entry, by: verdict)
        }
        if let reversal = history.reversal(of: entry) { throw .alreadyWithdrawn(entry, by: reversal) }
        if let original = history[entry].flatMap(history.original) {
            throw .countsOnce(entry, as: original)
        }
        throw .notUnderReview(entry)
    }
}
