/// Who wrote, and where.
struct Signature: Hashable, Sendable {
    let by: String
    let desk: DeskName
}

/// Each recorder's last entry, noted entry by entry.
struct Signatures: Hashable, Sendable {
    private var marks: [(signature: Signature, number: Int)] = []
    /// Where a name was found lately, by a sum of bytes: a few names write nearly everything.
    private var lately = [Int32](repeating: -1, count: Signatures.slots)
    private static var slots: Int { 256 }
    /// The places of marks for recorders that were read as texts of lines.
    private var places = ByText<Int>()

    /// By recorder and desk.
    var all: [Signature: Int] { Dictionary(uniqueKeysWithValues: marks) }

    subscript(signature: Signature) -> Int? { place(of: signature).map { marks[$0].number } }

    mutating func note(_ by: String, _ entry: EntryName) {
        let signature = Signature(by: by, desk: entry.desk)
        let slot = Signatures.slot(of: signature)
        let known = Int(lately[slot])
        if known >= 0, marks[known].signature == signature {
            marks[known].number = entry.number
        } else if let place = place(of: signature) {
            lately[slot] = Int32(place)
            marks[place].number = entry.number
        } else {
            lately[slot] = Int32(marks.count)
            marks.append((signature, entry.number))
        }
    }

    /// Notes an entry of which only the gist was read.
    mutating func note(_ located: LocatedEntry) {
        let desk = located.batch.source.desk
        if let place = places[located.gist.by, desk] {
            marks[place].number = located.gist.number
        } else {
            let signature = Signature(by: located.batch.texts[Int(located.gist.by)], desk: desk)
            note(signature.by, located.name)
            places[located.gist.by, desk] = place(of: signature)
        }
    }

    private func place(of signature: Signature) -> Int? { marks.firstIndex { $0.signature == signature } }

    private static func slot(of signature: Signature) -> Int {
        var sum: UInt32 = 0
        for byte in signature.by.utf8 { sum = sum &* 31 &+ UInt32(byte) }
        for byte in signature.desk.text.utf8 { sum = sum &* 31 &+ UInt32(byte) }
        return Int((sum &* 0x9E37_79B9) >> 24)
    }

    static func == (a: Signatures, b: Signatures) -> Bool { a.all == b.all }
    func hash(into hasher: inout Hasher) { hasher.combine(all) }
}
