/// A revision that had been filed by mistake and was taken back; the history keeps it.
public struct TakenBack: Hashable, Sendable {
    /// What became of it.
    public enum Fate: Hashable, Sendable {
        /// It was withdrawn and stands nowhere any more.
        case withdrawn
        /// It stands elsewhere.
        case moved(to: RevisionPlace)
    }

    /// The revision as it stood, by the commit that wrote its last text.
    public let revision: Revision
    /// What became of it.
    public let fate: Fate
    /// Why, as the person said who did it; nil where its commit does not say.
    public let why: String?
    /// Who did it.
    public let by: Identity
    /// When, in seconds since 1970 UTC.
    public let at: Int64
    /// The commit that did it, in 40 hexadecimal digits.
    public let commit: String

    /// A revision that was taken back.
    public init(
        revision: Revision, fate: Fate, why: String?, by: Identity, at: Int64, commit: String
    ) {
        self.revision = revision
        self.fate = fate
        self.why = why
        self.by = by
        self.at = at
        self.commit = commit
    }
}
