extension Book {
    /// Whether a matter counted when the journals had come this far.
    ///
    /// What one desk wrote may arrive after another has posted a board, and yet come before what that board went
    /// by: two approvals of one matter, two reversals, an approval and a rejection. The earlier one stands from
    /// then on, and the other is overruled; but the board was posted by the one that was known.
    func counted(_ name: EntryName, at journal: [DeskMark]) -> Bool {
        guard let entry = history[name], case .matter(let matter) = entry.event else { return false }
        let known = overruled.filter(journal.covers)
        guard journal.covers(name) else {
            // One request that two desks carried out is one matter.
            return known.contains { twin in
                history[twin].flatMap(history.original) == name && counted(twin, at: journal)
            }
        }
        if let original = history.original(of: entry), journal.covers(original) { return false }
        if let reversal = history.reversal(of: name), journal.covers(reversal) { return false }
        for earlier in known {
            if case .reverse(let reversal)? = history[earlier]?.event, reversal.entry == name { return false }
        }
        return !matter.isUnderReview || wasApproved(name, at: journal, overruled: known)
    }

    private func wasApproved(_ name: EntryName, at journal: [DeskMark], overruled known: [EntryName]) -> Bool
    {
        if let verdict = history.verdict(of: name), journal.covers(verdict) {
            if case .approve? = history[verdict]?.event { return true }
            return false
        }
        for earlier in known {
            switch history[earlier]?.event {
            case .approve(let approval)? where approval.entries.contains(name): return true
            case .reject(let rejection)? where rejection.entry == name: return false
            default: continue
            }
        }
        return false
    }

    /// Why a matter does not count that a board had counted: what took it back, or the rejection that had been
    /// written before its approval.
    func ending(of matter: EntryName) -> (stamp: Stamp, reason: String)? {
        guard let end = history.reversal(of: matter) ?? history.verdict(of: matter), let entry = history[end]
        else { return nil }
        switch entry.event {
        case .reverse(let reversal): return (entry.stamp, reversal.reason)
        case .reject(let rejection): return (entry.stamp, rejection.reason)
        default: return nil
        }
    }
}
