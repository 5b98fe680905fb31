/// The folding behind `FoldedText`, on bytes: readers that fold every line of a document share one buffer.
///
/// Nearly every byte of a specification is ASCII and costs one comparison and one append; the rest is decoded
/// by hand, since going through a string's scalars costs ten times as much.
package enum Folding {
    /// Appends the folded form of valid UTF-8 to a buffer, without blanks at its ends.
    package static func append(_ text: Span<UInt8>, to folded: inout [UInt8]) {
        let start = folded.count
        var needsBlank = false
        var place = 0
        // Up to the first character that is not ASCII, which in most lines is none, nothing grows.
        folded.append(addingCapacity: text.count) { output in
            while place < text.count, text[place] < 0x80 {
                let byte = text[place]
                place += 1
                guard byte > 0x20 else {
                    needsBlank = true
                    continue
                }
                if needsBlank, output.count > 0 { output.append(32) }
                needsBlank = false
                output.append((0x41...0x5A).contains(byte) ? byte | 32 : byte)
            }
        }
        while place < text.count {
            let byte = text[place]
            if byte < 0x80 {
                place += 1
                guard byte > 0x20 else {
                    needsBlank = true
                    continue
                }
                if needsBlank, folded.count > start { folded.append(32) }
                needsBlank = false
                folded.append((0x41...0x5A).contains(byte) ? byte | 32 : byte)
                continue
            }
            let (scalar, length) = decode(text, at: place)
            place += length
            append(scalar, to: &folded, from: start, &needsBlank)
        }
    }

    /// The scalar at a place of valid UTF-8, and its length in bytes.
    package static func decode(_ text: Span<UInt8>, at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = text[place]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard place + length <= text.count else { return ("\u{FFFD}", text.count - place) }
        var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(text[place + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func append(
        _ scalar: Unicode.Scalar, to folded: inout [UInt8], from start: Int, _ needsBlank: inout Bool
    ) {
        func separate() {
            if needsBlank, folded.count > start { folded.append(32) }
            needsBlank = false
        }
        func append(_ text: StaticString) {
            separate()
            for byte in text.description.utf8 { folded.append(byte) }
        }
        // "1½" is one and a half and not eleven halves.
        func appendFraction(_ fraction: StaticString) {
            if folded.count > start, let last = folded.last, (48...57).contains(last) { needsBlank = true }
            append(fraction)
        }
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: needsBlank = true
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: break
        case 0x2018...0x201B, 0x2032, 0x02BC, 0xB4: append("'")
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: append("\"")
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: append("-")
        case 0x2026: append("...")
        case 0x2044: append("/")
        case 0xBC: appendFraction("1/4")
        case 0xBD: appendFraction("1/2")
        case 0xBE: appendFraction("3/4")
        case 0xFB00: append("ff")
        case 0xFB01: append("fi")
        case 0xFB02: append("fl")
        case 0xFB03: append("ffi")
        case 0xFB04: append("ffl")
        case 0xFB05, 0xFB06: append("st")
        case 0xFF01...0xFF5E:
            separate()
            let narrow = scalar.value - 0xFEE0
            folded.append(UInt8((0x41...0x5A).contains(narrow) ? narrow + 32 : narrow))
        default:
            separate()
            folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
