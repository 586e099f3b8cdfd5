internal import PointsCore

/// What a decision is made of.
struct Situation {
    let book: Book
    let at: Moment
    let by: String
    /// The name the entry will have.
    let entry: EntryName
    /// How far each desk's journal has come.
    let journal: [DeskMark]
    var today: Day { at.day }
}

/// What a command wants to have written.
struct Decision {
    let event: Event
    /// The files of a board that is posted with it.
    var board: BoardFiles?
}
