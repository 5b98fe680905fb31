/// The mark before an item of a list.
enum PDFBullet: Hashable, Sendable {
    /// A sign that is nothing but a bullet.
    case sign
    /// A dash or a letter o, which is a bullet only where a paragraph begins.
    case dash
    /// A number, with the place that it gives in its list.
    case number(Int)

    /// What a word is at the beginning of a line. `*` is none: a footnote and a flag begin with it.
    init?(_ word: String) {
        let scalars = word.unicodeScalars
        guard let first = scalars.first, scalars.count <= 5 else { return nil }
        if scalars.count == 1 {
            switch first {
            case "•", "‣", "⁃", "∙", "·", "◦", "○", "●", "◘", "▪", "▫", "■", "□", "◆", "❖", "➢", "➤", "✓",
                "✔",
                "❑", "\u{2D8}", "\u{E000}"..."\u{F8FF}":
                self = .sign
            case "-", "–", "—", "−", "o": self = .dash
            default: return nil
            }
            return
        }
        guard let number = Self.number(word) else { return nil }
        self = .number(number)
    }

    /// `1.`, `2)`, `(3)`, `a.`, `(b)`: the place in a list.
    private static func number(_ word: String) -> Int? {
        var inner = Array(word.utf8)[...]
        let opens = inner.first == UInt8(ascii: "(")
        if opens { inner = inner.dropFirst() }
        guard let last = inner.popLast() else { return nil }
        guard last == UInt8(ascii: ")") || (last == UInt8(ascii: ".") && !opens) else { return nil }
        if let number = Int(String(decoding: inner, as: UTF8.self)), (1...99).contains(number) {
            return number
        }
        guard inner.count == 1, let letter = inner.first, (97...122).contains(letter) else { return nil }
        return Int(letter) - 96
    }
}
