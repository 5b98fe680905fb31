public import SpecModel

/// A way to qualify that takes other years or another field, or that only one of the documents opens.
public struct WayChange: Hashable, Sendable {
    /// What became of the way.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Both documents open it.
        case changed
        /// Only the new document opens it.
        case added
        /// Only the old document opened it.
        case removed
    }

    /// What became of the way.
    public let kind: Kind
    /// The education that the person brings.
    public let education: Qualifications.Education
    /// The alternative that the way belongs to, as the new document calls it; nil where it has none.
    public let alternative: String?
    /// The experience that was needed; nil where the old document gave no figure or had no such way.
    public let old: Years?
    /// The experience that is needed; nil where the new document gives no figure or has no such way.
    public let new: Years?
    /// What the degree had to be in, where that differs.
    public let oldField: String?
    /// What the degree must be in, where that differs.
    public let newField: String?
}
