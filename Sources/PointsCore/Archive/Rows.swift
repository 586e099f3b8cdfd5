/// Records of one size, read where they lie in memory.
struct Rows<Row: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
    private let memory: Memory?
    fileprivate let base: UnsafePointer<Row>?
    let count: Int

    /// No rows.
    init() {
        memory = nil
        base = nil
        count = 0
    }

    /// Nil where the bytes are no whole number of rows, or lie askew.
    init?(_ memory: Memory, _ bytes: UnsafeRawBufferPointer) {
        let stride = MemoryLayout<Row>.stride
        guard bytes.count % stride == 0, let start = bytes.baseAddress else { return nil }
        guard Int(bitPattern: start) % MemoryLayout<Row>.alignment == 0 else { return nil }
        self.memory = memory
        base = start.assumingMemoryBound(to: Row.self)
        count = bytes.count / stride
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Row {
        guard let base, (0..<count).contains(index) else { preconditionFailure("row \(index) of \(count)") }
        return base[index]
    }

    /// The first row for which `isBefore` is false; rows for which it is true come first.
    func firstIndex(notBefore isBefore: (Row) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Rows<UInt8> {
    func load<Value: BitwiseCopyable>(_ type: Value.Type, at place: Int) -> Value? {
        guard let base, place >= 0, place + MemoryLayout<Value>.size <= count else { return nil }
        return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: type)
    }

    func text(_ range: Range<Int>) -> String? {
        guard let base, range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return String(
            decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
    }
}
