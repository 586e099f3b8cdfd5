/// Bytes that stay where they are as long as somebody needs them: a mapped file, or a copy.
final class Memory: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    private let release: @Sendable (UnsafeRawBufferPointer) -> Void

    /// - Parameter release: called when the last user is gone.
    init(_ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
        self.bytes = bytes
        self.release = release
    }

    /// - Parameter fill: writes each of the bytes.
    convenience init(count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        fill(bytes)
        self.init(UnsafeRawBufferPointer(bytes)) { UnsafeMutableRawBufferPointer(mutating: $0).deallocate() }
    }

    convenience init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        self.init(UnsafeRawBufferPointer(copy)) { UnsafeMutableRawBufferPointer(mutating: $0).deallocate() }
    }

    deinit { release(bytes) }
}
