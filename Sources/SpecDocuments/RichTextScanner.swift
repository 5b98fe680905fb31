/// Finds the parts of an RTF document one after the other. Whatever the bytes, the parts put together are the document.
struct RichTextScanner {
    enum Token {
        case open
        case close
        /// A control word and its number, with the blank that may end it.
        case word(RichTextWord?, Int?)
        /// A control symbol, such as `\~`, or a byte by its number, `\'92`.
        case symbol
        /// Bytes that stand for themselves.
        case text
        /// What an editor breaks the file into lines with: no part of the text.
        case lineEnd
    }

    private let bytes: [UInt8]
    /// Whether the bytes above ASCII are UTF-8, so that a character is never parted; else each is one.
    let isUTF8: Bool
    /// Where the token begins that was found last, and where it ends.
    private(set) var range = 0..<0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isUTF8 = TextDecoding.isValid(bytes)
    }

    /// The next part; nil at the end.
    mutating func next() -> Token? {
        let start = range.upperBound
        guard start < bytes.count else { return nil }
        range = start..<start + 1
        switch bytes[start] {
        case UInt8(ascii: "{"): return .open
        case UInt8(ascii: "}"): return .close
        case 10, 13: return .lineEnd
        case UInt8(ascii: "\\"): return control(start)
        default:
            range = start..<end(ofCharacterAt: start)
            return .text
        }
    }

    /// Passes over the raw bytes behind the control word `bin`.
    mutating func skip(_ count: Int) {
        range = range.lowerBound..<min(bytes.count, range.upperBound + min(max(count, 0), bytes.count))
    }

    private mutating func control(_ start: Int) -> Token {
        var end = start + 1
        while end < bytes.count, Self.isLetter(bytes[end]), end - start <= Self.longestWord { end += 1 }
        let letters = bytes[(start + 1)..<end]
        guard !letters.isEmpty else {
            let isByte = end < bytes.count && bytes[end] == UInt8(ascii: "'")
            let digits = isByte ? bytes[(end + 1)...].prefix(2).prefix(while: Self.isHexDigit).count : 0
            range = start..<self.end(ofCharacterAt: end) + digits
            return .symbol
        }
        let isNegative = end < bytes.count && bytes[end] == UInt8(ascii: "-")
        if isNegative { end += 1 }
        var number: Int?
        while end < bytes.count, (48...57).contains(bytes[end]) {
            // No number of RTF has more than ten digits.
            number = min((number ?? 0) * 10 + Int(bytes[end] - 48), 9_999_999_999)
            end += 1
        }
        if end < bytes.count, bytes[end] == 32 { end += 1 }
        range = start..<end
        return .word(RichTextWord(letters), number.map { isNegative ? -$0 : $0 })
    }

    private func end(ofCharacterAt place: Int) -> Int {
        var end = min(place + 1, bytes.count)
        guard isUTF8, place < bytes.count, bytes[place] >= 0xC0 else { return end }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte | 0x20)
    }

    /// The most letters of a control word.
    private static let longestWord = 32

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
