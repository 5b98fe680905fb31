/// How well a profile fits a document.
public struct ProfileFit: Sendable {
    /// The profile.
    public let profile: Profile
    /// How many lines of the document are headings that the profile knows.
    public let headings: Int
    /// How many of the phrases stand in it that only the profile's jurisdiction writes.
    public let phrases: Int

    /// Headings count once, phrases as five headings: jurisdictions share most of their headings.
    public var score: Int { headings + 5 * phrases }
}
