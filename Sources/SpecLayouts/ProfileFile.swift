import SpecModel

/// A profile's file as it is written, before what it extends is put under it.
///
/// `section`, `fact`, `paragraph` and `table` add to the parent's; every other key stands in the place of the parent's.
struct ProfileFile {
    var source: [UInt8] = []
    var jurisdiction: Jurisdiction?
    var layout: String?
    var parent: String?
    var name: String?
    var recognisedBy: [String]?
    var code: CodeShape?
    var dates: [DatePattern]?
    var titleLine: Bool?
    var bareDate: FactName?
    var furniture: [String]?
    var furnitureBegins: [String]?
    var furnitureHolds: [String]?
    var furnitureShapes: [LineShape]?
    var opensAt: [String]?
    var closesAt: [String]?
    var titlePlace: Profile.TitlePlace?
    var titleHoldsCode: Bool?
    var headText: SectionKind?
    var absent: [String]?
    var abolished: [String]?
    var alternatives: [String]?
    var joins: [String]?
    var clausesIn: [SectionKind]?
    var subHeadings: [String]?
    var classTitlesAreSubHeadings: Bool?
    var guessHeadings: Bool?
    var dateWords: [Profile.DateWords] = []
    var tables: [[Profile.Column]] = []
    var history: HistoryWording?
    var subHeadingsIn: [SectionKind]?
    var flags: [Profile.Mark]?
    var note: Profile.Note?
    var paragraphs: [Profile.Opening] = []
    var holdings: [Profile.Holding] = []
    var sections: [SectionEntry] = []
    var facts: [FactEntry] = []
    var leadIns: LeadInGrammar?
    var clause: ClauseWording?
    var reviews: [ReviewWording]?
    var claims: ClaimWording?
    var checks: DocumentChecks?
    var policy: PolicyEntry?

    struct SectionEntry {
        let kind: SectionKind
        let headings: [String]
        let also: [String]
        let holds: [String]
    }

    struct FactEntry {
        let fact: FactName
        let name: String?
        let headings: [String]
        let labels: [String]
        let lines: [String]
    }

    struct PolicyEntry {
        let citation: String
        let reading: String
        let intervalMonths: Int
        let anchor: ReviewPolicy.Anchor
        let weakestGrade: Int
        let parts: [ReviewPolicy.Part]
    }

    /// The file with its parent's values where it has none of its own.
    func extending(_ base: ProfileFile) -> ProfileFile {
        var merged = self
        merged.layout = layout ?? base.layout
        merged.recognisedBy = recognisedBy ?? base.recognisedBy
        merged.code = code ?? base.code
        merged.dates = dates ?? base.dates
        merged.titleLine = titleLine ?? base.titleLine
        merged.bareDate = bareDate ?? base.bareDate
        merged.furniture = furniture ?? base.furniture
        merged.furnitureBegins = furnitureBegins ?? base.furnitureBegins
        merged.furnitureHolds = furnitureHolds ?? base.furnitureHolds
        merged.furnitureShapes = furnitureShapes ?? base.furnitureShapes
        merged.opensAt = opensAt ?? base.opensAt
        merged.closesAt = closesAt ?? base.closesAt
        merged.titlePlace = titlePlace ?? base.titlePlace
        merged.titleHoldsCode = titleHoldsCode ?? base.titleHoldsCode
        merged.headText = headText ?? base.headText
        merged.absent = absent ?? base.absent
        merged.abolished = abolished ?? base.abolished
        merged.alternatives = alternatives ?? base.alternatives
        merged.joins = joins ?? base.joins
        merged.clausesIn = clausesIn ?? base.clausesIn
        merged.subHeadings = subHeadings ?? base.subHeadings
        merged.classTitlesAreSubHeadings = classTitlesAreSubHeadings ?? base.classTitlesAreSubHeadings
        merged.guessHeadings = guessHeadings ?? base.guessHeadings
        merged.dateWords = dateWords + base.dateWords
        merged.tables = tables + base.tables
        merged.history = history ?? base.history
        merged.subHeadingsIn = subHeadingsIn ?? base.subHeadingsIn
        merged.flags = flags ?? base.flags
        merged.note = note ?? base.note
        merged.paragraphs = paragraphs + base.paragraphs
        merged.holdings = holdings + base.holdings
        merged.sections = sections + base.sections
        merged.facts = facts + base.facts
        merged.leadIns = leadIns ?? base.leadIns
        merged.clause = clause ?? base.clause
        merged.reviews = reviews ?? base.reviews
        merged.claims = claims ?? base.claims
        merged.checks = checks ?? base.checks?.inherited(within: jurisdiction == base.jurisdiction)
        // A policy is one jurisdiction's own and is never inherited.
        return merged
    }
}

