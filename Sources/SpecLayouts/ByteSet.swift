/// A set of bytes: whether anything can begin here is asked before anything is compared.
struct ByteSet: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The bytes with which texts begin, in either letter case.
    init(firstOf texts: [String]) {
        for byte in texts.compactMap(\.utf8.first) {
            insert(byte)
            if (0x61...0x7A).contains(byte) { insert(byte & 0xDF) }
            if (0x41...0x5A).contains(byte) { insert(byte | 32) }
            // A curly quote or a dash is folded to ASCII.
            if [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "-")].contains(byte) { insert(0xE2) }
        }
    }

    func holds(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: bits.0
            case 1: bits.1
            case 2: bits.2
            default: bits.3
            }
        return word >> UInt64(byte & 63) & 1 == 1
    }

    private mutating func insert(_ byte: UInt8) {
        let bit: UInt64 = 1 << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }
}
