public import SpecModel

/// What came of taking back a revision that had been filed by mistake.
public struct RefiledRevision: Hashable, Sendable {
    /// Where the revision stood.
    public let from: RevisionPlace
    /// Where it stands now; nil where it was withdrawn.
    public let to: RevisionPlace?
    /// Whether a class was founded for it.
    public let isNewClass: Bool
    /// The revision that is now the latest of the class that it left; nil where none is left.
    public let latest: String?
    /// The commit that did it.
    public let commit: String
}

/// Where a revision is moved that had been filed under the wrong class.
public enum RefilingDestination: Hashable, Sendable {
    /// A class that the archive holds.
    case held(ClassID)
    /// A class of its own, founded by the revision's own code or title.
    case founded
}
