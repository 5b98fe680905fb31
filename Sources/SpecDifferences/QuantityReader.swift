/// Finds the quantity that begins at a word.
///
/// A grammar of its own, by descent over the words: a number in words or digits, the same again in brackets,
/// a unit. It looks at a few words and never recurses; a number of more than seven digits is a word and no
/// quantity, so that no text can overflow the arithmetic.
struct QuantityReader {
    private let words: [Word]
    private let lexicon: Lexicon
    private var place: Int

    private init(_ words: [Word], at place: Int, _ lexicon: Lexicon) {
        self.words = words
        self.lexicon = lexicon
        self.place = place
    }

    /// The quantity that begins at a word, with the place after it; nil where none does.
    static func quantity(
        in words: [Word], at start: Int, _ lexicon: Lexicon
    ) -> (quantity: Quantity, end: Int)? {
        var reader = QuantityReader(words, at: start, lexicon)
        let first = reader.folded(at: start)
        if let unit = NumberWords.frequencies[first] ?? reader.bareUnit(first) {
            return (Quantity(number: nil, contradicting: nil, unit: unit), start + 1)
        }
        if let several = reader.several() ?? reader.frequency() { return (several, reader.place) }
        guard let number = reader.number() else { return nil }
        let repeated = reader.bracketed()
        let (unit, count) = reader.unit()
        let quantity = Quantity(
            number: number * count,
            contradicting: repeated?.reduced == number.reduced ? nil : repeated.map { $0 * count },
            unit: unit)
        return (quantity, reader.place)
    }

    /// What counts things and names a least number only, so that `more than one`, `at least two` and `two or more` say
    /// the same.
    private static let orMore = "or more"

    /// `More than one` and `at least two` of something that is no unit.
    private mutating func several() -> Quantity? {
        func isCounted(_ end: Int) -> Bool { NumberWords.units[folded(at: end)] == nil }
        if stand(.more, .than, .one), isCounted(place + 3) {
            place += 3
            return Quantity(number: Quantity.Number(2), contradicting: nil, unit: Self.orMore)
        }
        guard folded(at: place) == "least" else { return nil }
        var ahead = self
        ahead.place += 1
        guard let number = ahead.number(), case _ = ahead.bracketed(), ahead.unit() == ("", 1)
        else { return nil }
        place = ahead.place
        return Quantity(number: number, contradicting: nil, unit: Self.orMore)
    }

    /// `Twice a year` and `every two weeks`: how often, as "semiannually" and "biweekly" say it.
    private mutating func frequency() -> Quantity? {
        var ahead = self
        ahead.place += 1
        let count: Int
        switch folded(at: place) {
        case "twice":
            guard ["a", "per", "each", "every"].contains(folded(at: ahead.place)) else { return nil }
            ahead.place += 1
            count = 0
        case "every":
            guard let number = ahead.cardinal() else { return nil }
            count = number
        default: return nil
        }
        guard let unit = NumberWords.bareUnits[ahead.folded(at: ahead.place)] else { return nil }
        place = ahead.place + 1
        return Quantity(
            number: nil, contradicting: nil, unit: count == 0 ? "half \(unit)" : "\(count) \(unit)s")
    }

    private func stand(_ sought: KnownWord...) -> Bool {
        words.indices.contains(place + sought.count - 1)
            && zip(words[place...], sought).allSatisfy { $0.is($1) }
    }

    private func folded(at place: Int) -> String {
        words.indices.contains(place) ? lexicon.text(of: words[place].number) : ""
    }

    /// A unit of time without a number, unless it is a part of another word: "day-to-day".
    private func bareUnit(_ word: String) -> String? {
        if word == "quarter", ["each", "every", "per"].contains(folded(at: place - 1)) { return word }
        guard let unit = NumberWords.bareUnits[word], folded(at: place - 1) != "-",
            folded(at: place + 1) != "-"
        else { return nil }
        return unit
    }

    /// A number in digits or in words.
    private mutating func number() -> Quantity.Number? {
        if let number = digits(folded(at: place)) {
            place += 1
            guard number.denominator == 1, let part = digits(folded(at: place)), part.denominator > 1
            else { return number }
            place += 1
            return number + part
        }
        return spelled()
    }

    /// `8`, `1,000`, `1/2` or `1.5`.
    private func digits(_ word: String) -> Quantity.Number? {
        guard let first = word.utf8.first, (48...57).contains(first) else { return nil }
        let plain = word.filter { $0 != "," }
        guard plain.utf8.count <= 7 else { return nil }
        if let whole = Int(plain) { return Quantity.Number(whole) }
        let quotient = plain.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        if quotient.count == 2, let upper = quotient[0], let lower = quotient[1], (1...1000).contains(lower) {
            return Quantity.Number(upper, over: lower)
        }
        let decimal = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard decimal.count == 2, decimal[1].utf8.count <= 3, let whole = Int(decimal[0]),
            let part = Int(decimal[1])
        else { return nil }
        let scale = decimal[1].utf8.reduce(1) { scale, _ in scale * 10 }
        return Quantity.Number(whole * scale + part, over: scale)
    }

    /// `eight`, `twenty-five`, `one hundred`, `one-half`, `two and one-half`.
    private mutating func spelled() -> Quantity.Number? {
        if let fraction = spelledFraction() { return fraction }
        guard let whole = cardinal() else { return nil }
        var ahead = self
        ahead.place += 1
        guard folded(at: place) == "and", let part = ahead.spelledFraction() else {
            return Quantity.Number(whole)
        }
        place = ahead.place
        return Quantity.Number(whole) + part
    }

    /// `half`, `one-half`, `three quarters`.
    private mutating func spelledFraction() -> Quantity.Number? {
        if NumberWords.fractions[folded(at: place)] == 2 {
            place += 1
            return Quantity.Number(1, over: 2)
        }
        var ahead = self
        guard let upper = ahead.cardinal() else { return nil }
        if ahead.folded(at: ahead.place) == "-" { ahead.place += 1 }
        guard let lower = NumberWords.fractions[ahead.folded(at: ahead.place)] else { return nil }
        place = ahead.place + 1
        return Quantity.Number(upper, over: lower)
    }

    private mutating func cardinal() -> Int? {
        guard var value = NumberWords.cardinals[folded(at: place)] else { return nil }
        place += 1
        let next = folded(at: place) == "-" ? place + 1 : place
        if value >= 20, let ones = NumberWords.cardinals[folded(at: next)], (1...9).contains(ones) {
            value += ones
            place = next + 1
        }
        if let multiple = NumberWords.multiples[folded(at: place)] {
            value *= multiple
            place += 1
        }
        return value
    }

    /// The number again, in brackets.
    private mutating func bracketed() -> Quantity.Number? {
        guard folded(at: place) == "(" else { return nil }
        var ahead = self
        ahead.place += 1
        guard let number = ahead.number(), folded(at: ahead.place) == ")" else { return nil }
        place = ahead.place + 1
        return number
    }

    private mutating func unit() -> (unit: String, count: Int) {
        // "One additional year" is a year.
        let isQualified = ["-", "additional", "more", "full"].contains(folded(at: place))
        let start = isQualified ? place + 1 : place
        let word = folded(at: start)
        if NumberWords.kindsOfHour.contains(word), folded(at: start + 1).hasPrefix("hour") {
            place = start + 2
            return ("\(word) hour", 1)
        }
        guard let known = NumberWords.units[word] else {
            guard stand(.or, .more), NumberWords.units[folded(at: place + 2)] == nil else { return ("", 1) }
            place += 2
            return (Self.orMore, 1)
        }
        place = start + 1
        return known
    }
}
