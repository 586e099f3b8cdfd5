import Testing

@testable import PointsCore

@Suite struct FileDigestTests {
    @Test(arguments: [0, 1, 63, 64, 65, 32_767, 32_768, 32_769, 100_000])
    func `a file summed up piece by piece has the digest of its bytes`(_ size: Int)
        throws
    {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/公示.json"
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        try Disk.write(bytes, to: path)
        let file = try File(path, .read)
        var taken: [UInt8] = []
        #expect(try file.digest(count: size) { taken += $0 } == Digest(of: bytes))
        #expect(taken == bytes)
        // Somebody cut it short meanwhile.
        #expect(try file.digest(count: size + 40_000) == Digest(of: bytes))
        #expect(try file.digest(count: size / 2) == Digest(of: bytes[..<(size / 2)]))
    }
}
