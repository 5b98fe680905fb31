/// Who recorded a revision, when, and from which bytes.
public struct Recorded: Hashable, Sendable {
    /// The commit, in 40 hexadecimal digits.
    public let commit: String
    /// Who recorded it.
    public let by: Identity
    /// When, in seconds since 1970 UTC.
    public let at: Int64
    /// The file name that the source had.
    public let sourceName: String?
    /// SHA-256 of the source, in 64 hexadecimal digits.
    public let sourceSHA256: String?
    /// The commits of earlier texts of the revision that a correction took the place of, the latest first.
    public let corrected: [String]

    /// A record of recording.
    public init(
        commit: String, by: Identity, at: Int64, sourceName: String?, sourceSHA256: String?,
        corrected: [String] = []
    ) {
        self.corrected = corrected
        self.commit = commit
        self.by = by
        self.at = at
        self.sourceName = sourceName
        self.sourceSHA256 = sourceSHA256
    }
}
