import SpecModel

/// A document cut into headings, paragraphs and labelled facts, before any of it is interpreted.
struct Outline {
    /// A bullet or a paragraph, its lines joined.
    struct Block {
        let isBullet: Bool
        var text: String
        let line: Int
        /// The last line that was joined, as it stands: how it ends decides what the next one is.
        var lastLine: String
        /// The places of its lines in the document.
        var places: [Int]
    }

    /// A heading with what stands below it.
    struct Part {
        enum Role: Hashable {
            case section(SectionKind)
            case fact(FactName)
            /// Text above the first heading.
            case head
        }
        let role: Role
        let heading: String?
        let line: Int
        var blocks: [Block] = []
        /// Whether the heading is unknown to the profile and its kind was concluded from its place.
        var isGuess = false
    }

    /// A fact behind a label, or on a line that the profile knows as one.
    struct LabelledFact {
        let fact: FactName
        let name: String
        let value: String
        let line: Int
    }

    var parts: [Part] = []
    var labelled: [LabelledFact] = []
    var roles: [LineRole]

    /// The key by which a folded line is looked up among the headings: without the colon at its end, without
    /// commas and blanks around a dash, and with "and" for "&".
    static func headingKey(_ folded: String) -> String {
        let bytes = folded.utf8
        var end = bytes.endIndex
        while end > bytes.startIndex, case let before = bytes.index(before: end),
            ": ".utf8.contains(bytes[before])
        {
            end = before
        }
        let key = folded[..<end]
        guard key.utf8.contains(where: "-&,".utf8.contains) else { return String(key) }
        let parts = key.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.map { part in
            let words = part.split { $0 == 32 || $0 == UInt8(ascii: ",") }.map {
                $0.elementsEqual("&".utf8) ? "and" : Substring($0)
            }
            return words.joined(separator: " ")
        }.joined(separator: "-")
    }
}
