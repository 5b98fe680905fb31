public import SpecModel

/// What came of sharing an archive with another repository.
public struct SyncReport: Hashable, Sendable {
    /// Two offices recorded the same revision with other content. Both are kept.
    public struct Contradiction: Hashable, Sendable {
        /// The class and the name that both gave the revision; the first to be recorded keeps it.
        public let place: RevisionPlace
        /// The name that the other bears from now on.
        public let keptAs: RevisionPlace
    }

    /// Two offices gave one id to different classes. Both are kept.
    public struct Separation: Hashable, Sendable {
        /// The id, which the class that was recorded first keeps.
        public let id: ClassID
        /// The id that the other has from now on.
        public let keptAs: ClassID
    }

    /// The repository, as it was named; without a password that stood in its address.
    public let remote: String
    /// How many commits came, and how many went.
    public let received, sent: Int
    /// Whether histories that had parted were joined.
    public let isMerged: Bool
    /// What was contradictory.
    public let contradictions: [Contradiction]
    /// Which classes had to be told apart.
    public let separations: [Separation]
    /// Files of the whole archive that both sides had changed: those of the other repository stand.
    public let overruled: [String]
    /// How the working folder stands.
    public let workingFolder: WorkingFolderState
}
