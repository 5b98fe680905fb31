public import SpecModel

/// What the note of a cancellation clause says was changed, held against what was changed.
public struct ClaimCheck: Hashable, Sendable {
    /// What the note says.
    public let claim: Claim
    /// Whether it is so; nil where the two documents cannot tell.
    public let holds: Bool?
    /// The changes that contradict it, as indices into the difference's `changes`.
    public let contradictions: [Int]
    /// In a phrase, what contradicts it beside or instead of single changes; nil where the changes say all.
    public let reason: String?
}
