internal import PointsCore

/// Places that the commands about cards share.
extension Call {
    /// A card number without the blanks around it.
    var card: String? { self[.card]?.trimmedBlanks }
}
