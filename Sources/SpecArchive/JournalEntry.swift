import SpecModel

/// What one commit recorded, as its trailers say it.
struct JournalEntry: Sendable {
    /// What was done.
    enum Deed: Sendable {
        /// A text of a revision was written: a new one, or a correction of one that was held.
        case revision(RevisionEntry)
        /// Another source was put beside a revision.
        case source(of: String, RecordedSource)
        /// A revision was taken back that was filed by mistake.
        case withdrawal(of: String, why: String?)
        /// Something befell the class as a whole.
        case event(ClassEvent)
        /// A proposal was put beside the class, a new one or another text of one that waits.
        case draft(RevisionEntry)
        /// What became of a proposal.
        case draftEnd(of: String, Proposal.State)
    }

    /// A text and what it says of itself.
    struct RevisionEntry: Sendable {
        /// The name of its files; of a draft, that of the draft.
        let name: String
        let profile: String
        let facts: Specification.Facts
        let clause: CancellationClause?
        let source: RecordedSource
        /// SHA-256 of its canonical text.
        let textSHA256: String?
        /// That of the text which it takes the place of, where it is a correction.
        let corrects: String?
        /// Why its class is kept apart from another, where the commit founded it.
        let ambiguity: String?
        /// Where it had been filed before.
        let movedFrom: RevisionPlace?
        /// The draft that was adopted by it.
        let adopts: String?
        /// Why it was moved, where it was.
        var why: String?
    }

    let commit: CommitID
    let by: Identity
    let recordedAt: Int64
    let classID: ClassID
    let deed: Deed
}
