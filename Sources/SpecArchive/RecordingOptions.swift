public import SpecModel

/// How a document is to be recorded.
public struct RecordingOptions: Sendable {
    /// Who records.
    public let identity: Identity
    /// When, in seconds since 1970.
    public let seconds: Int64
    /// Whether a revision that is held with other content is replaced; the old text stays in the history.
    public var isCorrection = false
    /// Whether a profile that the archive keeps is replaced by another of its name.
    public var replacesProfiles = false
    /// The class that the documents belong to, where a person decides it.
    public var classID: ClassID?
    /// The draft of which the document came, where a person says so.
    public var adopts: String?
    /// The tool that reads, with its version, for the trailers.
    public var reader = "spectrail"

    /// Who signs each commit; nobody where it is nil.
    public var signer: CommitSigner?

    /// Options with the least that is needed.
    public init(identity: Identity, seconds: Int64) {
        self.identity = identity
        self.seconds = seconds
    }
}
