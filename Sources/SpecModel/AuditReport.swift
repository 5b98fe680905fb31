/// What an audit of an archive read, and what it found.
public struct AuditReport: Hashable, Sendable {
    /// What all of it comes to.
    public enum Verdict: String, Hashable, Sendable {
        /// Everything is as its commits say.
        case proved
        /// Nothing is damaged, and there is something to look at.
        case notices
        /// Something is damaged.
        case damaged
    }

    /// How much was read.
    public struct Tally: Hashable, Sendable {
        /// Commits that lead to the branch.
        public var commits = 0
        /// Classes that the branch holds.
        public var classes = 0
        /// Texts of revisions, each held against its commit; corrected ones count again.
        public var revisions = 0
        /// Corrections among them.
        public var corrections = 0
        /// Sources, each held against its SHA-256.
        public var sources = 0
        /// Sources that were read anew, and read as their text says.
        public var read = 0
        /// Sources that were not read anew, since a program that they need is missing or nobody asked for it.
        public var notRead = 0
        /// Folders, each a tree of git's.
        public var folders = 0
        /// Files of any kind.
        public var files = 0
        /// Bytes of all of them.
        public var bytes = 0
        /// Commits with a good signature of an allowed signer.
        public var signed = 0

        /// Nothing yet.
        public init() {}
    }

    /// The commit that the branch leads to; nil where it leads to none.
    public var tip: String?
    /// How much was read.
    public var tally = Tally()
    /// What was found, in the order of history.
    public private(set) var findings: [AuditFinding] = []
    /// References beside the branch and names at the top that no writer of archives made.
    public var others: [String] = []

    /// The most findings that are kept: who made more damage than this is not told all of it.
    public static let limit = 10_000

    /// A report of nothing.
    public init() {}

    /// Adds a finding; one more than the limit says that there are more, and what follows is dropped.
    public mutating func add(_ finding: AuditFinding) {
        guard findings.count <= Self.limit else { return }
        if findings.count == Self.limit {
            findings.append(
                AuditFinding(
                    .damage, .tooMany, "there are more than \(Self.limit) findings; the audit stopped there"))
        } else {
            findings.append(finding)
        }
    }

    /// Whether there is no room for another finding, so that looking for more is of no use.
    public var isFull: Bool { findings.count > Self.limit }

    /// What all of it comes to.
    public var verdict: Verdict {
        if findings.contains(where: { $0.severity == .damage }) { return .damaged }
        return findings.isEmpty ? .proved : .notices
    }
}
