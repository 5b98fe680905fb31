/// A line of a document with what it was taken for: what a person needs who writes a profile.
public struct ExplainedLine: Hashable, Sendable {
    /// The number of the line in the source.
    public let number: Int
    /// What it was taken for, in one word.
    public let role: String
    /// The kind of the section that it belongs to.
    public let section: String?
    /// Why it was taken for that, in a phrase.
    public let reason: String
    /// The line.
    public let text: String

    /// A line with what it was taken for.
    public init(number: Int, role: String, section: String?, reason: String, text: String) {
        self.number = number
        self.role = role
        self.section = section
        self.reason = reason
        self.text = text
    }
}

/// What every line of a document was taken for, for people to read in a terminal.
public enum ExplanationText {
    /// A row for each line: its number, role, section and reason, and below these the line itself, indented.
    ///
    /// The line has a row of its own, since reasons are phrases and lines are sentences.
    public static func text(_ lines: [ExplainedLine], readAs profile: String) -> String {
        var text = "Read as  \(profile)\n"
        let width = String(lines.last?.number ?? 0).utf8.count
        for line in lines {
            let number = String(line.number)
            text += String(repeating: " ", count: width - min(width, number.utf8.count)) + number
            text += "  \(line.role)\(line.section.map { " [\($0)]" } ?? ""): \(line.reason)\n"
            if !line.text.utf8.allSatisfy({ $0 == 32 }) {
                text += String(repeating: " ", count: width + 2) + "| \(line.text)\n"
            }
        }
        return text
    }
}
