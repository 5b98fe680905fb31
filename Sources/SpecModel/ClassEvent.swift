/// Something that befell a class as a whole on a day, with the sentence that says so.
public struct ClassEvent: Hashable, Sendable {
    /// What befell it.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It goes by another title.
        case retitled
        /// It goes by another code.
        case recoded
        /// It stands in another salary group.
        case regraded
        /// Others were made of it, which are named.
        case split
        /// It was joined with others, which are named.
        case merged
        /// It is no more; no revision of it is in force from that day.
        case abolished
        /// It is again, after it had been abolished.
        case restored
    }

    /// What befell it.
    public let kind: Kind
    /// From when, no more exact than it is known.
    public let date: PartialDate?
    /// What changed, where that is a name or a group: before and after.
    public let before, after: String?
    /// The other classes of a split or a merger.
    public let others: [ClassID]
    /// The sentence that says so, as its document has it; nil where it follows from two revisions alone.
    public let sentence: String?
    /// The one class of a series that it befell, by code or title; nil where it befell the whole.
    public let member: String?
    /// The revision that it follows from; nil where it was recorded for itself.
    public let revision: String?
    /// The commit that recorded it, in 40 hexadecimal digits; nil where it follows from two revisions.
    public let commit: String?

    /// An event.
    public init(
        kind: Kind, date: PartialDate?, before: String? = nil, after: String? = nil, others: [ClassID] = [],
        sentence: String? = nil, member: String? = nil, revision: String? = nil, commit: String? = nil
    ) {
        self.kind = kind
        self.date = date
        self.before = before
        self.after = after
        self.others = others
        self.sentence = sentence
        self.member = member
        self.revision = revision
        self.commit = commit
    }
}
