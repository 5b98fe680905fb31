/// A draft of a class's next revision, which is kept beside the class and never in force.
public struct Proposal: Hashable, Sendable {
    /// What became of it.
    public enum State: Hashable, Sendable {
        /// It waits for a decision.
        case waiting
        /// A revision of the class, by the name of its files, came of it.
        case adopted(as: String)
        /// It was withdrawn, with the reason that the person gave who did it.
        case withdrawn(why: String?)
    }

    /// The name by which it is asked for.
    public var name: String { text.name }
    /// What it says of itself and how it came in, as of a revision: the name is that of its files among the drafts.
    public let text: Revision
    /// What became of it.
    public let state: State

    /// A draft.
    public init(text: Revision, state: State) {
        self.text = text
        self.state = state
    }

    /// Whether nothing was decided yet.
    public var isWaiting: Bool { state == .waiting }
}
