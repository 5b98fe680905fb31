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
    /// The ending for the source's file in the archive, by the format of its content.
    public let ending: String
    /// Where it was found, as the person says who records it.
    public var url: SourceURL?
    /// When it was taken from there.
    public var retrieved: CivilDate?
    /// The class that a person files it under; nil where the document decides.
    public var classID: ClassID?

    /// A document that was read.
    public init(
        specification: Specification, profile: Profile, ancestors: [Profile] = [], bytes: [UInt8],
        name: String, ending: String = "txt"
    ) {
        self.specification = specification
        self.profile = profile
        self.ancestors = ancestors
        self.bytes = bytes
        self.name = name
        self.ending = ending
    }
}
