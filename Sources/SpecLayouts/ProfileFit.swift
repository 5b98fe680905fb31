import SpecModel

/// How well a profile fits a document.
public struct ProfileFit: Sendable {
    /// The profile.
    public let profile: Profile
    /// How many lines of the document are headings that the profile knows.
    public let headings: Int
    /// How many of the phrases stand in it that only the profile's jurisdiction writes, in any of its layouts.
    public let phrases: Int
    /// How much speaks for this layout and no other of the jurisdiction: its own phrases, the line by which its pages
    /// open, paragraphs of clauses.
    private let marks: Int
    /// How many of its phrases each profile of the catalog has in the document.
    let found: [Int]

    init(_ profile: Profile, _ document: DocumentForms, phrases: Int, ownPhrases: Int, found: [Int]) {
        self.profile = profile
        self.found = found
        self.phrases = phrases
        var (headings, isOpened) = (0, false)
        for place in document.forms.indices {
            switch document.entry(of: place, in: profile.phrases) {
            case .heading?: headings += 1
            case .opens?: isOpened = true
            case .furniture?, .fact?, .subHeading?, .closes?, .join?: break
            case nil:
                let form = document.forms[place]
                if profile.guessesHeadings, form.isHeadingLike, form.key != nil,
                    profile.kind(byWordOf: form) != nil
                {
                    headings += 1
                }
            }
        }
        self.headings = headings
        let hasClauses = !profile.clausesIn.isEmpty && document.hasClauses
        marks = (isOpened ? 1 : 0) + (hasClauses ? 1 : 0) + (profile.isMainLayout ? 0 : ownPhrases)
    }

    /// A layout beside the main one of its jurisdiction knows all headings of that, so headings alone don't speak
    /// for it. The fallback takes what no other profile knows.
    var isPossible: Bool {
        guard profile.isMainLayout || profile.guessesHeadings || marks > 0 else { return false }
        // One word that looks like a heading is nothing to guess by.
        return headings > (profile.guessesHeadings ? 1 : 0) || marks > 0
    }

    /// Headings count once, phrases and marks as five headings: jurisdictions share most of their headings.
    public var score: Int { headings + 5 * (phrases + marks) }
}
