import SpecModel

/// The same cut as `WordReader`'s, for a text that is not all ASCII.
struct ScalarReader {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The words and marks in order.
    func words(_ lexicon: inout Lexicon) -> [Word] {
        var words: [Word] = []
        var place = 0
        var offset = 0
        while place < scalars.count {
            let start = place
            let isBlank = isBlank(scalars[start])
            let end = isBlank ? start : endOfWord(from: start)
            place = max(end, start + 1)
            let length = length(of: start..<place)
            if !isBlank {
                let folded = folded(start..<place)
                // A zero-width blank alone is no word.
                guard !folded.isEmpty else {
                    offset += length
                    continue
                }
                let number = lexicon.number(of: folded.utf8.span)
                words.append(
                    Word(
                        start: Int32(offset), end: Int32(offset + length), number: number,
                        meaning: lexicon.meaning(of: number), role: end == start ? .mark : .content))
            }
            offset += length
        }
        return words
    }

    /// How many UTF-8 units some scalars take.
    private func length(of range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (scalars[$1].isASCII ? 1 : UTF8.width(scalars[$1])) }
    }

    private func folded(_ range: Range<Int>) -> String {
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
