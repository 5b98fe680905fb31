/// A length of experience, in months so that halves and quarters of a year are exact.
public struct Years: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The length in months, never negative.
    public let months: Int

    /// A length in months; a negative one counts as none.
    public init(months: Int) { self.months = max(0, months) }

    /// A length in whole years.
    public init(_ years: Int) { self.init(months: years * 12) }

    /// The length in years: 8, or 0.5.
    public var value: Double { Double(months) / 12 }

    /// The years as a person writes them: `8`, `0.5`, `1.25`; at most two decimals.
    public var description: String {
        guard months % 12 != 0 else { return String(months / 12) }
        let hundredths = (months * 100 + 6) / 12
        let digits = String(hundredths % 100)
        let padded = digits.utf8.count == 1 ? "0\(digits)" : digits
        let trimmed = padded.last == "0" ? String(padded.dropLast()) : padded
        return "\(hundredths / 100).\(trimmed)"
    }

    /// Whether one length is shorter than another.
    public static func < (left: Years, right: Years) -> Bool { left.months < right.months }
    /// The sum of two lengths.
    public static func + (left: Years, right: Years) -> Years { Years(months: left.months + right.months) }
    /// What is left of a length; never below nothing.
    public static func - (left: Years, right: Years) -> Years { Years(months: left.months - right.months) }
}