extension ProfileFile {
    /// The largest profile that is read, in bytes.
    static let sizeLimit = 200_000

    /// Reads a profile's file.
    init(parsing bytes: [UInt8]) throws(ProfileError) {
        guard bytes.count <= Self.sizeLimit, let text = String(validating: bytes, as: UTF8.self) else {
            throw ProfileError(.syntax, "a profile is UTF-8 text of at most \(Self.sizeLimit) bytes")
        }
        try self.init(try ProfileTable(parsing: text))
        source = bytes
    }

    /// Takes the keys of a profile; one that is none is an error.
    init(_ table: ProfileTable) throws(ProfileError) {
        let jurisdictionName = try table.required("jurisdiction")
        guard let jurisdiction = Jurisdiction(jurisdictionName) else {
            throw ProfileError(
                .badValue,
                "'jurisdiction' must be lower-case words joined by hyphens, such as 'us-ct', not '\(jurisdictionName)'"
            )
        }
        self.jurisdiction = jurisdiction
        parent = try table.string("extends")
        layout = try table.string("layout")
        name = try table.string("name")
        recognisedBy = try table.strings("recognised-by")
        code = try table.converted("code", CodeShape.init)
        dates = try table.allConverted("dates", DatePattern.init)
        titleLine = try table.truth("title-line")
        bareDate = try table.converted("bare-date", FactName.init)
        furniture = try table.strings("furniture")
        subHeadingsIn = try table.allConverted("sub-headings-in", SectionKind.init(rawValue:))
        clausesIn = try table.allConverted("clauses-in", SectionKind.init(rawValue:))
        subHeadings = try table.strings("sub-headings")
        classTitlesAreSubHeadings = try table.truth("class-titles-are-sub-headings")
        guessHeadings = try table.truth("guess-headings")
        absent = try table.strings("absent")
        abolished = try table.strings("abolished")
        alternatives = try table.strings("alternatives")
        joins = try table.strings("joins")
        try readSurroundings(table)
        try readMarks(table)
        try readOutline(table)
        try readWording(table)
        if let checks = try table.child("checks") { self.checks = try DocumentChecks(checks) }
        if let policy = try table.child("policy") { self.policy = try Self.policy(policy) }
        try table.refuseUnknownKeys()
    }

    private mutating func readSurroundings(_ table: ProfileTable) throws(ProfileError) {
        furnitureBegins = try table.strings("furniture-begins")
        furnitureHolds = try table.strings("furniture-holds")
        furnitureShapes = try table.allConverted("furniture-shapes", LineShape.init)
        opensAt = try table.strings("opens-at")
        closesAt = try table.strings("closes-at")
        titlePlace = try table.word("title", Profile.TitlePlace.self)
        titleHoldsCode = try table.truth("title-holds-code")
        headText = try table.word("head-text", SectionKind.self)
    }

    private mutating func readMarks(_ table: ProfileTable) throws(ProfileError) {
        if let list = try table.list("flags") {
            flags = []
            for entry in list {
                guard let flag = try entry.word("flag", Statement.Flag.self) else {
                    throw ProfileError(.missingKey, "'flags' needs a 'flag' for each mark")
                }
                flags?.append(Profile.Mark(mark: try entry.required("mark"), flag: flag))
            }
        }
        if let entry = try table.child("note") {
            guard let begins = try entry.strings("begins") else {
                throw ProfileError(.missingKey, "'note.begins' is missing")
            }
            note = Profile.Note(
                begins: begins.map { FoldedText($0).description },
                place: try entry.word("as", Profile.Note.Place.self) ?? .item)
        }
        for entry in try table.list("paragraph") ?? [] {
            let kind = try entry.word("kind", SectionKind.self) ?? .boilerplate
            paragraphs += (try entry.strings("begins") ?? []).map {
                Profile.Opening(kind: kind, begins: FoldedText($0).description)
            }
            holdings += (try entry.strings("holds") ?? []).map { Profile.Holding(kind: kind, words: $0) }
        }
    }

