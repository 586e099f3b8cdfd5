/// The check digit of H. Michael Damm (2004): it shows every single wrong digit and every two neighbours that
/// changed places, and needs no sign besides the ten digits.
enum Damm {
    /// A totally anti-symmetric quasigroup of order ten with zeros on its diagonal.
    private static let table: [[UInt8]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]

    /// The digit that goes behind these. Of digits that have theirs behind them already it is 0.
    ///
    /// - Parameter digits: ASCII digits and nothing else.
    static func digit(of digits: some StringProtocol) -> Int {
        var interim: UInt8 = 0
        for byte in digits.utf8 { interim = table[Int(interim)][Int(byte - 0x30)] }
        return Int(interim)
    }
}
