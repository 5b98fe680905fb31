/// What a board did with a proposal: what it took over as proposed, what with changes, what it refused, and what it
/// did on its own.
///
/// It is put together from three differences and compares no words itself but to tell what was taken over from what
/// was not, so whatever the differences know of splits, moves and evidence is kept.
public struct ThreeWayDifference: Hashable, Sendable {
    /// From the previous text to the proposal.
    public let proposal: SpecificationDifference
    /// From the proposal to what was adopted.
    public let departure: SpecificationDifference
    /// From the previous text to what was adopted.
    public let adoption: SpecificationDifference
    /// Every item on which something was proposed or done, in the order of what was adopted; what is not in it any
    /// more stands where it had stood.
    public let decisions: [Decision]
    /// How many items say the same in all three, where they said it.
    public let untouched: Int
    /// The facts on which something was proposed or done.
    public let facts: [FactDecision]
    /// The ways to qualify on which something was proposed or done.
    public let ways: [WayDecision]

    /// Puts the three differences together.
    ///
    /// - Parameters:
    ///   - proposal: from the previous text to the proposal.
    ///   - departure: from the proposal to what was adopted.
    ///   - adoption: from the previous text to what was adopted.
    public init(
        proposal: SpecificationDifference, departure: SpecificationDifference,
        adoption: SpecificationDifference
    ) {
        self.proposal = proposal
        self.departure = departure
        self.adoption = adoption
        let threads = Thread.threads(proposal: proposal, departure: departure, adoption: adoption)
        decisions = threads.compactMap(\.decision)
        untouched = threads.count { $0.outcome == nil }
        facts = FactDecision.decisions(proposed: proposal.facts, adopted: adoption.facts)
        ways = WayDecision.decisions(proposed: proposal.ways, adopted: adoption.ways)
    }

    /// Whether the three differ in anything but form.
    public var isEmpty: Bool { decisions.isEmpty && facts.isEmpty && ways.isEmpty }
}
