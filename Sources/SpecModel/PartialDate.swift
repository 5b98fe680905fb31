/// A date as a document gives it: a day, or only a month, or only a year.
///
/// A month is never turned into its first day: what a document does not say stays unsaid. Where a rule needs
/// days, `firstDay` and `lastDay` bound the period.
public struct PartialDate: Hashable, Sendable {
    /// How much of the date is known.
    public enum Precision: Hashable, Sendable {
        /// Only the year.
        case year
        /// The year and the month.
        case month
        /// The whole day.
        case day
    }

    /// How much of the date is known.
    public let precision: Precision
    /// The first day of the period that the date names; the day itself where it is whole.
    public let firstDay: CivilDate

    /// A whole day.
    public init(_ day: CivilDate) {
        precision = .day
        firstDay = day
    }

    /// A month of a year, or nil where there is none such.
    public init?(year: Int, month: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        precision = .month
        firstDay = first
    }

    /// A year from 1 to 9999, or nil.
    public init?(year: Int) {
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
        precision = .year
        firstDay = first
    }

    /// The day, where the whole day is known.
    public var day: CivilDate? { precision == .day ? firstDay : nil }

    /// The last day of the period that the date names; the day itself where it is whole.
    public var lastDay: CivilDate {
        let (year, month) = (firstDay.year, firstDay.month)
        let last =
            switch precision {
            case .day: CivilDate(year: year, month: month, day: firstDay.day)
            case .month:
                CivilDate(year: year, month: month, day: CivilDate.length(ofMonth: month, in: year))
            case .year: CivilDate(year: year, month: 12, day: 31)
            }
        return last ?? firstDay
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601 with what is known: `2024-07-23`, `2020-09`, `1998`.
    public var description: String {
        let year = padded(firstDay.year, to: 4)
        return switch precision {
        case .year: year
        case .month: "\(year)-\(padded(firstDay.month, to: 2))"
        case .day: "\(year)-\(padded(firstDay.month, to: 2))-\(padded(firstDay.day, to: 2))"
        }
    }

    /// The date that an ISO 8601 text names (`2024-07-23`, `2020-09`, `1998`), or nil.
    public init?(iso text: some StringProtocol) {
        // A report over an archive reads tens of thousands: bytes, and no generic code behind this line.
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for byte in bytes[range] {
                guard byte >= 48, byte <= 57 else { return nil }
                number = number * 10 + Int(byte - 48)
            }
            return number
        }
        guard [4, 7, 10].contains(bytes.count), let year = number(0..<4) else { return nil }
        guard bytes.count > 4 else {
            self.init(year: year)
            return
        }
        guard bytes[4] == UInt8(ascii: "-"), let month = number(5..<7) else { return nil }
        guard bytes.count > 7 else {
            self.init(year: year, month: month)
            return
        }
        guard bytes[7] == UInt8(ascii: "-"), let count = number(8..<10),
            let day = CivilDate(year: year, month: month, day: count)
        else { return nil }
        self.init(day)
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
