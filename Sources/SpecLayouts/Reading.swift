public import SpecModel

/// What came of reading a document: the specification, and what each line was taken for.
public struct Reading: Sendable {
    /// What the document says.
    public let specification: Specification
    /// What every line was taken for, in order.
    public let lines: [LineReading]

    /// The role of every line, in order.
    public var roles: [LineRole] { lines.map(\.role) }
}
