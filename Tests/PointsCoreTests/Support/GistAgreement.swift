@testable import PointsCore

/// What a gist tells of an entry, compared with the entry.
enum GistAgreement {
    /// The gist of a line with its newline, the only one of a month file; nil where the reader of gists leaves it alone.
    static func gist(of line: [UInt8], number: Int, desk: DeskName = .main) -> LocatedEntry? {
        let memory = Memory(line + [UInt8](repeating: 0, count: LineScanner.margin))
        let shown = Memory(UnsafeRawBufferPointer(rebasing: memory.bytes[..<line.count])) { _ in _ = memory }
        let month = Month(year: 9999, month: 12)
        let lines = MonthLines(shown, of: desk, in: month, from: 0)
        let texts = PlainTexts(isMuch: false)
        guard let start = lines.bytes.baseAddress else { return nil }
        var reader = GistReader(texts, at: start)
        var columns = GistColumns()
        let taken = reader.take(
            start, at: 0, number: number, lastDay: Int32(month.last.number), into: &columns)
        guard let taken, taken.end == line.count else { return nil }
        return LocatedEntry(EntryBatch(columns, from: lines, texts: texts.all), 0)
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
