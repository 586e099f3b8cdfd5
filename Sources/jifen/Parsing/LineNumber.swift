extension [UInt8] {
    /// The line, counted from 1, on which the byte at `offset` stands; LF, CRLF and CR each end a line.
    /// Takes time proportional to `offset`.
    func lineNumber(at offset: Int) -> Int {
        var line = 1
        for index in 0..<Swift.min(offset, count) {
            // Of a CRLF the LF is counted.
            let isLoneCR =
                self[index] == UInt8(ascii: "\r") && dropFirst(index + 1).first != UInt8(ascii: "\n")
            if isLoneCR || self[index] == UInt8(ascii: "\n") { line += 1 }
        }
        return line
    }
}
