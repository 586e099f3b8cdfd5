internal import PointsCore

/// A small bar beside a row of points.
enum Bar {
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar of `points` where the largest is `width` columns long; nothing for zero and below.
    static func of(_ points: Points, largest: Points, width: Int) -> String {
        guard points > .zero, largest > .zero, width > 0 else { return "" }
        let parts = points.tenths * width * 8 / largest.tenths
        return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    }

    /// The same for a page: thousandths of the largest.
    static func thousandths(of points: Points, largest: Points) -> Int {
        guard points > .zero, largest > .zero else { return 0 }
        return min(points.tenths * 1000 / largest.tenths, 1000)
    }
}
