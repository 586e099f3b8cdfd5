/// A file that lies beside its place, whole and synced, until something else is safe.
public struct StagedDocument: Sendable {
    let place: String
    let temporary: String

    /// Puts it in its place; what stood there is gone.
    public func put() throws(StorageError) { try Replacement.place(temporary, at: place) }

    /// Throws it away. Does nothing once it is in its place.
    public func discard() { try? Folder.remove(temporary) }
}
