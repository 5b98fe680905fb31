// A program that takes UTF-8 for Windows-1252 (or for Thai's Windows-874, as office programs did) turns each byte
// of a character into a character of its own: "§" becomes "Â§" or "ยง", "’" becomes "â€™". The damage is undone
// to see it: where neighbours, put back into bytes of the code page, are UTF-8 of a character that office documents
// hold, they once were that character. A table of the usual sequences would miss the unusual ones, and those that
// were damaged twice.

/// Characters that once were others, before a program took their encoding for another one.
struct EncodingDamage: Hashable, CustomStringConvertible {
    /// What stands there.
    let damaged: String
    /// What stood there before; nil where a part of it was lost.
    let original: String?

    /// `'Â§' was probably '§'`.
    var description: String {
        let before = original.map { "'\($0)'" } ?? (damaged == "Â" ? "a blank" : "a quotation mark")
        return "'\(damaged)' was probably \(before)"
    }

    /// All damage in a text, in order; neighbours are one.
    static func all(in text: [Unicode.Scalar]) -> [EncodingDamage] {
        var found: [EncodingDamage] = []
        var place = 0
        while place < text.count {
            guard text[place].value >= 0x80 else {
                place += 1
                continue
            }
            let (original, end) = run(in: text, at: place)
            if end > place {
                // Twice damaged: "Ã¢â‚¬â„¢" is "â€™" is "’".
                let (twice, twiceEnd) = run(in: original, at: 0)
                let first = twiceEnd == original.count ? twice : original
                found.append(EncodingDamage(damaged: string(text[place..<end]), original: string(first[...])))
                place = end
            } else if let end = endOfRest(in: text, at: place) {
                found.append(EncodingDamage(damaged: string(text[place..<end]), original: nil))
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// The characters that neighbours from a place on once were, and where those neighbours end.
    private static func run(in text: [Unicode.Scalar], at start: Int) -> (
        original: [Unicode.Scalar], end: Int
    ) {
        var original: [Unicode.Scalar] = []
        var place = start
        for page in CodePage.allCases {
            while let (scalar, width) = page.character(in: text, at: place) {
                original.append(scalar)
                place += width
            }
            if place > start { break }
        }
        return (original, place)
    }

    /// The end of what is left of a character whose last byte is no character of the code page: of a closing
    /// quotation mark ("â€"), or of a blank that doesn't break ("Â").
    private static func endOfRest(in text: [Unicode.Scalar], at place: Int) -> Int? {
        let next = place + 1 < text.count ? text[place + 1] : " "
        if text[place] == "Â" && next == " " { return place + 1 }
        return (text[place] == "â" || text[place] == "โ") && next == "€" ? place + 2 : nil
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
