internal import PointsCore

/// Lines as a screen shows them, each with its newline.
struct Screen {
    private(set) var bytes: [UInt8] = []

    init(_ lines: [String] = []) {
        for line in lines { add(line) }
    }

    mutating func add(_ line: String) {
        bytes += line.visible.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func add(_ table: Table) {
        table.layOut(into: &bytes)
    }
}
