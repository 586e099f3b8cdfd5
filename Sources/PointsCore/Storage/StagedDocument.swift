/// A file that lies beside its place, whole, until something else is safe.
public struct StagedDocument: Sendable {
    /// As it was asked for.
    let path: String
    let place: String
    let temporary: String
    /// Whether to wait until it is on the medium.
    let settles: Bool

    /// Puts it in its place; what stood there is gone.
    public func put() throws(StorageError) {
        do throws(StorageError) { try Replacement.place(temporary, at: place, settles: settles) } catch {
            throw error.notWritten(path)
        }
    }

    /// Throws it away. Does nothing once it is in its place.
    public func discard() { try? Folder.remove(temporary) }
}
