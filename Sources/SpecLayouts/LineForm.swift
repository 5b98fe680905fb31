import SpecModel

/// What can be told of a line by itself, without the lines around it.
struct LineForm {
    /// The text without blanks at its ends.
    let text: String
    /// The text behind the bullet, where it begins with one.
    let bulletText: String?
    /// The text behind a number such as `1.` or `12)`, where it begins with one. It is a bullet only where no
    /// sentence is running on.
    let numberedText: String?
    /// The folded text.
    let folded: String

    init(_ line: String) {
        text = trimmed(line)
        folded = FoldedText(text).description
        bulletText = Self.afterBullet(text)
        numberedText = Self.afterNumber(text)
    }

    /// The last two are what Word's symbol fonts leave in plain text.
    private static let bullets: Set<Character> = [
        "-", "–", "—", "•", "·", "●", "▪", "◦", "‣", "*", "\u{F0B7}", "\u{F0A7}",
    ]

    /// A bullet is followed by a blank; a star or dash that touches its word is a flag or a minus.
    private static func afterBullet(_ text: String) -> String? {
        guard let first = text.first, bullets.contains(first) else { return nil }
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace == true || first == "•" || first == "●" else { return nil }
        let content = trimmed(rest)
        return content.isEmpty ? nil : content
    }

    private static func afterNumber(_ text: String) -> String? {
        let digits = text.utf8.prefix { (48...57).contains($0) }
        guard (1...2).contains(digits.count) else { return nil }
        let rest = text.utf8[digits.endIndex...]
        guard let mark = rest.first, ".)".utf8.contains(mark), rest.dropFirst().first == 32 else {
            return nil
        }
        let content = trimmed(text[rest.index(after: rest.startIndex)...])
        return content.isEmpty ? nil : content
    }

    var isBlank: Bool { text.isEmpty }

    /// Whether it is a bullet and nothing else. A star can be a mark that is explained.
    var isLoneBullet: Bool {
        guard let first = text.first, text.count == 1 else { return false }
        return first != "*" && Self.bullets.contains(first)
    }

    /// `Page 2`, `Page 2 of 3`.
    var isPageNumber: Bool {
        let words = folded.split(separator: " ")
        guard words.count == 2 || words.count == 4, words[0] == "page" else { return false }
        return words.count == 2
            ? Int(words[1]) != nil : Int(words[1]) != nil && words[2] == "of" && Int(words[3]) != nil
    }

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
        return end.map { ".;:?!".contains($0) } ?? false
    }
}