    private mutating func readOutline(_ table: ProfileTable) throws(ProfileError) {
        for entry in try table.list("section") ?? [] {
            guard let kind = try entry.word("kind", SectionKind.self) else {
                throw ProfileError(.missingKey, "'section' needs a 'kind'")
            }
            sections.append(
                SectionEntry(
                    kind: kind, headings: try entry.strings("headings") ?? [],
                    also: try entry.strings("also") ?? [], holds: try entry.strings("holds") ?? []))
        }
        for entry in try table.list("fact") ?? [] {
            let word = try entry.required("fact")
            guard let fact = FactName(word) else { throw entry.unknownWord(word, "fact") }
            facts.append(
                FactEntry(
                    fact: fact, name: try entry.string("name"), headings: try entry.strings("headings") ?? [],
                    labels: try entry.strings("labels") ?? [], lines: try entry.strings("lines") ?? []))
            dateWords += (try entry.strings("before-date") ?? []).map {
                Profile.DateWords(words: $0, fact: fact)
            }
        }
        for entry in try table.list("table") ?? [] {
            guard let columns = try entry.child("columns") else {
                throw ProfileError(.missingKey, "'table' needs its 'columns'")
            }
            var read: [Profile.Column] = []
            for name in columns.keys {
                let word = try columns.required(name)
                guard let fact = FactName(word) else { throw columns.unknownWord(word, name) }
                read.append(Profile.Column(name: name, fact: fact))
            }
            tables.append(read)
        }
        if let entry = try table.child("history") {
            history = HistoryWording(
                newClass: try entry.strings("new-class") ?? [], adopted: try entry.strings("adopted") ?? [],
                effective: try entry.strings("effective") ?? [],
                unchanged: try entry.strings("unchanged") ?? [])
        }
    }

    private mutating func readWording(_ table: ProfileTable) throws(ProfileError) {
        if let entry = try table.child("lead-ins") {
            leadIns = LeadInGrammar(
                proficiencies: try entry.strings("proficiencies") ?? [],
                subjects: try entry.strings("subjects") ?? [], joins: try entry.strings("joins") ?? [])
        }
        if let entry = try table.child("clause") {
            clause = ClauseWording(
                newJobCode: try entry.strings("new-job-code") ?? [],
                replaces: try entry.strings("replaces") ?? [],
                sameClass: try entry.strings("same-class") ?? [],
                salaryGroup: try entry.strings("salary-group") ?? [],
                approved: try entry.strings("approved") ?? [],
                finalNumber: try entry.strings("final-number") ?? [],
                itemNumber: try entry.strings("item-number") ?? [])
        }
        if let list = try table.list("review") {
            reviews = []
            for entry in list {
                let grade = try entry.integer("grade") ?? 3
                guard (1...3).contains(grade) else { throw entry.unknownWord("\(grade)", "grade") }
                reviews?.append(
                    ReviewWording(
                        basis: try entry.required("basis"), grade: grade,
                        phrases: try entry.strings("phrases") ?? []))
            }
        }
        if let entry = try table.child("claims") {
            var phrases: [(Claim, String)] = []
            for claim in [Claim.modernizeFormat, .addAcknowledgement, .modifyContent] {
                phrases += (try entry.strings(claim.description) ?? []).map { (claim, $0) }
            }
            claims = ClaimWording(phrases: phrases, modify: try entry.strings("modify") ?? [])
        }
    }

    private static func policy(_ table: ProfileTable) throws(ProfileError) -> PolicyEntry {
        var parts: [ReviewPolicy.Part] = []
        for entry in try table.list("part") ?? [] {
            parts.append(
                ReviewPolicy.Part(
                    label: try entry.required("label"), designation: try entry.required("designation"),
                    units: try entry.strings("units").map(Set.init),
                    applies: try entry.truth("applies") ?? true))
        }
        guard let months = try table.integer("interval-months"), (1...1_200).contains(months) else {
            throw ProfileError(
                .badValue, "'policy.interval-months' must be a number of months from 1 to 1200")
        }
        let grade = try table.integer("weakest-grade") ?? 3
        guard (1...4).contains(grade) else {
            throw ProfileError(.badValue, "'policy.weakest-grade' must be a grade from 1 to 4")
        }
        return PolicyEntry(
            citation: try table.required("citation"), reading: try table.required("reading"),
            intervalMonths: months, anchor: try table.word("anchor", ReviewPolicy.Anchor.self) ?? .lastReview,
            weakestGrade: grade, parts: parts)
    }
}

extension ProfileTable {
    fileprivate func converted<Value>(_ key: String, _ convert: (String) -> Value?) throws(ProfileError)
        -> Value?
    {
        guard let text = try string(key) else { return nil }
        guard let value = convert(text) else { throw unknownWord(text, key) }
        return value
    }

    fileprivate func allConverted<Value>(_ key: String, _ convert: (String) -> Value?) throws(ProfileError)
        -> [Value]?
    {
        guard let texts = try strings(key) else { return nil }
        var values: [Value] = []
        for text in texts {
            guard let value = convert(text) else { throw unknownWord(text, key) }
            values.append(value)
        }
        return values
    }
}
