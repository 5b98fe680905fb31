/// Characters of UTF-8 that is known to be valid, by the place of their first byte.
extension Span<UInt8> {
    /// The character that begins here. Its bytes are asked for only as far as they are there, so that a wrong
    /// claim of validity gives a wrong character and never a trap.
    func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
        func tail(_ offset: Int) -> UInt32 {
            place + offset < count ? UInt32(self[place + offset] & 0x3F) : 0
        }
        let first = UInt32(self[place])
        let (value, length): (UInt32, Int) =
            switch first {
            case ..<0x80: (first, 1)
            case ..<0xE0: ((first & 0x1F) << 6 | tail(1), 2)
            case ..<0xF0: ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
            default: ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
            }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", Swift.min(length, count - place))
    }
}

extension [UInt8] {
    /// Appends a character.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
