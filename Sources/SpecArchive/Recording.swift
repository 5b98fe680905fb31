public import SpecModel

/// What came of recording one document.
public struct Recording: Hashable, Sendable {
    /// What was done.
    public enum Outcome: String, Hashable, Sendable {
        /// A new revision was recorded.
        case recorded
        /// The text of a held revision was replaced.
        case corrected
        /// The revision is held; this source of it was put beside the other.
        case addedSource = "added-source"
        /// The same bytes are held already; nothing was written.
        case alreadyRecorded = "already-recorded"
    }

    /// What was done.
    public let outcome: Outcome
    /// The class.
    public let classID: ClassID
    /// The name of the revision's files.
    public let revision: String
    /// Whether the class is new to the archive.
    public let isNewClass: Bool
    /// Whether the revision is now the latest of its class.
    public let isLatest: Bool
    /// Why the class is kept apart from another that claims the same code.
    public let ambiguity: String?
    /// Other classes that look like one with it: the document's clause ties it to a revision of theirs.
    public let lookalikes: [ClassID]
    /// What speaks against the class that a person filed the document under: another code, another title.
    public let doubt: String?
    /// The draft that was adopted by it.
    public let adopts: String?
    /// What had been filed by mistake as this revision, and was taken back before.
    public let takenBack: TakenBack?
    /// The commit, where one was made.
    public let commit: String?
}
