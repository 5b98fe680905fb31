/// The pay plan and grade of a class, such as `DM 32` or `AR2 65`.
public struct SalaryGroup: Hashable, Sendable, CustomStringConvertible {
    /// The group as it is written, blanks folded and without a dash between plan and grade.
    public let description: String

    /// A salary group, or nil where the text is empty.
    public init?(_ text: some StringProtocol) {
        let words = text.split(whereSeparator: \.isWhitespace).filter {
            FoldedText(Substring($0)).description != "-"
        }
        guard !words.isEmpty else { return nil }
        description = words.joined(separator: " ")
    }

    /// The pay plan, the word before the grade: `DM` of `DM 32`; nil where there are no two words.
    public var plan: String? {
        let words = description.split(separator: " ")
        return words.count == 2 ? String(words[0]) : nil
    }
}
