/// What became of a fact between the three.
public struct FactDecision: Hashable, Sendable {
    /// What was done.
    public let outcome: Decision.Outcome
    /// The key of the JSON of `read`, or the document's own label.
    public let name: String
    /// The value before; nil where the document is silent.
    public let previous: String?
    /// The value that was proposed.
    public let proposed: String?
    /// The value that was adopted.
    public let adopted: String?
    /// `status` where the standing of the class rests on it.
    public let signal: Change.Signal?
}
