public import SpecModel

/// How one jurisdiction lays out and words its class specifications, and when it must review them.
///
/// A profile is data: a TOML file, embedded for the built-in ones, a user's own otherwise. The code knows
/// sections, facts, clauses and lead-ins; only the profile knows what they are called. It never changes, and it is a
/// class because every reader of a document holds it: a copy of all that it knows would take longer than a line.
public final class Profile: Sendable {
    /// The government whose documents it reads.
    public let jurisdiction: Jurisdiction
    /// The layout within the jurisdiction: `modern`.
    public let layout: String
    /// `us-ct/modern`.
    public let name: String
    /// Whether it is the one that reads what no other knows. The jurisdiction that it names stands for none.
    public let isFallback: Bool
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
    let subHeadingsIn: Set<SectionKind>
    let clausesIn: Set<SectionKind>
    let flags: [Mark]
    let note: Note?
    /// The bytes with which a note can begin.
    let noteBytes: ByteSet
    let paragraphs: [Opening]
    let openingBytes: ByteSet
    let holdings: [Holding]
    let phrases: PhraseTable<Phrase>
    let partialFurniture: [PartialPhrase]
    let furnitureShapes: [LineShape]
    let sectionNames: [SectionName]
    let labels: PhraseTable<Label>
    let dateWords: [DateWords]
    let absent: Set<String>
    let leadIns: LeadInGrammar
    let alternatives: AlternativeMarkers
    let tables: [Table]
    let columnBytes: ByteSet
    /// The bytes with which a word of a column's name can begin.
    let columnWords: ByteSet
    let titlePlace: TitlePlace
    let hasOpenings: Bool
    let titleHoldsCode: Bool
    let classTitlesAreSubHeadings: Bool
    let abolished: [String]
    let headText: SectionKind?
    let guessesHeadings: Bool
    let headingWords: [HeadingWord]
    let history: HistoryWording?
    let clause: ClauseWording
    let reviews: [ReviewWording]
    let claims: ClaimWording
    let checks: DocumentChecks

    /// Makes a profile of a file under which its parents have been put already.
    init(_ file: ProfileFile) throws(ProfileError) {
        guard let jurisdiction = file.jurisdiction else {
            throw ProfileError(.missingKey, "'jurisdiction' is missing")
        }
        self.jurisdiction = jurisdiction
        layout = file.layout ?? "modern"
        guard ClassID(jurisdiction: jurisdiction, word: layout) != nil else {
            throw ProfileError(.badValue, "'layout' can't be '\(layout)'")
        }
        name = "\(jurisdiction)/\(layout)"
        isFallback = name == "zz-unknown/fallback"
        title = file.name ?? jurisdiction.description
        source = file.source
        parent = file.parent
        policy = file.policy.map { entry in
            ReviewPolicy(
                jurisdiction: jurisdiction, citation: entry.citation, reading: entry.reading,
                intervalMonths: entry.intervalMonths, anchor: entry.anchor,
                weakestGrade: entry.weakestGrade, parts: entry.parts)
        }
        recognisedBy = file.recognisedBy ?? []
        codeShape = file.code
        dates = file.dates ?? []
        titleLine = file.titleLine ?? false
        bareDate = file.bareDate
        subHeadingsIn = Set(file.subHeadingsIn ?? [])
        clausesIn = Set(file.clausesIn ?? [])
        flags = file.flags ?? []
        note = file.note
        noteBytes = ByteSet(firstOf: file.note?.begins ?? [])
        paragraphs = file.paragraphs
        openingBytes = ByteSet(firstOf: paragraphs.map(\.begins))
        partialFurniture =
            (file.furnitureBegins ?? []).map { .begins($0) } + (file.furnitureHolds ?? []).map { .holds($0) }
        furnitureShapes = file.furnitureShapes ?? []
        holdings = file.holdings
        dateWords = file.dateWords
        absent = Set((file.absent ?? []).map { FoldedText($0).description })
        leadIns = file.leadIns ?? .none
        alternatives = AlternativeMarkers(file.alternatives ?? [])
        tables = file.tables.map(Self.table)
        columnBytes = ByteSet(firstOf: file.tables.flatMap { $0.map(\.name) })
        columnWords = ByteSet(
            firstOf: file.tables.flatMap { $0.flatMap { $0.name.split(separator: " ").map(String.init) } })
        titlePlace = file.titlePlace ?? .none
        hasOpenings = file.opensAt?.isEmpty == false
        titleHoldsCode = file.titleHoldsCode ?? false
        classTitlesAreSubHeadings = file.classTitlesAreSubHeadings ?? false
        abolished = file.abolished ?? []
        headText = file.headText
        guessesHeadings = file.guessHeadings ?? false
        history = file.history
        clause = file.clause ?? ClauseWording()
        reviews = (file.reviews ?? []).sorted { $0.grade < $1.grade }
        claims = file.claims ?? ClaimWording()
        checks = file.checks ?? DocumentChecks()
        phrases = Self.phrases(file)
        labels = PhraseTable(
            file.facts.flatMap { entry in
                entry.labels.map { (PhraseKey.of($0), Label(spelling: $0, fact: entry.fact)) }
            })
        headingWords = file.sections.flatMap { section in
            section.holds.map { HeadingWord(word: $0, kind: section.kind) }
        }
        sectionNames = file.sections.flatMap { section in
            (section.also + section.headings).map {
                SectionName(folded: FoldedText($0).description, kind: section.kind)
            }
        }.sorted { $0.folded.utf8.count > $1.folded.utf8.count }
    }

