/// A heading with the items below it.
public struct Section: Hashable, Sendable {
    /// What the section is for.
    public let kind: SectionKind
    /// The heading as it is written; nil for text that stands under none, such as Chicago's closing lines.
    public let heading: String?
    /// The line of the heading, or of the first item where there is none, from 1.
    public let line: Int
    /// The items in document order.
    public let statements: [Statement]

    /// A section.
    public init(kind: SectionKind, heading: String?, line: Int, statements: [Statement]) {
        self.kind = kind
        self.heading = heading
        self.line = line
        self.statements = statements
    }
}
