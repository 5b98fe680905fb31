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
    public init(_ text: String) {
        var folded: [UInt8] = []
        Folding.append(text.utf8.span, to: &folded)
        description = String(decoding: folded, as: UTF8.self)
    }

    /// Folds a part of a text.
    public init(_ text: Substring) {
        var folded: [UInt8] = []
        Folding.append(text.utf8.span, to: &folded)
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