    /// Whether it is the layout that the jurisdiction's documents have unless something speaks for another.
    var isMainLayout: Bool { layout == "modern" }

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

    /// Words in a paragraph under no heading that tell its kind.
    struct Holding: Sendable {
        let kind: SectionKind
        let words: String
    }

    /// What a heading opens.
    enum HeadingRole: Hashable, Sendable {
        case section(SectionKind)
        case fact(FactName)
    }

    /// What a line is that says nothing but a phrase of the profile.
    enum Phrase: Hashable, Sendable {
        case heading(HeadingRole)
        case furniture
        /// A fact by itself, under this name.
        case fact(FactName, String)
        /// A heading inside any section.
        case subHeading
        /// The line by which the office opens every specification in a page.
        case opens
        /// A line behind the specification.
        case closes
        /// A line such as "And", which says that what stands above it and below it must both be had.
        case join
    }

    /// A part by which a line is known as furniture.
    enum PartialPhrase: Sendable {
        case begins(String)
        case holds(String)
    }

    /// Where a page has the title, seen from the line that opens the specification.
    enum TitlePlace: String, Sendable {
        case none, above, below
    }

    /// Words before a date that has no label: "Series established".
    struct DateWords: Sendable {
        let words: String
        let fact: FactName
    }

    /// A word by which an unknown heading tells its kind.
    struct HeadingWord: Sendable {
        let word: String
        let kind: SectionKind
    }

    /// A column of a table.
    struct Column: Hashable, Sendable {
        let name: String
        let fact: FactName
    }

    /// A table of classes or facts, known by the names of its columns.
    struct Table: Sendable {
        let columns: PhraseTable<Column>
        /// The names, folded, the longest first: for tables whose cells nothing parts.
        let names: [String]
    }

    /// A name by which a note calls a section, folded.
    struct SectionName: Sendable {
        let folded: String
        let kind: SectionKind
    }

    /// A word before a colon that names the fact behind it.
    struct Label: Sendable {
        let spelling: String
        let fact: FactName
    }

    /// A code with the letters of the pay plan, where only both together are of the jurisdiction's shape.
    func completed(_ code: ClassCode, plan: String) -> ClassCode {
        codeShape?.completed(code, plan: plan) ?? code
    }

    /// Whether a value says that there is none: "--".
    func isAbsent(_ value: some StringProtocol) -> Bool {
        !absent.isEmpty && value.utf8.count <= 20 && absent.contains(FoldedText(String(value)).description)
    }

    /// Whether a line is furniture by a part of it.
    func isFurniture(_ form: LineForm) -> Bool {
        guard form.width <= 300 else { return false }
        if form.width <= 40, furnitureShapes.contains(where: { $0.fits(form.text, dates: dates) }) {
            return true
        }
        return partialFurniture.contains { phrase in
            switch phrase {
            case .begins(let words): form.text.caselessRange(of: words)?.lowerBound == form.text.startIndex
            case .holds(let words): form.width <= 150 && form.text.holds(words)
            }
        }
    }

    /// The kind that a word of an unknown heading tells.
    func kind(byWordOf form: LineForm) -> SectionKind? {
        headingWords.first { form.text.holds($0.word) }?.kind
    }
}
