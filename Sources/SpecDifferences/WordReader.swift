import SpecModel

/// Cuts a text into words and marks without losing a place: what lies between two of them is blank.
///
/// By hand and not by Unicode's word boundaries, which the standard library does not offer and which part
/// "1/2" and "5-200a", join "and/or", and leave the hyphen of "closely-related" to taste. Here a hyphen joins
/// digits and parts letters, so that "closely-related" and "closely related" hold the same words. One pass, on
/// bytes where the text is ASCII, which most items are.
enum WordReader {
    /// The words and marks of a text in order; each is a mark or a content word, nothing more is known yet.
    static func words(of text: String, _ lexicon: inout Lexicon) -> [Word] {
        let units = text.utf8.span
        for place in units.indices where units[place] >= 0x80 {
            return ScalarReader(text).words(&lexicon)
        }
        return words(ofASCII: units, &lexicon)
    }

    private static func words(ofASCII units: Span<UInt8>, _ lexicon: inout Lexicon) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(units.count / 5 + 2)
        // No word is longer than its text.
        var folded: [UInt8] = Array(repeating: 0, count: units.count)
        var place = 0
        while place < units.count {
            let start = place
            let first = units[start]
            guard first > 32 else {
                place += 1
                continue
            }
            while place < units.count {
                let unit = units[place]
                guard isInWord(unit) || place > start && joins(units, at: place, wordFrom: start) else {
                    break
                }
                folded[place - start] = (65...90).contains(unit) ? unit | 32 : unit
                place += 1
            }
            let isMark = place == start
            if isMark {
                folded[0] = first
                place += 1
            }
            let number = lexicon.number(of: folded.span.extracting(0..<place - start))
            words.append(
                Word(
                    start: Int32(start), end: Int32(place), number: number,
                    meaning: lexicon.meaning(of: number),
                    role: isMark ? .mark : .content))
        }
        return words
    }

    private static func isInWord(_ unit: UInt8) -> Bool {
        (97...122).contains(unit | 32) || (48...57).contains(unit)
    }

    private static func isDigit(_ unit: UInt8) -> Bool { (48...57).contains(unit) }

    /// Whether the mark at a place belongs to the word around it.
    private static func joins(_ units: Span<UInt8>, at place: Int, wordFrom start: Int) -> Bool {
        guard place + 1 < units.count, isInWord(units[place + 1]) else { return false }
        let (before, after) = (isDigit(units[place - 1]), isDigit(units[place + 1]))
        switch units[place] {
        case UInt8(ascii: "'"): return !before && !after
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","): return before && after
        case UInt8(ascii: "."): return before == after && (after || place == start + 1)
        default: return false
        }
    }
}
