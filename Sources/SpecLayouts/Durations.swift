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

    private init(words: [String]) { self.words = words }

    init(_ sentence: String) {
        var words: [String] = []
        var current = ""
        func close() {
            while let last = current.last, ".-/".contains(last) { current.removeLast() }
            let parts = current.split(separator: "-")
            if parts.allSatisfy(Self.isNumberWord) {
                words += parts.map(String.init)
            } else {
                words.append(current)
            }
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
        guard let (first, end) = number(at: start) else { return nil }
        var (amount, place) = (first, end)
        var contradiction: String?
        // The word is what a person wrote out; the digits in brackets repeat it.
        func skipDigits(repeating amounts: [Int]) {
            guard place < words.count, words[place] == "(", let (digits, end) = number(at: place + 1),
                end < words.count, words[end] == ")"
            else { return }
            if !amounts.contains(digits), contradiction == nil {
                let spelled = words[start..<place].joined(separator: " ")
                contradiction = "\(spelled) (\(words[(place + 1)..<end].joined(separator: " ")))"
            }
            place = end + 1
        }
        skipDigits(repeating: [amount])
        if place + 1 < words.count, ["and", "&"].contains(words[place]),
            let (more, end) = fraction(at: place + 1)
        {
            amount += more
            place = end
            skipDigits(repeating: [amount, more])
        }
        var isAdditional = false
        for _ in 0..<4 {
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
            case "semester", "full", "full-time", "paid", "calendar", "further", "credit-", "or", "more":
                place += 1
            default: return nil
            }
        }
        return nil
    }

    /// A number in words or digits, in twelfths, and the place behind it.
    private func number(at start: Int) -> (twelfths: Int, end: Int)? {
        guard start < words.count else { return nil }
        if let fraction = fraction(at: start) ?? mixed(at: start) { return fraction }
        guard let (whole, end) = decimal(at: start) ?? whole(at: start) else { return nil }
        if end < words.count, words[end].contains("/"), let (part, end) = fraction(at: end) {
            return (whole + part, end)
        }
        return (whole, end)
    }

    /// `1-1/2` in twelfths.
    private func mixed(at start: Int) -> (twelfths: Int, end: Int)? {
        let parts = words[start].split(separator: "-")
        guard parts.count == 2, parts[1].utf8.contains(UInt8(ascii: "/")), let whole = Int(parts[0]),
            (0..<1000).contains(whole), let (part, _) = Self(words: [String(parts[1])]).fraction(at: 0)
        else { return nil }
        return (whole * 12 + part, start + 1)
    }

    /// `1.5` in twelfths.
    private func decimal(at start: Int) -> (twelfths: Int, end: Int)? {
        let bytes = words[start].utf8
        guard bytes.count <= 6, bytes.contains(46), bytes.allSatisfy({ $0 == 46 || (48...57).contains($0) }),
            let number = Double(words[start]), number < 1000
        else { return nil }
        return (Int((number * 12).rounded()), start + 1)
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

    private static func isNumberWord(_ word: Substring) -> Bool {
        word == "hundred" || ones.contains(String(word)) || tens.contains(String(word))
    }

    /// A whole number below a thousand, in words (`eight`, `one hundred and twenty`) or digits, in twelfths.
    private func whole(at start: Int) -> (twelfths: Int, end: Int)? {
        if let number = Int(words[start]) {
            return (0..<1000).contains(number) ? (number * 12, start + 1) : nil
        }
        guard let (number, end) = belowHundred(at: start) else { return nil }
        guard (1...9).contains(number), end < words.count, words[end] == "hundred" else {
            return (number * 12, end)
        }
        let isJoined = end + 1 < words.count && words[end + 1] == "and"
        guard let (rest, last) = belowHundred(at: isJoined ? end + 2 : end + 1) else {
            return (number * 1200, end + 1)
        }
        return ((number * 100 + rest) * 12, last)
    }

    /// `eight`, or `thirty` and `two`, which may have been joined by a hyphen.
    private func belowHundred(at start: Int) -> (number: Int, end: Int)? {
        guard start < words.count else { return nil }
        if let one = Self.ones.firstIndex(of: words[start]) { return (one, start + 1) }
        guard let ten = Self.tens.firstIndex(of: words[start]) else { return nil }
        guard start + 1 < words.count, let one = Self.ones.firstIndex(of: words[start + 1]),
            (1...9).contains(one)
        else { return ((ten + 2) * 10, start + 1) }
        return ((ten + 2) * 10 + one, start + 2)
    }
}
