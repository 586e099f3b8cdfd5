internal import PointsCore

/// Places that the commands about cards share.
extension Call {
    /// A card number without the blanks around it. Blanks alone stay, to be refused: they are no wish to take a
    /// card away.
    var card: String? {
        self[.card].map { typed in
            let word = typed.trimmedBlanks
            return word.isEmpty ? typed : word
        }
    }
}
