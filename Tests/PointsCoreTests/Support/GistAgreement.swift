@testable import PointsCore

/// What gists tell of entries, compared with the entries: those of lines that one reader takes one after the other.
final class GistAgreement {
    private let texts = PlainTexts(isMuch: false)
    private var reader: GistReader?
    private var columns = GistColumns()

    /// The gist of a line with its newline, the only one of a month file; nil where the reader of gists leaves it alone.
    func gist(of line: [UInt8], number: Int, desk: DeskName = .main) -> LocatedEntry? {
        // No more than has to be there may be looked at.
        let memory = Memory(line + [UInt8](repeating: 0, count: LineScanner.margin))
        let shown = Memory(UnsafeRawBufferPointer(rebasing: memory.bytes[..<line.count])) { _ in _ = memory }
        let month = Month(year: 9999, month: 12)
        let lines = MonthLines(shown, of: desk, in: month, from: 0)
        guard let start = lines.bytes.baseAddress else { return nil }
        var reader = self.reader ?? GistReader(texts, at: start)
        defer { self.reader = reader }
        let (gists, scores, wares) = (columns.gists.count, columns.scores.count, columns.lines.count)
        let taken = reader.take(
            start, at: 0, number: number, lastDay: Int32(month.last.number), into: &columns)
        guard let taken else {
            // What was begun and not taken leaves nothing behind.
            precondition(
                columns.gists.count == gists && columns.scores.count == scores && columns.lines.count == wares
            )
            return nil
        }
        guard taken.end == line.count else {
            columns.removeLast()
            return nil
        }
        return LocatedEntry(EntryBatch(columns, from: lines, texts: texts.all), gists)
    }

    /// What the gist says otherwise than the entry; nil where they agree.
    static func difference(_ gist: LocatedEntry, _ entry: Entry) -> String? {
        guard gist.name == entry.name, gist.day == entry.stamp.day, gist.plainStamp == entry.stamp else {
            return "\(gist.plainStamp) for \(entry.stamp)"
        }
        switch (gist.gist.kind, entry.event) {
        case (.matter, .matter(let matter)):
            let taken = MatterGist(gist)
            let scores = { (scored: any ScoredMatter) in
                (0..<scored.scoreCount).map { place in
                    "\(scored.score(place)) \(scored.branch(place))"
                }
            }
            let isSame =
                taken.date == matter.date && taken.month == matter.month
                && taken.isUnderReview == matter.isUnderReview && scores(taken) == scores(matter)
            guard isSame else { return "\(scores(taken)), \(taken.date) for \(matter)" }
            guard (try? matter.requireWords()) != nil else { return "words that are refused: \(matter)" }
        case (.redemption, .redeem(let redemption)):
            let taken = Redemption(gist)
            guard taken == redemption else { return "\(taken) for \(redemption)" }
        default: return "\(gist.gist.kind) for \(entry.event)"
        }
        let isRecorder = (try? TextField.recorder.require(entry.stamp.by)) != nil
        return isRecorder ? nil : "a recorder who is refused: \(entry.stamp.by)"
    }
}
