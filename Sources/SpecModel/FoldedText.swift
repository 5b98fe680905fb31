/// Text reduced to what its words say: the key by which titles, headings and items are compared.
///
/// Folded away: letter case, runs of blanks, curly quotes, the kinds of dashes, soft hyphens and other
/// invisible marks, ligatures, vulgar fractions, full-width letters. Kept: every letter, digit and mark of
/// punctuation. It is a table of what office documents hold and not Unicode's NFKC, which the standard
/// library does not offer and which rewrites more than it should ("™").
public struct FoldedText: Hashable, Sendable, CustomStringConvertible {
    /// The folded characters.
    public let description: String

    /// Folds a text.
    public init(_ text: some StringProtocol) {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var needsBlank = false
        func separate() {
            if needsBlank, !folded.isEmpty { folded.append(32) }
            needsBlank = false
        }
        // Two of them, since nearly every character is one byte and a generic append is ten times slower.
        func append(_ byte: UInt8) {
            separate()
            folded.append(byte)
        }
        func append(_ bytes: some Sequence<UInt8>) {
            separate()
            folded.append(contentsOf: bytes)
        }
        // "1½" is one and a half and not eleven halves.
        func appendFraction(_ fraction: String) {
            if let last = folded.last, (48...57).contains(last) { needsBlank = true }
            append(fraction.utf8)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: append(UInt8(scalar.value) + 32)
            case 0x21...0x7E: append(UInt8(scalar.value))
            case 0...0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                needsBlank = true
            case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: continue
            case 0x2018...0x201B, 0x2032, 0x02BC, 0xB4: append("'".utf8)
            case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: append("\"".utf8)
            case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: append("-".utf8)
            case 0x2026: append("...".utf8)
            case 0x2044: append("/".utf8)
            case 0xBC: appendFraction("1/4")
            case 0xBD: appendFraction("1/2")
            case 0xBE: appendFraction("3/4")
            case 0xFB00: append("ff".utf8)
            case 0xFB01: append("fi".utf8)
            case 0xFB02: append("fl".utf8)
            case 0xFB03: append("ffi".utf8)
            case 0xFB04: append("ffl".utf8)
            case 0xFB05, 0xFB06: append("st".utf8)
            case 0xFF01...0xFF5E:
                let narrow = scalar.value - 0xFEE0
                append(UInt8((0x41...0x5A).contains(narrow) ? narrow + 32 : narrow))
            default: append(scalar.properties.lowercaseMapping.utf8)
            }
        }
        description = String(decoding: folded, as: UTF8.self)
    }

    /// Its words: runs of letters and digits, with what is written inside them (`'`, `-`, `/`, `.`).
    public var words: [Substring] {
        guard description.utf8.allSatisfy({ $0 < 128 }) else {
            return description.split { !($0.isLetter || $0.isNumber || "'-/.&".contains($0)) }
        }
        return description.utf8.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "'"),
                UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "&"):
                false
            default: true
            }
        }.map { Substring($0) }
    }
}
