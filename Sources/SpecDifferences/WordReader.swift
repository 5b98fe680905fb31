import SpecModel

/// Cuts a text into words and marks without losing a place: what lies between two of them is blank.
///
/// By hand and not by Unicode's word boundaries, which the standard library does not offer and which part
/// "1/2" and "5-200a", join "and/or", and leave the hyphen of "closely-related" to taste. Here a hyphen joins
/// digits and parts letters, so that "closely-related" and "closely related" hold the same words. One pass.
struct WordReader {
    private let scalars: [Unicode.Scalar]

    private init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The words and marks of a text in order; each is a mark or a content word, nothing more is known yet.
    static func words(of text: String) -> [Word] {
        let reader = WordReader(text)
        var words: [Word] = []
        var place = 0
        var offset = 0
        while place < reader.scalars.count {
            let start = place
            let isBlank = reader.isBlank(reader.scalars[start])
            let end = isBlank ? start : reader.endOfWord(from: start)
            place = max(end, start + 1)
            let length = reader.length(of: start..<place)
            if !isBlank {
                let folded = reader.folded(start..<place)
                words.append(
                    Word(
                        range: offset..<offset + length, folded: folded,
                        role: end == start ? .mark : .content,
                        meaning: folded))
            }
            offset += length
        }
        return words
    }

    /// How many UTF-8 units some scalars take.
    private func length(of range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (scalars[$1].isASCII ? 1 : UTF8.width(scalars[$1])) }
    }

    /// Some scalars folded; most words are ASCII, where folding is lower case and nothing more.
    private func folded(_ range: Range<Int>) -> String {
        if scalars[range].allSatisfy(\.isASCII) {
            return String(
                decoding: scalars[range].map { scalar in
                    let unit = UInt8(truncatingIfNeeded: scalar.value)
                    return (65...90).contains(unit) ? unit + 32 : unit
                }, as: UTF8.self)
        }
        var characters = String.UnicodeScalarView()
        characters.append(contentsOf: scalars[range])
        return FoldedText(String(characters)).description
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value <= 32 : scalar.properties.isWhitespace
    }

    /// The place after the word that begins here, or the same place where none does.
    private func endOfWord(from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            if isInWord(scalars[end]) {
                // "2½" is two numbers, not 21/2.
                if end > start, isVulgarFraction(scalars[end]) { break }
                end += 1
            } else if end > start, joins(at: end, wordFrom: start) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// Whether the mark at a place belongs to the word around it.
    private func joins(at place: Int, wordFrom start: Int) -> Bool {
        guard place + 1 < scalars.count, isInWord(scalars[place + 1]) else { return false }
        let (before, after) = (scalars[place - 1], scalars[place + 1])
        switch scalars[place] {
        case "'", "\u{2019}", "\u{2018}": return !isDigit(before) && !isDigit(after)
        case "-", "\u{2010}", "\u{2011}", "\u{2013}", "/", ",": return isDigit(before) && isDigit(after)
        case ".": return isDigit(before) == isDigit(after) && (isDigit(after) || place == start + 1)
        default: return false
        }
    }

    private func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return isDigit(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .format: return true
        default: return false
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func isVulgarFraction(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.numericType == .numeric
    }
}
