import SpecModel

/// How well a profile fits a document.
public struct ProfileFit: Sendable {
    /// The profile.
    public let profile: Profile
    /// How many lines of the document are headings that the profile knows.
    public let headings: Int
    /// How many of the phrases stand in it that only the profile's jurisdiction writes.
    public let phrases: Int
    /// Whether the document has the line by which the profile's pages open a specification.
    let isOpened: Bool
    /// Whether the document has paragraphs of clauses, as the profile's have.
    let hasClauses: Bool

    init(_ profile: Profile, _ document: DocumentForms, phrases: Int) {
        self.profile = profile
        self.phrases = phrases
        var (headings, isOpened) = (0, false)
        for place in document.forms.indices {
            switch document.entry(of: place, in: profile.phrases) {
            case .heading?: headings += 1
            case .opens?: isOpened = true
            case .furniture?, .fact?, .subHeading?, .closes?, .join?: break
            case nil:
                let form = document.forms[place]
                if profile.guessesHeadings, form.isHeadingLike, form.key != nil, profile.kind(byWordOf: form) != nil {
                    headings += 1
                }
            }
        }
        (self.headings, self.isOpened) = (headings, isOpened)
        hasClauses = !profile.clausesIn.isEmpty && document.hasClauses
    }

    /// Headings count once, phrases as five headings: jurisdictions share most of their headings. So does what tells
    /// two layouts of one jurisdiction apart.
    public var score: Int { headings + 5 * (phrases + (isOpened ? 1 : 0) + (hasClauses ? 1 : 0)) }
}
