import SpecModel

/// What can be told of a line by itself, without the lines around it.
struct LineForm {
    /// The text without blanks at its ends.
    let text: String
    /// The text behind the bullet, where it begins with one.
    let bulletText: String?
    /// The folded text.
    let folded: String

    init(_ line: String) {
        text = trimmed(line)
        folded = FoldedText(text).description
        bulletText = Self.afterBullet(text)
    }

    private static let bullets: Set<Character> = ["-", "–", "—", "•", "·", "●", "▪", "◦", "‣", "*"]

    /// A bullet is followed by a blank; a star or dash that touches its word is a flag or a minus.
    private static func afterBullet(_ text: String) -> String? {
        guard let first = text.first, bullets.contains(first) else { return nil }
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace == true || first == "•" || first == "●" else { return nil }
        let content = trimmed(rest)
        return content.isEmpty ? nil : content
    }

    var isBlank: Bool { text.isEmpty }

    /// Whether every letter is a capital, and there are two at least.
    var isAllCapitals: Bool {
        var capitals = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: capitals += 1
            case 0x61...0x7A: return false
            case 0..<0x80: continue
            default:
                guard scalar.properties.isAlphabetic else { continue }
                guard scalar.properties.isUppercase else { return false }
                capitals += 1
            }
        }
        return capitals > 1
    }

    /// Whether it is written as headings are: in capitals, or with a capital on every longer word.
    var isHeadingLike: Bool {
        guard text.first?.isUppercase == true else { return false }
        return text.split(whereSeparator: { " -–/".contains($0) }).allSatisfy { word in
            word.count < 4 || word.first?.isLowercase != true
        }
    }

    /// Whether a line that ends so can be the last of a sentence or an item.
    static func isTerminated(_ text: String) -> Bool {
        let end = text.last { !"\"'”’)]*".contains($0) }
        guard let end, ".;:?!".contains(end) else { return false }
        // A closing bracket without a stop inside ends no sentence: "(15)".
        return true
    }
}
