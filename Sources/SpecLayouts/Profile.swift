public import SpecModel

/// How one jurisdiction lays out and words its class specifications, and when it must review them.
///
/// A profile is data: a TOML file, embedded for the built-in ones, a user's own otherwise. The code knows
/// sections, facts, clauses and lead-ins; only the profile knows what they are called.
public struct Profile: Sendable {
    /// The government whose documents it reads.
    public let jurisdiction: Jurisdiction
    /// The layout within the jurisdiction: `modern`.
    public let layout: String
    /// What a person calls it.
    public let title: String
    /// The policy of review, where a rule sets one.
    public let policy: ReviewPolicy?
    /// The file that it was read from, byte for byte.
    package let source: [UInt8]
    /// The name of the profile that it extends.
    package let parent: String?

    let recognisedBy: [String]
    let codeShape: CodeShape?
    let dates: [DatePattern]
    let titleLine: Bool
    let bareDate: FactName?
    let furniture: Set<String>
    let subHeadingsIn: Set<SectionKind>
    let flags: [Mark]
    let note: Note?
    let paragraphs: [Opening]
    let headings: [String: HeadingRole]
    let sectionNames: [SectionName]
    let labels: [Label]
    let factLines: [String: String]
    let leadIns: LeadInGrammar
    let clause: ClauseWording
    let reviews: [ReviewWording]
    let claims: ClaimWording

    /// `us-ct/modern`.
    public var name: String { "\(jurisdiction)/\(layout)" }

    /// A character before an item that stands for a flag.
    struct Mark: Sendable {
        let mark: String
        let flag: Statement.Flag
    }

    /// How a paragraph such as `NOTE:` is taken.
    struct Note: Sendable {
        enum Place: String, Sendable {
            /// As a further item of the section above it.
            case item
            /// As a section of its own.
            case section
        }
        let begins: [String]
        let place: Place
    }

    /// How a paragraph under no heading begins.
    struct Opening: Sendable {
        let kind: SectionKind
        let begins: String
    }

    /// What a heading opens.
    enum HeadingRole: Hashable, Sendable {
        case section(SectionKind)
        case fact(FactName)
    }

    /// A name by which a note calls a section, folded.
    struct SectionName: Sendable {
        let folded: String
        let kind: SectionKind
    }

    /// A word before a colon that names the fact behind it.
    struct Label: Sendable {
        let spelling: String
        let folded: String
        let fact: FactName
    }
}
