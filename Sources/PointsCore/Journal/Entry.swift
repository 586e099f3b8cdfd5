/// One line of the journal: an event, when it was written, by whom, and its place in the chain.
public struct Entry: Hashable, Sendable {
    /// In one place however many lists hold the entry; it is large.
    private let content: Content

    private final class Content: Sendable {
        let stamp: Stamp
        let event: Event
        let hash: Digest

        init(stamp: Stamp, event: Event, hash: Digest) {
            self.stamp = stamp
            self.event = event
            self.hash = hash
        }
    }

    init(stamp: Stamp, event: Event, hash: Digest) {
        content = Content(stamp: stamp, event: event, hash: hash)
    }

    public var stamp: Stamp { content.stamp }
    public var event: Event { content.event }
    public var hash: Digest { content.hash }

    public var name: EntryName { content.stamp.entry }
    /// Whether it says how far its writer had seen other desks.
    var hasSeen: Bool { !content.stamp.seen.isEmpty }

    public static func == (a: Entry, b: Entry) -> Bool {
        a.content === b.content || a.stamp == b.stamp && a.event == b.event && a.hash == b.hash
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(stamp)
        hasher.combine(event)
        hasher.combine(hash)
    }
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
