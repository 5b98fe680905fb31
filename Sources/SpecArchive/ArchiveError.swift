/// Why an archive could not do what it was asked. Nothing was written.
public struct ArchiveError: Error, Hashable, Sendable {
    /// The kinds of trouble; the words are fixed, hints and scripts rely on them.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The fixed word.
        public let rawValue: String
        /// A code from its fixed word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is no archive there.
        public static let notAnArchive = Code(rawValue: "not-an-archive")
        /// Something is there already.
        public static let exists = Code(rawValue: "exists")
        /// The archive was written by a later version in a form that this one does not know.
        public static let newerFormat = Code(rawValue: "newer-format")
        /// Something in the archive is not as a writer of archives leaves it.
        public static let damaged = Code(rawValue: "damaged-archive")
        /// No class has that id, code or title.
        public static let unknownClass = Code(rawValue: "unknown-class")
        /// Several classes have that code or title.
        public static let ambiguousClass = Code(rawValue: "ambiguous-class")
        /// The class has no such revision.
        public static let unknownRevision = Code(rawValue: "unknown-revision")
        /// The revision is held with other content.
        public static let otherContent = Code(rawValue: "other-content")
        /// The document is held as a revision of another class than the one it is to be filed under.
        public static let heldElsewhere = Code(rawValue: "held-elsewhere")
        /// A class can't be named by what the document says.
        public static let unnamedClass = Code(rawValue: "unnamed-class")
        /// An event lacks what its kind needs, or is none that is recorded.
        public static let unusableEvent = Code(rawValue: "unusable-event")
        /// The archive keeps a profile of that name with other content.
        public static let otherProfile = Code(rawValue: "other-profile")
        /// A profile can't be kept in the archive.
        public static let unusableProfile = Code(rawValue: "unusable-profile")
        /// What is to be moved is of another jurisdiction, or would not move at all.
        public static let wrongPlace = Code(rawValue: "wrong-place")
        /// Another revision, or another draft, bears the name already.
        public static let nameTaken = Code(rawValue: "name-taken")
        /// The class has no such draft, or it is not one that waits.
        public static let unknownDraft = Code(rawValue: "unknown-draft")
        /// A correction of the archive gives no reason.
        public static let noReason = Code(rawValue: "no-reason")
        /// The branch's last commit lies in the future.
        public static let clockBehind = Code(rawValue: "clock-behind")
        /// Another process holds the archive, or was killed while it did.
        public static let locked = Code(rawValue: "locked")
        /// Another process recorded something at the same moment.
        public static let modified = Code(rawValue: "modified")
        /// The folder belongs to another user.
        public static let ownership = Code(rawValue: "ownership")
        /// It is not known which repository to share the archive with.
        public static let noRemote = Code(rawValue: "no-remote")
        /// Another repository could not be reached, or did not take what was sent.
        public static let remote = Code(rawValue: "remote")
        /// A query for words that can not be understood.
        public static let unclearQuery = Code(rawValue: "unclear-query")
        /// The operating system or git refused.
        public static let system = Code(rawValue: "system")
    }

    /// The kind of trouble.
    public let code: Code
    /// One phrase with the place and the rule.
    public let message: String

    /// How old the lock is that keeps others out, in seconds, where that is the trouble and the lock is still there.
    package let lockAge: Int64?

    package init(_ code: Code, _ message: String, lockAge: Int64? = nil) {
        self.code = code
        self.message = message
        self.lockAge = lockAge
    }

    static func damaged(_ path: String, _ why: String) -> ArchiveError {
        ArchiveError(.damaged, "'\(path)' in the archive \(why)")
    }
}

extension ArchiveError: CustomStringConvertible {
    /// The phrase.
    public var description: String { message }
}
