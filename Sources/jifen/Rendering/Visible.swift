internal import PointsCore

extension String {
    /// The text as a terminal may show it: what would move the cursor, turn the direction or hide itself is
    /// written out as its code point, newlines and tabs stay.
    var visible: String {
        guard !isVisible else { return self }
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

    /// Whether all of it may be shown as it is.
    var isVisible: Bool {
        plainWidth != nil
            || !unicodeScalars.contains { $0.isForbidden && $0 != "\n" && $0 != "\t" }
    }

    /// See ``Swift/UnsafeBufferPointer/plainWidth``.
    var plainWidth: Int? {
        var text = self
        return text.withUTF8 { $0.plainWidth }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The terminal columns of a text of printable ASCII and common Han characters, which nearly every text is; nil
    /// for any other.
    var plainWidth: Int? {
        var place = 0
        var width = 0
        while place < count {
            switch self[place] {
            case 0x20...0x7E:
                place += 1
                width += 1
            // A text is well-formed, so that two bytes follow.
            case 0xE4 where self[place + 1] >= 0xB8, 0xE5...0xE9:
                place += 3
                width += 2
            default: return nil
            }
        }
        return width
    }
}
