@testable import PointsCore

extension Moment {
    /// Reads a moment as lines hold it.
    init?(exactly text: String) {
        let found = Array("\"\(text)\"".utf8).withUnsafeBufferPointer { bytes -> Moment? in
            var line = LineReader(bytes)
            guard let moment = try? Moment.read(from: &line), line.isAtEnd else { return nil }
            return moment
        }
        guard let found else { return nil }
        self = found
    }
}
