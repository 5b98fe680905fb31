/// What a person says about a document that its bytes leave open.
public struct ReadingOptions: Hashable, Sendable {
    /// What is done with a Word document that holds tracked changes.
    public enum TrackedChanges: String, Hashable, Sendable, CaseIterable {
        /// It is refused: which of its two texts is meant, only a person knows.
        case refuse
        /// It is read as if every change had been accepted.
        case accept
        /// It is read as if every change had been rejected.
        case reject
    }

    /// The name of the encoding of a text or an HTML page, in place of the one that its bytes speak for: `utf-8`,
    /// `utf-16le`, `utf-16be`, `windows-1252` or `iso-8859-1`.
    public var encoding: String?
    /// What is done with tracked changes.
    public var trackedChanges: TrackedChanges

    /// Options; by themselves, the bytes decide and tracked changes are refused.
    public init(encoding: String? = nil, trackedChanges: TrackedChanges = .refuse) {
        self.encoding = encoding
        self.trackedChanges = trackedChanges
    }
}
