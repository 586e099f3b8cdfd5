/// The entries taken in so far, and what later ones refer back to.
public struct History: Hashable, Sendable {
    public private(set) var desks: [DeskName: [Entry]] = [:]
    /// The entry written under each caller's key.
    public private(set) var keys: [String: KeyedEntry] = [:]
    /// Which entry took back which: target → reversal.
    public internal(set) var reversals: [EntryName: EntryName] = [:]
    /// Entries in the order in which they were taken in.
    public private(set) var order: [EntryName] = []

    public func count(of desk: DeskName) -> Int { desks[desk]?.count ?? 0 }
    public var count: Int { order.count }

    public subscript(name: EntryName) -> Entry? {
        guard let entries = desks[name.desk], entries.indices.contains(name.number - 1) else { return nil }
        return entries[name.number - 1]
    }

    /// The entry, or a refusal that it is not there.
    public func entry(_ name: EntryName) throws(Refusal) -> Entry {
        guard let entry = self[name] else { throw .unknownEntry(name) }
        return entry
    }

    /// The matter recorded by an entry.
    public func matter(_ name: EntryName) -> Matter? {
        if case .matter(let matter)? = self[name]?.event { matter } else { nil }
    }

    public func isReversed(_ name: EntryName) -> Bool { reversals[name] != nil }

    mutating func append(_ entry: Entry) {
        desks[entry.name.desk, default: []].append(entry)
        order.append(entry.name)
        if let request = entry.stamp.request, keys[request.key] == nil {
            keys[request.key] = KeyedEntry(entry: entry.name, digest: request.digest)
        }
    }
}

public struct KeyedEntry: Hashable, Sendable {
    public let entry: EntryName
    public let digest: Digest
}

extension Book {
    /// The entry already written under this key for the same request; refused if it was for another.
    public func earlier(_ request: Request?) throws(Refusal) -> Entry? {
        guard let request, let keyed = history.keys[request.key], !SeededDefect.keyIgnored.isOn else {
            return nil
        }
        guard keyed.digest == request.digest else { throw .keyReused(request.key, keyed.entry) }
        return history[keyed.entry]
    }
}
