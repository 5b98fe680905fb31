public import SpecLayouts
public import SpecModel

/// A document that is to be recorded.
public struct Submission: Sendable {
    /// What it says, with the facts that a person supplied.
    public let specification: Specification
    /// The profile that it was read by; the archive keeps it where it is no built-in one.
    public let profile: Profile
    /// The profiles that the profile extends, the outermost first; the archive keeps them likewise.
    public let ancestors: [Profile]
    /// Its bytes as they came.
    public let bytes: [UInt8]
    /// The name of its file.
    public let name: String

    /// A document that was read.
    public init(
        specification: Specification, profile: Profile, ancestors: [Profile] = [], bytes: [UInt8],
        name: String
    ) {
        self.specification = specification
        self.profile = profile
        self.ancestors = ancestors
        self.bytes = bytes
        self.name = name
    }

    /// The ending for the source's file in the archive.
    var ending: String { "txt" }
}

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
    /// The tool that reads, with its version, for the trailers.
    public var reader = "spectrail"

    /// Options with the least that is needed.
    public init(identity: Identity, seconds: Int64) {
        self.identity = identity
        self.seconds = seconds
    }
}

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
    /// The commit, where one was made.
    public let commit: String?
}
