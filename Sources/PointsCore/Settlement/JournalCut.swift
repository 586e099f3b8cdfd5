/// How far each desk's journal had come at some moment.
public struct JournalCut: Hashable, Sendable {
    private var marks: [DeskName: Int] = [:]

    init(_ entries: [EntryName] = []) {
        for entry in entries { marks[entry.desk] = entry.number }
    }

    /// The number of a desk's last entry before the cut; 0 where there is none.
    subscript(desk: DeskName) -> Int { marks[desk] ?? 0 }

    func covers(_ entry: EntryName) -> Bool { entry.number <= self[entry.desk] }
}
