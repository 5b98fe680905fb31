/// The bytes of a plain-text document as characters.
///
/// A byte order mark decides; else the bytes are UTF-8 if they are valid as such; else UTF-16 if their NULs
/// stand as UTF-16's would; else Windows-1252, which office programs write and in which nearly any byte means
/// something. No statistics are made: guessing by letter frequency is wrong on texts of this size.
struct TextDecoding {
    let text: String
    let encoding: String

    init(_ bytes: [UInt8]) throws(DocumentError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            text = String(decoding: bytes[3...], as: UTF8.self)
            encoding = "utf-8"
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            text = Self.utf16(bytes[2...], lowByteFirst: true)
            encoding = "utf-16le"
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = Self.utf16(bytes[2...], lowByteFirst: false)
            encoding = "utf-16be"
        } else if let lowByteFirst = Self.orderOfBareUTF16(bytes) {
            text = Self.utf16(bytes[...], lowByteFirst: lowByteFirst)
            encoding = lowByteFirst ? "utf-16le" : "utf-16be"
        } else if Self.isBinary(bytes) {
            throw DocumentError(.binary, "holds binary data, not text")
        } else if let text = String(validating: bytes, as: UTF8.self) {
            (self.text, encoding) = (text, "utf-8")
        } else {
            text = Self.windows1252(bytes)
            encoding = "windows-1252"
        }
    }

    /// Text has no NUL, and hardly any other control character.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes {
            if byte == 0 { return true }
            if byte < 32, !(8...13).contains(byte), byte != 27 { controls += 1 }
        }
        return controls > 8 && controls * 100 > bytes.count
    }

    /// UTF-16 without a mark: most of one half of the bytes are NULs, none of the other half.
    private static func orderOfBareUTF16(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        var nulls = (even: 0, odd: 0)
        for (offset, byte) in bytes.enumerated() where byte == 0 {
            if offset.isMultiple(of: 2) { nulls.even += 1 } else { nulls.odd += 1 }
        }
        let most = bytes.count / 2 * 7 / 10
        if nulls.odd > most, nulls.even == 0 { return true }
        if nulls.even > most, nulls.odd == 0 { return false }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, lowByteFirst: Bool) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return lowByteFirst ? second << 8 | first : first << 8 | second
        }
        // Half a character at the end is damage, to be shown and not dropped.
        return String(decoding: units, as: UTF16.self) + (bytes.count.isMultiple(of: 2) ? "" : "\u{FFFD}")
    }

    private static func windows1252(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let scalar =
                (0x80...0x9F).contains(byte) ? windows1252Upper[Int(byte - 0x80)] : Unicode.Scalar(byte)
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// What Windows-1252 has where Latin-1 has control characters; five places are empty.
    private static let windows1252Upper: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
