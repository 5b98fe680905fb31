/// A code page that programs take UTF-8 for.
enum CodePage: CaseIterable {
    case windows1252, windows874

    /// The character whose bytes in UTF-8 the characters at a place are, one a byte, and how many they are; nil
    /// where they are no such bytes, or those of a character that no office document holds.
    func character(in text: [Unicode.Scalar], at place: Int) -> (scalar: Unicode.Scalar, width: Int)? {
        guard place < text.count, let lead = byte(text[place]) else { return nil }
        let width: Int
        var value: UInt32
        switch lead {
        case 0xC2...0xDF: (width, value) = (2, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (width, value) = (3, UInt32(lead & 0x0F))
        default: return nil
        }
        guard place + width <= text.count else { return nil }
        for offset in 1..<width {
            guard let byte = byte(text[place + offset]), byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard Self.isPlausible(value), let scalar = Unicode.Scalar(value) else { return nil }
        // In a Thai word the same letters are letters.
        let isInWord =
            self == .windows874
            && (place > 0 && Self.isThai(text[place - 1])
                || place + width < text.count && Self.isThai(text[place + width]))
        return isInWord ? nil : (scalar, width)
    }

    /// Letters of western Europe, punctuation, signs, bullets, ligatures, and the private characters by which
    /// Word names the bullets of its symbol fonts.
    private static func isPlausible(_ value: UInt32) -> Bool {
        switch value {
        case 0xA0...0xFF, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x2C6, 0x2DC, 0x2010...0x27BF,
            0xF020...0xF0FF, 0xFB00...0xFB06, 0xFEFF, 0xFFFD:
            true
        default: false
        }
    }

    private static func isThai(_ scalar: Unicode.Scalar) -> Bool { (0xE01...0xE5B).contains(scalar.value) }

    /// The byte of a character above ASCII.
    private func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        switch (self, scalar.value) {
        case (.windows1252, 0xA0...0xFF): UInt8(scalar.value)
        case (.windows1252, _):
            Self.upper1252.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
        case (.windows874, 0xE01...0xE5B): UInt8(scalar.value - 0xE01 + 0xA1)
        case (.windows874, 0x20AC): 0x80
        case (.windows874, 0x2026): 0x85
        case (.windows874, 0x2018): 0x91
        case (.windows874, 0x2019): 0x92
        case (.windows874, 0x201C): 0x93
        case (.windows874, 0x201D): 0x94
        case (.windows874, 0x2022): 0x95
        case (.windows874, 0x2013): 0x96
        case (.windows874, 0x2014): 0x97
        case (.windows874, _): nil
        }
    }

    /// The characters of the bytes 0x80 to 0x9F; 0 where there is none.
    private static let upper1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0, 0x017E, 0x0178,
    ]
}
