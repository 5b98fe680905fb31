/// What came of putting a draft beside a class.
public struct DraftRecording: Hashable, Sendable {
    /// What was done.
    public enum Outcome: String, Hashable, Sendable {
        /// The class has a new draft.
        case recorded
        /// The draft of that name has another text now; the history keeps the one before.
        case revised
        /// The same bytes wait under that name already; nothing was written.
        case alreadyRecorded = "already-recorded"
    }

    /// What was done.
    public let outcome: Outcome
    /// The commit, where one was made.
    public let commit: String?
}
