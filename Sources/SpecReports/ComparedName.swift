/// How one of the things that are compared is called.
public struct ComparedName: Hashable, Sendable, ExpressibleByStringLiteral {
    /// What it is called.
    public let name: String
    /// Whether it is a document that a person can open: the numbers of its lines mean something then.
    public let isDocument: Bool

    /// A document, or a revision of an archive.
    public init(_ name: String, isDocument: Bool = true) {
        (self.name, self.isDocument) = (name, isDocument)
    }

    /// A document that is called so.
    public init(stringLiteral name: String) { self.init(name) }
}
