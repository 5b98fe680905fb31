public import SpecModel

/// Who signed what in an archive: each commit of its branch, and each edition that was given a name.
public struct SignatureReport: Hashable, Sendable {
    /// One signature, or its absence.
    public struct Entry: Hashable, Sendable {
        /// The name of the edition, as `edition/2026-11-24`; nil for a commit.
        public let edition: String?
        /// The commit, or the one that the edition names.
        public let commit: String
        /// Who says to have recorded the commit, or named the edition. The signature alone proves it.
        public let by: Identity?
        /// When that was, in seconds since 1970.
        public let seconds: Int64
        /// What is known of the signature.
        public let status: SignatureStatus
    }

    /// The commits, the oldest first, and then the editions by name.
    public let entries: [Entry]
    /// What ssh-keygen said of the file of allowed signers.
    public let remarks: [String]

    /// Whether all that can be signed is signed well.
    public var isComplete: Bool {
        entries.allSatisfy { entry in
            switch entry.status {
            case .good, .vouched, .beginning: true
            case .unknownKey, .bad, .otherKind, .unsigned: false
            }
        }
    }

    /// The entries whose bytes or signatures were changed: damage, whoever counts as a signer.
    public var bad: [Entry] { entries.filter { $0.status == .bad } }
}
