/// One thing in an archive that is not as its commits say, or that a person who relies on it should know.
public struct AuditFinding: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, Hashable, Sendable {
        /// Something was lost or changed: the archive no longer proves what it says.
        case damage
        /// Nothing is lost, and a person should look.
        case notice
    }

    /// What kind of thing; the words are fixed, scripts rely on them.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The fixed word.
        public let rawValue: String
        /// A code from its fixed word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An object is missing, damaged, too large, or of another kind than its place asks for.
        public static let object = Code(rawValue: "object")
        /// A pack or its index does not bear the checksum of its bytes.
        public static let pack = Code(rawValue: "pack")
        /// The branch leads to no commit.
        public static let branch = Code(rawValue: "branch")
        /// A commit is not as a writer of archives makes one.
        public static let commit = Code(rawValue: "commit")
        /// A commit was recorded before the one that it follows.
        public static let time = Code(rawValue: "time")
        /// A file came in, was changed or went by a commit that does not record that.
        public static let unrecorded = Code(rawValue: "unrecorded")
        /// Something stands where another kind of thing belongs.
        public static let misplaced = Code(rawValue: "misplaced")
        /// A file that a commit recorded is not there.
        public static let missing = Code(rawValue: "missing")
        /// The trailers of a commit do not say what its text says.
        public static let trailers = Code(rawValue: "trailers")
        /// A text can't be read.
        public static let text = Code(rawValue: "text")
        /// The name of a text's file is not that of its facts.
        public static let name = Code(rawValue: "name")
        /// A source has not the SHA-256 that its commit names.
        public static let source = Code(rawValue: "source")
        /// The latest text of a class is not that of its latest revision.
        public static let latest = Code(rawValue: "latest")
        /// `class.json` does not fit the revisions.
        public static let classRecord = Code(rawValue: "class-record")
        /// Settings, policies or profiles can't be used.
        public static let settings = Code(rawValue: "settings")
        /// A source reads otherwise than its text.
        public static let reading = Code(rawValue: "reading")
        /// Something outside the history makes git show another history.
        public static let disguise = Code(rawValue: "disguise")
        /// A signature is missing or is not good.
        public static let signature = Code(rawValue: "signature")
        /// There were so many findings that the audit stopped.
        public static let tooMany = Code(rawValue: "too-many")
    }

    /// How much it matters.
    public let severity: Severity
    /// What kind of thing it is.
    public let code: Code
    /// The commit that it is about, in 40 hexadecimal digits.
    public let commit: String?
    /// The path that it is about, from the top of the archive.
    public let path: String?
    /// What is true of them, as a phrase.
    public let message: String
    /// What there should have been, where that can be said in a line.
    public let expected: String?
    /// What there was in its place.
    public let found: String?

    /// A finding.
    public init(
        _ severity: Severity, _ code: Code, commit: String? = nil, path: String? = nil, _ message: String,
        expected: String? = nil, found: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.commit = commit
        self.path = path
        self.message = message
        self.expected = expected
        self.found = found
    }
}
