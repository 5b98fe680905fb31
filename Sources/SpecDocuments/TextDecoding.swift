/// The bytes of a text as UTF-8 that is known to be valid.
///
/// A byte order mark decides; else the bytes are UTF-8 if they are valid as such; else UTF-16 if their NULs
/// stand as UTF-16's would; else Windows-1252, which office programs write and in which nearly any byte means
/// something. No statistics are made: guessing by letter frequency is wrong on texts of this size.
struct TextDecoding {
    /// The characters; bytes that were UTF-8 already are not copied.
    let utf8: [UInt8]
    /// Where they begin: behind the byte order mark.
    let start: Int
    /// What the bytes were read as.
    let encoding: String

    init(_ bytes: [UInt8], as encoding: String? = nil) throws(DocumentError) {
        if let encoding {
            try self.init(bytes, given: encoding)
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(repairing: bytes, from: 3)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes[2...], lowByteFirst: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes[2...], lowByteFirst: false)
        } else {
            let census = Census(bytes.span)
            if let lowByteFirst = census.orderOfBareUTF16 {
                self.init(utf16: bytes[...], lowByteFirst: lowByteFirst)
            } else if census.isBinary {
                throw DocumentError(.binary, "holds binary data, not text")
            } else if census.isASCII || Self.isValid(bytes) {
                self.init(utf8: bytes, start: 0, encoding: "utf-8")
            } else {
                self.init(utf8: Self.windows1252(bytes), start: 0, encoding: "windows-1252")
            }
        }
    }

    /// The encoding that a person names is taken, whatever the bytes speak for.
    private init(_ bytes: [UInt8], given encoding: String) throws(DocumentError) {
        func start(_ mark: [UInt8]) -> Int { bytes.starts(with: mark) ? mark.count : 0 }
        switch encoding.lowercased() {
        case "utf-8": self.init(repairing: bytes, from: start([0xEF, 0xBB, 0xBF]))
        case "utf-16le": self.init(utf16: bytes[start([0xFF, 0xFE])...], lowByteFirst: true)
        case "utf-16be": self.init(utf16: bytes[start([0xFE, 0xFF])...], lowByteFirst: false)
        case "windows-1252":
            self.init(utf8: Self.windows1252(bytes), start: 0, encoding: "windows-1252")
        case "iso-8859-1":
            var utf8: [UInt8] = []
            for byte in bytes { utf8.append(Unicode.Scalar(byte)) }
            self.init(utf8: utf8, start: 0, encoding: "iso-8859-1")
        default:
            throw DocumentError(
                .unknownEncoding,
                "can't be read as '\(encoding)': the encodings are utf-8, utf-16le, utf-16be, windows-1252 and iso-8859-1"
            )
        }
    }

    private init(utf8: [UInt8], start: Int, encoding: String) {
        self.utf8 = utf8
        self.start = start
        self.encoding = encoding
    }

    /// UTF-8 by its mark or a person's word: what is not valid becomes a character that shows the damage.
    private init(repairing bytes: [UInt8], from start: Int) {
        if Self.isValid(bytes) {
            self.init(utf8: bytes, start: start, encoding: "utf-8")
        } else {
            let repaired = Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
            self.init(utf8: repaired, start: 0, encoding: "utf-8")
        }
    }

    /// Half a character at the end is damage, to be shown and not dropped.
    private init(utf16 bytes: ArraySlice<UInt8>, lowByteFirst: Bool) {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return lowByteFirst ? second << 8 | first : first << 8 | second
        }
        let text = String(decoding: units, as: UTF16.self) + (bytes.count.isMultiple(of: 2) ? "" : "\u{FFFD}")
        self.init(utf8: Array(text.utf8), start: 0, encoding: lowByteFirst ? "utf-16le" : "utf-16be")
    }

    static func isValid(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }

    /// Windows-1252 as UTF-8.
    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { utf8.append(byte) } else { utf8.append(Windows1252.scalar(byte)) }
        }
        return utf8
    }
}

/// The code page of Western Windows.
enum Windows1252 {
    /// The character of a byte.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? upper[Int(byte - 0x80)] : Unicode.Scalar(byte)
    }

    /// What it has where Latin-1 has control characters; five places are empty.
    private static let upper: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
