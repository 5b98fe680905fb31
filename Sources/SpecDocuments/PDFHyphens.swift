/// Joins lines of a paragraph, and decides what becomes of a hyphen at the end of a line.
///
/// A hyphen there either parts a word for want of room (`pro-`, `grams`) or belongs to it (`decision-`,
/// `making`). The document itself is asked first: which of both forms does it use elsewhere, and does it have a
/// sign of its own for parted words? Only then are a few rules of English asked, and each such answer is a doubt
/// that is told. No list of words is at hand at run time, and none would know the terms of a trade.
struct PDFHyphens {
    /// The words inside the lines of the document, in small letters.
    private var words: Set<String> = []
    /// Whether parted words have a sign of their own, so that a plain hyphen is always one of the word.
    private var hasOwnSign: Bool

    init(_ lines: [PDFSegment], producer: String) {
        // Browsers and their like part words with a sign of its own, U+2010.
        hasOwnSign = producer.hasPrefix("Skia/") || producer.hasPrefix("WeasyPrint")
        guard lines.contains(where: { Self.partingSign(of: $0.text) != nil }) else { return }
        var plainInside = false
        var specialInside = false
        var specialAtEnd = false
        for line in lines {
            for (place, word) in line.words.enumerated() {
                let isLast = place == line.words.count - 1
                if isLast, let sign = Self.partingSign(of: word.text) {
                    specialAtEnd = specialAtEnd || sign != "-"
                    continue
                }
                let bare = Self.bare(word.text)
                plainInside = plainInside || bare.contains("-")
                specialInside = specialInside || bare.unicodeScalars.contains("\u{2010}")
                words.insert(bare)
                for part in bare.split(separator: "-") { words.insert(String(part)) }
            }
        }
        hasOwnSign = hasOwnSign || specialAtEnd && !specialInside
    }

    /// Sets a line behind a text.
    /// - Returns: The words in question where it is a guess whether a hyphen stays.
    func append(_ line: String, to text: inout String) -> String? {
        guard let sign = Self.partingSign(of: text) else {
            if !Self.endsInSlash(text) { text += " " }
            text += line
            return nil
        }
        let left = Self.bare(Self.lastWord(of: text))
        let right = Self.bare(line.split(separator: " ", maxSplits: 1).first.map(String.init) ?? "")
        let answer = answer(sign, left, right, line)
        text.unicodeScalars.removeLast()
        if answer.keeps { text += "-" }
        text += line
        return answer.isGuess ? "\(left)-\(right)" : nil
    }

    private func answer(
        _ sign: Unicode.Scalar, _ left: String, _ right: String, _ line: String
    ) -> (keeps: Bool, isGuess: Bool) {
        if sign == "\u{AD}" { return (false, false) }
        // Only small letters were parted: `Police-Protective`, `24-188` and `5-200a` have their hyphen.
        guard let opening = line.unicodeScalars.first, opening.properties.isLowercase, !right.isEmpty,
            left.unicodeScalars.last?.properties.isAlphabetic == true
        else { return (true, false) }
        if hasOwnSign { return (sign == "-", false) }
        let isWord = words.contains(left + right)
        let isCompound = words.contains("\(left)-\(right)")
        if isWord != isCompound { return (isCompound, false) }
        return (isCompound || isLikelyCompound(left, right), true)
    }

    private func isLikelyCompound(_ left: String, _ right: String) -> Bool {
        let first = left.split(separator: "-").last.map(String.init) ?? left
        let second = right.split(separator: "-").first.map(String.init) ?? right
        if Self.openings.contains(first) || Self.closings.contains(second) { return true }
        if left.contains("-") || right.contains("-") { return true }
        // Both halves are words that the document uses: parting rarely makes two of them.
        return words.contains(first) && words.contains(second) && first.utf8.count > 2
            && second.utf8.count > 2
    }

    /// The most bytes of a word that are looked at.
    private static let longestWord = 100

    /// First halves of compounds that specifications use.
    private static let openings: Set<String> = [
        "anti", "city", "community", "computer", "cost", "county", "cross", "data", "decision", "eight",
        "entry", "evidence", "face", "fact", "fifty", "first", "five", "follow", "forty", "four", "full",
        "half", "hands", "health", "high", "job", "large", "law", "long", "low", "nine", "non", "off",
        "one", "part", "policy", "problem", "quasi", "rule", "second", "self", "semi", "seven", "short",
        "six", "small", "start", "team", "ten", "third", "thirty", "three", "time", "twenty", "two", "vice",
        "well", "work", "year",
    ]

    /// Second halves of such compounds.
    private static let closings: Set<String> = [
        "and", "approved", "based", "building", "day", "driven", "effective", "exempt", "finding", "free",
        "funded", "half", "handling", "hour", "house", "income", "keeping", "level", "making", "month",
        "of", "oriented", "owned", "profit", "quality", "quarter", "related", "sensitive", "service",
        "setting", "sharing", "site", "solving", "specific", "taking", "term", "the", "third", "time", "to",
        "up", "wide", "year",
    ]

    /// The sign at the end of a line that may part a word: a hyphen right behind a letter, a digit or a bracket, as
    /// in `(02)-` above `MANAGERIAL`.
    private static func partingSign(of line: String) -> Unicode.Scalar? {
        let end = line.unicodeScalars.suffix(2)
        guard end.count == 2, let before = end.first, let sign = end.last else { return nil }
        guard sign == "-" || sign == "\u{2010}" || sign == "\u{AD}" else { return nil }
        let isInWord =
            before.properties.isAlphabetic || before.properties.numericType != nil || before == ")"
        return isInWord ? sign : nil
    }

    /// "and/" and "or" are one word that a line may break behind its slash; a slash alone is a word.
    private static func endsInSlash(_ line: String) -> Bool {
        let end = line.utf8.suffix(2)
        return end.count == 2 && end.last == UInt8(ascii: "/") && end.first != UInt8(ascii: " ")
    }

    /// The last word, or the end of one that is longer than any: line after line that ends in a hyphen is one word.
    private static func lastWord(of text: String) -> String {
        let word = text.utf8.suffix(longestWord).reversed().prefix { $0 != UInt8(ascii: " ") }
        return String(decoding: word.reversed(), as: UTF8.self)
    }

    /// A word in small letters without the signs around it.
    private static func bare(_ word: String) -> String {
        let letters = word.unicodeScalars
        guard let start = letters.firstIndex(where: { $0.properties.isAlphabetic }),
            let end = letters.lastIndex(where: { $0.properties.isAlphabetic })
        else { return "" }
        return String(letters[start...end]).lowercased()
    }
}
