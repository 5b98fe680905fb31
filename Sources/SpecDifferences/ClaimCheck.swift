public import SpecModel

/// What the note of a cancellation clause says was changed, held against what was changed.
public struct ClaimCheck: Hashable, Sendable {
    /// What the note says.
    public let claim: Claim
    /// Whether it is so; nil where the two documents cannot tell.
    public let holds: Bool?
    /// The changes that contradict it, as indices into the difference's `changes`.
    public let contradictions: [Int]
    /// The values of the qualifications that contradict it, as indices into the `changes` of the difference's
    /// `qualifications`. They are read from items that stand among `contradictions`, too.
    public let values: [Int]
    /// In a phrase, what contradicts the claim beside or instead of single changes, why it can't be told, or what
    /// the note leaves out though it holds; nil where there is nothing to add.
    public let reason: String?
}
