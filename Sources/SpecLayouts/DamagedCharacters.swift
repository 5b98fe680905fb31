import SpecModel

/// Finds characters that a change of encoding damaged or lost, and says what they probably were.
///
/// Nothing is repaired: a document is kept as it came, and a guess is no text of an office.
enum DamagedCharacters {
    /// One finding for every line that holds damage.
    /// - Parameter known: What was found when the bytes were decoded, which is not said again.
    static func findings(in lines: [Line], known: [Finding]) -> [Finding] {
        var findings: [Finding] = []
        for place in lines.indices where isSuspect(lines[place].text.utf8.span) {
            let (kind, line) = (Finding.Kind.damagedCharacters, lines[place])
            let isKnown = known.contains { $0.line == line.number && $0.code == kind.code }
            guard !isKnown, let words = damage(in: Array(line.text.unicodeScalars)) else { continue }
            findings.append(Finding(kind, words, line: line.number))
        }
        return findings
    }

    /// Whether there is anything to look at. Most lines are ASCII without a question mark, which is asked without
    /// a branch, so that the compiler can look at many bytes at once; most others have single curly quotes.
    private static func isSuspect(_ bytes: Span<UInt8>) -> Bool {
        var (all, questions): (UInt8, UInt8) = (0, 0)
        for place in bytes.indices {
            let isQuestion: UInt8 = bytes[place] == UInt8(ascii: "?") ? 1 : 0
            all |= bytes[place]
            questions |= isQuestion
        }
        return questions != 0 || all >= 0x80 && holdsNeighbours(bytes)
    }

    /// Whether two characters beyond ASCII stand side by side, or one that is no sound one by itself: "Â" before
    /// a blank, or the sign for a lost character.
    private static func holdsNeighbours(_ bytes: Span<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            guard bytes[place] >= 0x80 else {
                place += 1
                continue
            }
            let (scalar, width) = Folding.decode(bytes, at: place)
            place += width
            if place < bytes.count, bytes[place] >= 0x80 { return true }
            if scalar == "Â" || scalar == "\u{FFFD}" { return true }
        }
        return false
    }

    /// What is damaged in a line, in words; nil where nothing is.
    private static func damage(in text: [Unicode.Scalar]) -> String? {
        var found: [EncodingDamage] = []
        for damage in EncodingDamage.all(in: text) where found.count < 3 && !found.contains(damage) {
            found.append(damage)
        }
        if !found.isEmpty {
            return found.map(\.description).joined(separator: ", ") + ": a change of encoding damaged it"
        }
        if let place = text.firstIndex(of: "\u{FFFD}") {
            return "a character was lost in \(Finding.quoted(word(around: place, in: text)))"
        }
        if let place = placeOfLostLetter(in: text) {
            return "a character was probably lost in \(Finding.quoted(word(around: place, in: text)))"
        }
        return nil
    }

    /// Where a question mark stands inside a word, where a program put it for a character that it could not write
    /// ("State?s"); those of web addresses are none. Each word is looked at once.
    private static func placeOfLostLetter(in text: [Unicode.Scalar]) -> Int? {
        var (found, isAddress): (Int?, Bool) = (nil, false)
        for place in text.indices {
            switch text[place] {
            case " ":
                if let found, !isAddress { return found }
                (found, isAddress) = (nil, false)
            case ".", "/", "=", "&", "@": isAddress = true
            case "?" where found == nil && place > 0 && place + 1 < text.count:
                if isSmallLetter(text[place - 1]), isSmallLetter(text[place + 1]) { found = place }
            default: continue
            }
        }
        return isAddress ? nil : found
    }

    private static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

    private static func word(around place: Int, in text: [Unicode.Scalar]) -> String {
        var (start, end) = (place, place + 1)
        while start > 0, text[start - 1] != " " { start -= 1 }
        while end < text.count, text[end] != " " { end += 1 }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: text[start..<end])
        return String(word)
    }
}
