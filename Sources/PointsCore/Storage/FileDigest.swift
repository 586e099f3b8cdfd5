extension File {
    /// The digest of the first `count` bytes, or of all where there are fewer, taken piece by piece: the memory for all of
    /// them would cost more time than the sum.
    ///
    /// - Parameter take: is given each piece in turn.
    func digest(
        count: Int, _ take: (UnsafeRawBufferPointer) -> Void = { _ in }
    ) throws(StorageError) -> Digest {
        var hash = SHA256()
        var place = 0
        while place < count {
            let piece = try read(from: place, count: min(32 << 10, count - place))
            if piece.isEmpty { break }
            piece.withUnsafeBytes {
                hash.update($0)
                take($0)
            }
            place += piece.count
        }
        return hash.finish()
    }
}
