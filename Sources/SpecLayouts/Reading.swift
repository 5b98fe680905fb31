public import SpecModel

/// What came of reading a document: the specification, and what each line was taken for.
public struct Reading: Sendable {
    /// What the document says.
    public let specification: Specification
    /// The role of every line, in order.
    public let roles: [LineRole]
}
