/// Digests as people write them: lower-case hexadecimal of a fixed length, read in either case.
enum Hexadecimal {
    /// The number as digits, with its leading zeros.
    static func digits<Word: FixedWidthInteger & UnsignedInteger>(_ word: Word) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: Word.bitWidth / 4 - digits.utf8.count) + digits
    }

    /// The value of each digit, or nil unless there are exactly `count` of them and nothing else.
    static func values(_ text: some StringProtocol, count: Int) -> [UInt8]? {
        guard text.utf8.count == count else { return nil }
        let values = text.utf8.compactMap(value)
        return values.count == count ? values : nil
    }

    /// The number that the digits spell, highest first.
    static func word<Word: FixedWidthInteger>(_ values: ArraySlice<UInt8>) -> Word {
        values.reduce(0) { $0 << 4 | Word($1) }
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
