/// One line of the journal: an event, when it was written, by whom, and its place in the chain.
public struct Entry: Hashable, Sendable {
    public let stamp: Stamp
    public let event: Event
    public let hash: Digest

    public var name: EntryName { stamp.entry }
}

/// Everything about an entry but what happened.
public struct Stamp: Hashable, Sendable {
    public let entry: EntryName
    public let at: Moment
    /// The recorder.
    public let by: String
    /// The last entries of other desks that the writer had seen, where they moved on since this desk's last.
    public let seen: [EntryName]
    public let request: Request?

    public init(entry: EntryName, at: Moment, by: String, seen: [EntryName] = [], request: Request? = nil) {
        self.entry = entry
        self.at = at
        self.by = by
        self.seen = seen
        self.request = request
    }

    public var day: Day { at.day }
}

/// A caller's key that makes a command safe to repeat, with the digest of what was asked under it.
public struct Request: Hashable, Sendable {
    public let key: String
    public let digest: Digest

    public init(key: String, digest: Digest) {
        self.key = key
        self.digest = digest
    }
}
