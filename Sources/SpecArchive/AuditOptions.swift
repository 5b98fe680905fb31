/// How an audit goes about its work.
public struct AuditOptions: Sendable {
    /// The tool that audits, with its version, as the trailers of what it records name it. A text that it recorded itself
    /// must read today as it did.
    public var reader = "spectrail"
    /// Whether each source is read anew, which takes most of the time.
    public var readsSources = true

    /// The options of a whole audit.
    public init() {}
}

/// How far an audit has come.
public struct AuditProgress: Hashable, Sendable {
    /// The commits that are proved, and how many there are.
    public let commits, total: Int
    /// The bytes that were read.
    public let bytes: Int
}
