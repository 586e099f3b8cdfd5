@testable import jifen

/// The national encoding: text survives it, and a table in it is read as the same table in UTF-8 is.
enum GB18030Check {
    static func run(_ bytes: [UInt8]) throws(Broken) {
        if let text = Chinese.decodeGB18030(bytes), let written = Chinese.encodeGB18030(text) {
            try expectSame(Chinese.decodeGB18030(written) ?? "nothing", text, "written in GB18030")
        }
        if let found = try? TextDecoding.decode(bytes), found.encoding == .gb18030 {
            try CSVCheck.run(bytes)
            try same(Array(found.text.utf8), bytes)
        }
        // The same text the other way round, where the input is UTF-8.
        guard let text = String(validating: bytes, as: UTF8.self),
            let written = Chinese.encodeGB18030(text)
        else { return }
        try expectSame(Chinese.decodeGB18030(written) ?? "nothing", text, "written in GB18030")
        try CSVCheck.run(written)
    }

    private static func same(_ utf8: [UInt8], _ gb18030: [UInt8]) throws(Broken) {
        let tables = [utf8, gb18030].map { bytes in
            (try? TextDecoding.decode(bytes).text).flatMap { try? CSVReader.read($0) }
        }
        try expect(tables[0] == tables[1], "another table than in UTF-8")
    }
}
