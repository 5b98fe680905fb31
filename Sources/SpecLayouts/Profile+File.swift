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
        recognisedBy = (file.recognisedBy ?? []).map { FoldedText($0).description }
        codeShape = file.code
        dates = file.dates ?? []
        titleLine = file.titleLine ?? false
        bareDate = file.bareDate
        furniture = Set((file.furniture ?? []).map { FoldedText($0).description })
        subHeadingsIn = Set(file.subHeadingsIn ?? [])
        flags = file.flags ?? []
        note = file.note
        paragraphs = file.paragraphs
        leadIns = file.leadIns ?? .none
        clause = file.clause ?? ClauseWording()
        reviews = (file.reviews ?? []).sorted { $0.grade < $1.grade }
        claims = file.claims ?? ClaimWording()

        var headings: [String: HeadingRole] = [:]
        var names: [SectionName] = []
        for section in file.sections {
            for heading in section.headings {
                let key = Outline.headingKey(FoldedText(heading).description)
                headings[key] = headings[key] ?? .section(section.kind)
            }
            names += (section.also + section.headings).map {
                SectionName(folded: FoldedText($0).description, kind: section.kind)
            }
        }
        var labels: [Label] = []
        var factLines: [String: String] = [:]
        for entry in file.facts {
            for heading in entry.headings {
                let key = Outline.headingKey(FoldedText(heading).description)
                headings[key] = headings[key] ?? .fact(entry.fact)
            }
            labels += entry.labels.map {
                Label(spelling: $0, folded: FoldedText($0).description, fact: entry.fact)
            }
            for line in entry.lines { factLines[FoldedText(line).description] = entry.name ?? line }
        }
        self.headings = headings
        sectionNames = names.sorted { $0.folded.utf8.count > $1.folded.utf8.count }
        self.labels = labels.sorted { $0.folded.utf8.count > $1.folded.utf8.count }
        self.factLines = factLines
    }
}
