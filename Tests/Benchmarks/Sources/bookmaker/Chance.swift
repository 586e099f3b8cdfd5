/// A row of numbers that follows from its seed alone, on every machine and with every compiler (SplitMix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number from 0 to `bound` - 1.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number from 0 to `bound` - 1, the low ones more often: some people are always there.
    mutating func lowBelow(_ bound: Int) -> Int { min(below(bound), below(bound)) }

    /// True in `percent` of a hundred cases.
    mutating func percent(_ percent: Int) -> Bool { below(100) < percent }

    mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }
}
