/// Who recorded a revision, when, and from which documents.
public struct Recorded: Hashable, Sendable {
    /// The commit that wrote its present text, in 40 hexadecimal digits.
    public let commit: String
    /// Who recorded it.
    public let by: Identity
    /// When, in seconds since 1970 UTC.
    public let at: Int64
    /// SHA-256 of its canonical text, in 64 hexadecimal digits; nil where its commit does not say.
    public let textSHA256: String?
    /// The documents it was read from: first the one whose text stands, then others that say the same.
    public let sources: [RecordedSource]
    /// The commits of earlier texts of the revision that a correction took the place of, the latest first.
    public let corrected: [String]
    /// Where it had been filed by mistake before it was moved to its class; nil where it was recorded in it.
    public let movedFrom: RevisionPlace?
    /// The name of the draft that was adopted by it; nil where none was.
    public let adopts: String?

    /// A record of recording.
    public init(
        commit: String, by: Identity, at: Int64, textSHA256: String? = nil, sources: [RecordedSource],
        corrected: [String] = [], movedFrom: RevisionPlace? = nil, adopts: String? = nil
    ) {
        self.commit = commit
        self.by = by
        self.at = at
        self.textSHA256 = textSHA256
        self.sources = sources
        self.corrected = corrected
        self.movedFrom = movedFrom
        self.adopts = adopts
    }

    /// The file name that the document had whose text stands.
    public var sourceName: String? { sources.first?.name }
    /// SHA-256 of that document.
    public var sourceSHA256: String? { sources.first?.sha256 }
}
