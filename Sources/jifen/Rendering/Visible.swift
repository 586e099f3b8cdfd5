internal import PointsCore

extension String {
    /// The text as a terminal may show it: what would move the cursor, turn the direction or hide itself is
    /// written out as its code point, newlines and tabs stay.
    var visible: String {
        guard unicodeScalars.contains(where: { $0.isForbidden && $0 != "\n" && $0 != "\t" }) else {
            return self
        }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isForbidden && scalar != "\n" && scalar != "\t" {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                result += "‹U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "›"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
