/// A revision of a class as an archive holds it: what is known of it without reading its text.
public struct Revision: Hashable, Sendable {
    /// The class that it belongs to.
    public let classID: ClassID
    /// The name of its files without ending: `2024-07-23_24-137`.
    public let name: String
    /// The profile that it was read by: `us-ct/modern`.
    public let profile: String
    /// Its facts, as they were understood when it was recorded; those without a field of their own and the table of a
    /// series stand in its text alone.
    public let facts: Specification.Facts
    /// Its cancellation clause, as it was understood when it was recorded.
    public let clause: CancellationClause?
    /// How and when it came into the archive.
    public let recorded: Recorded

    /// A revision.
    public init(
        classID: ClassID, name: String, profile: String, facts: Specification.Facts,
        clause: CancellationClause?, recorded: Recorded
    ) {
        self.classID = classID
        self.name = name
        self.profile = profile
        self.facts = facts
        self.clause = clause
        self.recorded = recorded
    }
}
