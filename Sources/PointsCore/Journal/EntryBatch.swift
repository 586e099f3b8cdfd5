/// Entries of one month file as they were read.
final class EntryBatch: Sendable {
    /// Where they come from.
    let source: MonthLines
    let gists: [Gist]
    let scores: [Gist.Score]
    let lines: [Gist.Line]
    let wholes: [Entry]
    /// Recorders, branches and goods that gists name by their places.
    let texts: [String]
    let branches: BranchPlaces
    /// Whether some of the writers had seen other desks' entries.
    let namesDesks: Bool

    init(_ columns: GistColumns, from source: MonthLines, texts: [String]) {
        self.source = source
        gists = columns.gists
        scores = columns.scores
        lines = columns.lines
        wholes = columns.wholes
        self.texts = texts
        branches = BranchPlaces(of: texts)
        namesDesks = wholes.contains { $0.hasSeen }
    }
}
