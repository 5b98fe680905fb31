/// The marks that stand before the items of a list: a bullet, or a short number or letter.
enum ItemMark {
    /// Whether a word is nothing but such a mark: `•`, `-`, `1.`, `(a)`, `iv)`.
    static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last, word.count <= 6 else { return false }
        if word.count == 1 {
            return [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o")].contains(last)
        }
        if last >= 0x80 { return bullets.contains { word.elementsEqual($0.utf8) } }
        guard last == UInt8(ascii: ".") || last == UInt8(ascii: ")") else { return false }
        let inner = word.dropLast().drop { $0 == UInt8(ascii: "(") }
        return (1...4).contains(inner.count) && (inner.allSatisfy(isDigit) || inner.allSatisfy(isNumeral))
            || inner.count == 1 && inner.allSatisfy(isLetter)
    }

    private static let bullets = [
        "•", "·", "‣", "◦", "●", "○", "▪", "▫", "■", "□", "–", "—", "−", "§", "➢", "✓", "❖", "\u{F0B7}",
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    /// A letter of a Roman number that a list may reach.
    private static func isNumeral(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains(byte | 0x20)
    }
}
