import SpecModel

/// One way in which a jurisdiction writes dates: `M/D/YYYY`, `Month D, YYYY`, `Month, YYYY`.
///
/// `M` and `D` take one or two digits, `YYYY` four, `Month` an English name or its first three letters; other
/// characters stand for themselves, a blank for any blanks or none. A comma may be missing or damaged to a
/// full stop, as in "April 18. 2023".
struct DatePattern: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case year, month, monthName, day
        case literal(Character)
    }
    private let parts: [Part]

    /// A pattern, or nil where it names no year.
    init?(_ pattern: String) {
        var parts: [Part] = []
        var rest = pattern[...]
        while let first = rest.first {
            if rest.hasPrefix("Month") {
                parts.append(.monthName)
                rest = rest.dropFirst(5)
            } else if "YMD".contains(first) {
                parts.append(first == "Y" ? .year : first == "M" ? .month : .day)
                rest = rest.drop { $0 == first }
            } else {
                if first != " " { parts.append(.literal(first)) }
                rest = rest.dropFirst()
            }
        }
        guard parts.contains(.year) else { return nil }
        self.parts = parts
    }

    /// What came of reading a text by the pattern.
    enum Reading: Hashable, Sendable {
        /// A date; damaged where a mark of punctuation is not the one that belongs there.
        case date(PartialDate, isDamaged: Bool)
        /// The text has the form of a date that no calendar has: 30 February.
        case impossible
    }

    /// Reads a text that is a date and nothing else; nil where it does not have the pattern's form.
    func read(_ text: some StringProtocol) -> Reading? {
        guard let (reading, rest) = readStart(of: text),
            rest.allSatisfy({ $0.isWhitespace || ".,;".contains($0) })
        else { return nil }
        return reading
    }

    /// Reads the date with which a text begins, and says what stands behind it.
    func readStart(of text: some StringProtocol) -> (reading: Reading, rest: Substring)? {
        var rest = Substring(text)
        var (year, month, day): (Int?, Int?, Int?)
        var isDamaged = false
        for part in parts {
            rest = rest.drop(while: \.isWhitespace)
            switch part {
            case .literal(","):
                isDamaged = isDamaged || rest.first != ","
                if let first = rest.first, ",.".contains(first) { rest = rest.dropFirst() }
            case .literal(let character):
                guard rest.first == character else { return nil }
                rest = rest.dropFirst()
            case .monthName:
                guard let (number, after) = Self.monthName(at: rest) else { return nil }
                month = number
                rest = after
            case .year, .month, .day:
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
                switch part {
                case .month: month = number
                case .day: day = number
                case .year, .monthName, .literal:
                    // "2/24/005" has the form of a date, but three digits name no year.
                    year = digits.count == 4 ? number : 0
                }
                rest = rest[digits.endIndex...]
            }
        }
        guard let year else { return nil }
        let date: PartialDate? =
            switch (month, day) {
            case (let month?, let day?): CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
            case (let month?, nil): PartialDate(year: year, month: month)
            case (nil, _): PartialDate(year: year)
            }
        return (date.map { .date($0, isDamaged: isDamaged) } ?? .impossible, rest)
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    private static func monthName(at text: Substring) -> (number: Int, after: Substring)? {
        let name = text.prefix(while: \.isLetter)
        guard name.count >= 3 else { return nil }
        let folded = name.lowercased()
        guard
            let place = months.firstIndex(where: {
                $0 == folded || (folded.count <= 4 && $0.hasPrefix(folded))
            })
        else { return nil }
        var after = text[name.endIndex...]
        if after.first == "." { after = after.dropFirst() }
        return (place + 1, after)
    }
}
