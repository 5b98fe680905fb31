/// Where a value was read: an item, by the kind of its section and its index among all items of that kind.
///
/// The pair is unique in a document and stays true when lines are wrapped anew.
public struct StatementReference: Hashable, Sendable {
    /// The kind of the section.
    public let kind: SectionKind
    /// The item's index.
    public let index: Int

    /// A reference to an item.
    public init(kind: SectionKind, index: Int) {
        self.kind = kind
        self.index = index
    }
}
