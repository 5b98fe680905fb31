import SpecModel

/// An amount in a qualification: years, months or hours, as words and digits say it.
struct Duration {
    enum Unit {
        case years, months, hours
    }

    let unit: Unit
    /// The amount in twelfths, so that halves and months are exact.
    let twelfths: Int
    /// Whether "additional" stands before the unit.
    let isAdditional: Bool
    /// The words and digits, where they contradict each other: "Eight (7) years".
    let contradiction: String?
    /// The place of its first and behind its last word among the words of the sentence.
    let words: Range<Int>

    /// The amount as a length of time; nil for hours.
    var years: Years? {
        switch unit {
        case .years: Years(months: twelfths)
        case .months: Years(months: (twelfths + 6) / 12)
        case .hours: nil
        }
    }

    /// The amount in whole hours; nil for a length of time.
    var hours: Int? { unit == .hours ? twelfths / 12 : nil }
}

/// Finds the amounts in a sentence: "Eight (8) years", "one-half (1/2) year", "fifteen (15) semester hours".
struct DurationReader {
    /// The folded words of the sentence; brackets are words of their own.
    let words: [String]

    init(_ sentence: String) {
        var words: [String] = []
        var current = ""
        func close() {
            while let last = current.last, ".-/".contains(last) { current.removeLast() }
            if !current.isEmpty { words.append(current) }
            current = ""
        }
        for character in FoldedText(sentence).description {
            if character.isLetter || character.isNumber || "-/.'".contains(character) {
                current.append(character)
            } else {
                close()
                if character == "(" || character == ")" || character == ";" {
                    words.append(String(character))
                }
            }
        }
        close()
        self.words = words
    }

    var durations: [Duration] {
        var found: [Duration] = []
        var place = 0
        while place < words.count {
            if let duration = duration(at: place) {
                found.append(duration)
                place = duration.words.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private func duration(at start: Int) -> Duration? {
        guard var (amount, place) = number(at: start) else { return nil }
        let spelled = words[start..<place].joined(separator: " ")
        var contradiction: String?
        if place < words.count, words[place] == "(", let (digits, end) = number(at: place + 1),
            end < words.count, words[end] == ")"
        {
            let inBrackets = words[(place + 1)..<end].joined(separator: " ")
            if digits != amount { contradiction = "\(spelled) (\(inBrackets))" }
            // The word is what a person wrote out; the digits repeat it.
            place = end + 1
        }
        if place + 1 < words.count, ["and", "&"].contains(words[place]),
            let (more, end) = fraction(at: place + 1)
        {
            amount += more
            place = end
        }
        var isAdditional = false
        for _ in 0..<3 {
            guard place < words.count else { return nil }
            switch words[place] {
            case "year", "years", "year's", "years'":
                return Duration(
                    unit: .years, twelfths: amount, isAdditional: isAdditional, contradiction: contradiction,
                    words: start..<(place + 1))
            case "month", "months":
                return Duration(
                    unit: .months, twelfths: amount, isAdditional: isAdditional, contradiction: contradiction,
                    words: start..<(place + 1))
            case "hour", "hours", "credits", "credit":
                return Duration(
                    unit: .hours, twelfths: amount, isAdditional: isAdditional, contradiction: contradiction,
                    words: start..<(place + 1))
            case "additional":
                isAdditional = true
                place += 1
            case "semester", "full", "full-time", "paid", "calendar", "further", "credit-":
                place += 1
            default: return nil
            }
        }
        return nil
    }

    /// A number in words or digits, in twelfths, and the place behind it.
    private func number(at start: Int) -> (twelfths: Int, end: Int)? {
        guard start < words.count else { return nil }
        if let fraction = fraction(at: start) { return fraction }
        let word = words[start]
        if let whole = Self.whole(word) {
            if start + 1 < words.count, let (part, end) = fraction(at: start + 1),
                words[start + 1].contains("/")
            {
                return (whole * 12 + part, end)
            }
            return (whole * 12, start + 1)
        }
        return nil
    }

    private func fraction(at start: Int) -> (twelfths: Int, end: Int)? {
        guard start < words.count else { return nil }
        switch words[start] {
        case "one-half", "half", "1/2": return (6, start + 1)
        case "one-quarter", "one-fourth", "1/4": return (3, start + 1)
        case "three-quarters", "three-fourths", "3/4": return (9, start + 1)
        case "one-third", "1/3": return (4, start + 1)
        case "two-thirds", "2/3": return (8, start + 1)
        default: return nil
        }
    }

    private static let ones = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    /// A whole number below a thousand, in words (`eight`, `thirty-two`) or digits.
    private static func whole(_ word: String) -> Int? {
        if let number = Int(word) { return (0..<1000).contains(number) ? number : nil }
        if let place = ones.firstIndex(of: word) { return place }
        let parts = word.split(separator: "-")
        guard let first = parts.first, let ten = tens.firstIndex(of: String(first)) else { return nil }
        if parts.count == 1 { return (ten + 2) * 10 }
        guard parts.count == 2, let one = ones.firstIndex(of: String(parts[1])), (1...9).contains(one) else {
            return nil
        }
        return (ten + 2) * 10 + one
    }
}
