/// A number that an approving office gives in a series: the Final No. or the Item No. of a specification.
///
/// `YY-NNN` holds two digits of the year and a serial that rises through it; older documents have a plain
/// integer. The two series are separate, so their numbers are two types that can't be mixed up.
public struct SeriesNumber<Series: Sendable>: Hashable, Sendable, CustomStringConvertible {
    /// The number as it is written, leading zeros kept: `24-057`.
    public let description: String
    /// The two digits of the year, where the number has them.
    public let yearOfCentury: Int?
    /// The serial, without the year.
    public let serial: Int

    /// A number, or nil where the text is neither `YY-NNN` nor a plain integer of at most nine digits.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let bytes = text.utf8.span
        let dash = bytes.count > 2 && bytes[2] == UInt8(ascii: "-") ? 2 : nil
        guard let serial = Self.number(bytes, from: dash.map { $0 + 1 } ?? 0, to: bytes.count) else {
            return nil
        }
        if let dash {
            guard let year = Self.number(bytes, from: 0, to: dash) else { return nil }
            yearOfCentury = year
        } else {
            yearOfCentury = nil
        }
        self.serial = serial
        description = text
    }

    private static func number(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
        guard (1...9).contains(end - start) else { return nil }
        var number = 0
        for place in start..<end {
            guard (48...57).contains(bytes[place]) else { return nil }
            number = number * 10 + Int(bytes[place] - 48)
        }
        return number
    }

    /// Whether the number's year can be that of a date; true where it has none.
    public func agrees(withYearOf date: PartialDate) -> Bool {
        yearOfCentury.map { $0 == date.firstDay.year % 100 } ?? true
    }
}

/// The series of Final Nos., the numbers of approval batches: one stands on every class approved together,
/// so it is not unique.
public enum FinalSeries: Sendable {}
/// The series of Item Nos., which is separate from the Final Nos.
public enum ItemSeries: Sendable {}
/// The number of the approval batch of a specification, such as `24-137`.
public typealias FinalNumber = SeriesNumber<FinalSeries>
/// The number of the item under which a specification was approved, such as `25-204`.
public typealias ItemNumber = SeriesNumber<ItemSeries>
