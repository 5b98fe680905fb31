public import SpecModel

/// What became of one item, or of those that were joined or parted, between a previous text, a proposal for its
/// change, and what was adopted.
public struct Decision: Hashable, Sendable {
    /// What the board did with a proposal.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// It was adopted word for word.
        case asProposed = "as-proposed"
        /// Something of it was adopted, and something reads otherwise.
        case withChanges = "with-changes"
        /// The text stays as it was before.
        case refused
        /// What was adopted was not proposed: nothing was, or nothing of it was taken over.
        case own
    }

    /// What was done.
    public let outcome: Outcome
    /// The section in which the items stand; of an item that is gone, in which it stood last.
    public let section: SectionKind
    /// How much it matters: of a refusal, how much the refused change would have.
    public let significance: Change.Significance
    /// From the previous text to the proposal; empty where nothing was proposed.
    public let proposal: [Change]
    /// From the proposal to what was adopted; empty where the proposal was adopted as it is.
    public let departure: [Change]
    /// From the previous text to what was adopted; empty where it stays as it was.
    public let adoption: [Change]
    /// The items of the previous text, in its order.
    public let previous: [StatementReference]
    /// The items of the proposal.
    public let proposed: [StatementReference]
    /// The items of what was adopted.
    public let adopted: [StatementReference]
}
