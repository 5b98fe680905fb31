public import SpecModel

/// What a line of a document was taken for, and why: what a person needs to know who writes a profile.
public struct LineReading: Hashable, Sendable {
    /// What it was taken for.
    public internal(set) var role: LineRole
    /// Why.
    public internal(set) var reason: LineReason
    /// The section it belongs to, where it is a heading or an item.
    public internal(set) var section: SectionKind?
}
