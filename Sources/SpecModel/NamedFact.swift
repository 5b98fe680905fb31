/// A fact without a field of its own, such as Chicago's Family.
public struct NamedFact: Hashable, Sendable {
    /// The label in the document, without its colon.
    public let name: String
    /// What stands behind it.
    public let value: String

    /// A named fact.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
