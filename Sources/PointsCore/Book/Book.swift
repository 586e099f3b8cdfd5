/// Everything one community keeps: the fold over all entries.
///
/// ``apply(_:)`` refuses first and changes last; a refused entry leaves the book equal to what it was.
public struct Book: Hashable, Sendable {
    public let info: BookInfo
    public internal(set) var roster = Roster()
    public internal(set) var rules = Rulings()
    public internal(set) var ledger = Ledger()
    public internal(set) var supermarket = Supermarket()
    public internal(set) var settings = Settings()
    public internal(set) var history = History()
    public internal(set) var publications = Publications()
    /// Matters that wait for somebody to approve them, in the order of recording.
    public internal(set) var pending: [EntryName] = []
    public internal(set) var objections = Objections()
    public internal(set) var honours = Honours()
    public internal(set) var holds = Holds()
    public internal(set) var settlements = Settlements()
    /// Entries of desks that did not know of each other and would have refused each other.
    public private(set) var conflicts: [Conflict] = []
    /// Matters, verdicts and reversals among those entries: some or all of what they did has no effect.
    var overruled: [EntryName] = []

    public init(info: BookInfo) { self.info = info }

    /// Takes in the next entry of a desk.
    ///
    /// - Parameter isConcurrent: whether its writer had not seen all that is in the book already. What it could
    ///   not know cannot refuse it: it stands, or has no effect, and is noted as a conflict.
    public mutating func apply(_ entry: Entry, isConcurrent: Bool = false) throws(Refusal) {
        guard entry.name.number == history.count(of: entry.name.desk) + 1 else {
            throw .outOfSequence(entry.name)
        }
        try TextField.recorder.require(entry.stamp.by)
        try TextField.key.require(entry.stamp.request?.key)
        var stands = true
        let earlier = entry.stamp.request.flatMap { history.keyed($0.key) }
        if let request = entry.stamp.request, let earlier, !SeededDefect.keyIgnored.isOn {
            guard isConcurrent else { throw .keyReused(request.key, earlier.entry) }
            // One request that two desks carried out counts once.
            stands = earlier.digest != request.digest
            let refusal = Refusal.keyReused(request.key, earlier.entry)
            note(Conflict(entry: entry.name, refusal: refusal, isVoid: !stands), of: entry.event)
        }
        let event = entry.event
        do throws(Refusal) { try event.check(self, entry.stamp) } catch {
            guard isConcurrent, let fate = error.fateWhenConcurrent else { throw error }
            if stands {
                stands = fate == .stands || entry.event.kind.isLeft(in: self)
                note(Conflict(entry: entry.name, refusal: error, isVoid: !stands), of: event)
            }
        }
        // From here on nothing can fail.
        history.append(entry, repeatsKey: earlier != nil)
        if stands { event.change(&self, entry.stamp) }
    }

    /// Takes in the next entry of a desk as it was read, whose writer had seen all that is in the book. Where only the gist
    /// was read it is checked like any other; recorder and words were looked at when it was read.
    mutating func apply(_ located: LocatedEntry) throws(Refusal) {
        if located.gist.kind != .whole,
            located.gist.number != history.count(of: located.batch.source.desk) + 1
        {
            throw .outOfSequence(located.name)
        }
        switch located.gist.kind {
        case .matter:
            let matter = MatterGist(located)
            try matter.requireAllowed(in: self, on: located.day)
            history.append(located)
            take(matter, of: located.name, on: located.day)
        case .redemption:
            let redemption = Redemption(located)
            let stamp = located.plainStamp
            try redemption.check(self, stamp)
            history.append(located)
            redemption.change(&self, stamp)
        case .whole:
            try apply(located.batch.wholes[Int(located.gist.first)])
            history.note(located.place)
        }
    }

    private mutating func note(_ conflict: Conflict, of event: Event) {
        conflicts.append(conflict)
        switch event {
        case .matter, .approve, .reject, .reverse: overruled.append(conflict.entry)
        default: return
        }
    }
}

extension Book {
    /// Throws where something looked up so far was not what was once written; what was made of it counts for
    /// nothing.
    public func requireSound() throws(StorageError) { try history.shelf.fault.check() }
}

/// What a book is, written once when it is made.
public struct BookInfo: Hashable, Sendable {
    public let id: String
    public let name: String
    public let zone: TimeZone
    /// Whether colleagues with other accounts write to the same folder.
    public let isShared: Bool

    public init(id: String, name: String, zone: TimeZone, isShared: Bool) {
        self.id = id
        self.name = name
        self.zone = zone
        self.isShared = isShared
    }
}
