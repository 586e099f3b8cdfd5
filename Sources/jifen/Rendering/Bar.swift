internal import PointsCore

/// A small bar, for the screen.
enum Bar {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar of `points` where the largest is `width` columns long; nothing for zero and below.
    static func of(_ points: Points, largest: Points, width: Int) -> String {
        guard points > .zero, largest > .zero, width > 0 else { return "" }
        let parts = points.tenths * width * 8 / largest.tenths
        return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    }
}
