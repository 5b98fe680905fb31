import SpecModel

/// One way in which a jurisdiction writes dates: `M/D/YYYY`, `M/D/YY`, `Month D, YYYY`, `Month, YYYY`, `YYYY`.
///
/// `M` and `D` take one or two digits, `YYYY` four, `YY` two, `Month` an English name or its first three letters;
/// other characters stand for themselves, a blank for any blanks or none. A comma may be missing or damaged to a
/// full stop, as in "April 18. 2023".
struct DatePattern: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case year, shortYear, month, monthName, day
        case literal(UInt8)
    }
    private let parts: [Part]

    /// Two digits up to this one are of this century: the oldest specifications are of the thirties.
    private static let lastShortYear = 29

    /// A pattern, or nil where it names no year.
    init?(_ pattern: String) {
        var parts: [Part] = []
        var rest = pattern.utf8[...]
        while let first = rest.first {
            if rest.starts(with: "Month".utf8) {
                parts.append(.monthName)
                rest = rest.dropFirst(5)
            } else if "YMD".utf8.contains(first) {
                let run = rest.prefix { $0 == first }
                switch first {
                case UInt8(ascii: "Y"): parts.append(run.count == 2 ? .shortYear : .year)
                case UInt8(ascii: "M"): parts.append(.month)
                default: parts.append(.day)
                }
                rest = rest.dropFirst(run.count)
            } else {
                if first != 32 { parts.append(.literal(first)) }
                rest = rest.dropFirst()
            }
        }
        guard parts.contains(.year) || parts.contains(.shortYear) else { return nil }
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
        let text = Substring(text)
        let bytes = text.utf8.span
        guard let (reading, end) = read(bytes) else { return nil }
        for place in end..<bytes.count where !" \t.,;".utf8.contains(bytes[place]) { return nil }
        return reading
    }

    /// Reads the date with which a text begins, and says what stands behind it.
    func readStart(of text: some StringProtocol) -> (reading: Reading, rest: Substring)? {
        let text = Substring(text)
        guard let (reading, end) = read(text.utf8.span) else { return nil }
        return (reading, text[text.utf8.index(text.utf8.startIndex, offsetBy: end)...])
    }

    /// Reads the date with which bytes begin, and says where it ends.
    func read(_ bytes: Span<UInt8>) -> (Reading, end: Int)? {
        var place = 0
        var (year, month, day): (Int?, Int?, Int?)
        var isDamaged = false
        for part in parts {
            while place < bytes.count, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
            let next = place < bytes.count ? bytes[place] : 0
            switch part {
            case .literal(UInt8(ascii: ",")):
                isDamaged = isDamaged || next != UInt8(ascii: ",")
                if next == UInt8(ascii: ",") || next == UInt8(ascii: ".") { place += 1 }
            case .literal(let byte):
                guard next == byte else { return nil }
                place += 1
            case .monthName:
                guard let name = Self.monthName(in: bytes, at: place) else { return nil }
                (month, place) = (name.number, name.end)
            case .year, .shortYear, .month, .day:
                guard let (number, count) = Self.number(in: bytes, at: place) else { return nil }
                switch part {
                case .month: month = number
                case .day: day = number
                case .shortYear:
                    guard count == 2 else { return nil }
                    year = number + (number > Self.lastShortYear ? 1900 : 2000)
                case .year, .monthName, .literal:
                    // "2/24/005" has the form of a date, but three digits name no year. Two are another pattern's.
                    guard count != 2 else { return nil }
                    year = count == 4 ? number : 0
                }
                place += count
            }
        }
        guard let year else { return nil }
        let date: PartialDate? =
            switch (month, day) {
            case (let month?, let day?): CivilDate(year: year, month: month, day: day).map { PartialDate($0) }
            case (let month?, nil): PartialDate(year: year, month: month)
            case (nil, _): PartialDate(year: year)
            }
        return (date.map { .date($0, isDamaged: isDamaged) } ?? .impossible, place)
    }

    private static func number(in bytes: Span<UInt8>, at start: Int) -> (number: Int, count: Int)? {
        var (number, place) = (0, start)
        while place < bytes.count, (48...57).contains(bytes[place]) {
            guard place - start < 4 else { return nil }
            number = number * 10 + Int(bytes[place] - 48)
            place += 1
        }
        return place > start ? (number, place - start) : nil
    }

    private static let months: [StaticString] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    private static func monthName(in bytes: Span<UInt8>, at start: Int) -> (number: Int, end: Int)? {
        var end = start
        while end < bytes.count, (0x61...0x7A).contains(bytes[end] | 32) { end += 1 }
        guard end - start >= 3 else { return nil }
        for (index, month) in months.enumerated() {
            let name = month.description.utf8
            guard end - start == name.count || end - start <= 4 && end - start < name.count else { continue }
            let isSame = zip(start..<end, name).allSatisfy { bytes[$0] | 32 == $1 }
            guard isSame else { continue }
            if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
            return (index + 1, end)
        }
        return nil
    }
}
