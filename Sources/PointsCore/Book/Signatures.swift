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
    /// The place of the mark for each text of a desk's lines; below zero where it was not looked for yet.
    private var places: [Int32] = []
    private var placesDesk: DeskName?

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

    /// Notes an entry of which only the gist was read. All gists of a desk name recorders alike.
    mutating func note(_ located: LocatedEntry) {
        let text = Int(located.gist.by)
        if placesDesk != located.batch.source.desk {
            placesDesk = located.batch.source.desk
            places.removeAll()
        }
        while places.count <= text { places.append(-1) }
        if places[text] >= 0 {
            marks[Int(places[text])].number = located.gist.number
        } else {
            let signature = Signature(by: located.batch.texts[text], desk: located.batch.source.desk)
            note(signature.by, located.name)
            places[text] = place(of: signature).map(Int32.init) ?? -1
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
