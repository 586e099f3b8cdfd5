/// What a command wants to have written.
public struct Draft: Sendable {
    public let desk: DeskName
    public let at: Moment
    public let by: String
    public let request: Request?
    public let event: Event

    public init(desk: DeskName, at: Moment, by: String, request: Request?, event: Event) {
        self.desk = desk
        self.at = at
        self.by = by
        self.request = request
        self.event = event
    }
}

/// What became of a draft.
public struct Committed: Sendable {
    public let entry: Entry
    /// The book with the entry in it.
    public let book: Book
    /// Bytes of a dead writer that were moved aside, and where to.
    public let setAside: SetAside?
    /// Set where the entry is safe but the head could not be replaced.
    public let headError: StorageError?
    /// Set where the entry is safe but a board's files could not be put in their place.
    public internal(set) var placeError: StorageError?
    /// Where a folder went that stood in the board's place.
    public internal(set) var aside: String?

    public struct SetAside: Hashable, Sendable {
        public let bytes: Int
        public let path: String
    }
}
