/// The pay plan and grade of a class, such as `DM 32` or `AR2 65`.
public struct SalaryGroup: Hashable, Sendable, CustomStringConvertible {
    /// The group as it is written, blanks folded and without a dash between plan and grade.
    public let description: String

    /// A salary group, or nil where the text is empty.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        var words: [UInt8] = []
        words.reserveCapacity(text.utf8.count)
        let bytes = text.utf8.span
        var place = 0
        while place < bytes.count {
            let start = place
            while place < bytes.count, !Self.isBlank(bytes[place]) { place += 1 }
            let word = bytes.extracting(start..<place)
            if !word.isEmpty, !Self.isDash(word) {
                if !words.isEmpty { words.append(32) }
                for byte in start..<place { words.append(bytes[byte]) }
            }
            place += 1
        }
        guard !words.isEmpty else { return nil }
        description = String(decoding: words, as: UTF8.self)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    /// Whether a word is nothing but a dash, of whatever kind.
    private static func isDash(_ word: Span<UInt8>) -> Bool {
        guard word.count <= 3 else { return false }
        var folded: [UInt8] = []
        Folding.append(word, to: &folded)
        return folded.count == 1 && folded[0] == UInt8(ascii: "-")
    }

    /// The pay plan, the word before the grade: `DM` of `DM 32`; nil where there are no two words.
    public var plan: String? {
        let words = description.split(separator: " ")
        return words.count == 2 ? String(words[0]) : nil
    }
}
