/// What became of a way to qualify between the three.
public struct WayDecision: Hashable, Sendable {
    /// What was done.
    public let outcome: Decision.Outcome
    /// What was proposed; nil where nothing was.
    public let proposal: WayChange?
    /// What was adopted; nil where the way stays as it was.
    public let adoption: WayChange?
}
