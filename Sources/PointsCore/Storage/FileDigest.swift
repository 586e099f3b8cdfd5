extension File {
    /// The digest of the first `count` bytes, or of all where there are fewer, and what they begin with. The memory
    /// for all of it would cost more time than the sum.
    func digest(count: Int, keeping kept: Int) throws(StorageError) -> (digest: Digest, start: [UInt8]) {
        let start = try read(count: min(count, kept))
        var hash = SHA256()
        start.withUnsafeBytes { hash.update($0) }
        var place = start.count
        while place < count {
            let piece = try read(from: place, count: min(32 << 10, count - place))
            if piece.isEmpty { break }
            piece.withUnsafeBytes { hash.update($0) }
            place += piece.count
        }
        return (hash.finish(), start)
    }
}
