internal import PointsCore

/// Places that the commands about cards share.
extension Call {
    /// A card number as it was typed or scanned.
    var card: String? { self[.card]?.scanned.halfWidth }
}
