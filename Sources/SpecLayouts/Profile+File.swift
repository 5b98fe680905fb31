import SpecModel

extension Profile {
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

    private static func phrases(_ file: ProfileFile) -> PhraseTable<Phrase> {
        var phrases: [(phrase: [UInt8], value: Phrase)] = []
        func add(_ texts: [String], _ phrase: Phrase) {
            phrases += texts.map { (PhraseKey.of($0), phrase) }
        }
        for section in file.sections { add(section.headings, .heading(.section(section.kind))) }
        for entry in file.facts {
            add(entry.headings, .heading(.fact(entry.fact)))
            for line in entry.lines { add([line], .fact(entry.fact, entry.name ?? line)) }
        }
        add(file.opensAt ?? [], .opens)
        add(file.closesAt ?? [], .closes)
        add(file.subHeadings ?? [], .subHeading)
        add(file.joins ?? [], .join)
        add(file.furniture ?? [], .furniture)
        return PhraseTable(phrases)
    }

    private static func table(_ columns: [Column]) -> Table {
        Table(
            columns: PhraseTable(columns.map { (PhraseKey.of($0.name), $0) }),
            names: columns.map { FoldedText($0.name).description }.sorted { $0.utf8.count > $1.utf8.count })
    }
}
