public import SpecModel

extension Profile {
    /// Reads a document. It never fails: what was not understood is in `unread` and in the findings.
    public func read(_ document: DocumentText) -> Reading { read(DocumentForms(document)) }

    /// Reads a document that was examined already.
    ///
    /// - Parameter looksForDoubts: whether to look for what contradicts itself, what is damaged, and what was not
    ///   understood. The specification says the same without, its findings aside.
    public func read(_ document: DocumentForms, looksForDoubts: Bool = true) -> Reading {
        let outline = OutlineReader.outline(of: document, profile: self)
        var facts = FactReader(self)
        var statements = StatementReader(self)
        var sections: [Section] = []
        var findings = document.document.findings
        var lines = outline.lines
        if let title = outline.title { facts.takeTitle(title) }
        for entry in outline.labelled { facts.take(entry) }
        for part in outline.parts {
            switch part.role {
            case .head:
                facts.takeHead(part, &lines)
            case .fact(let fact):
                facts.take(part, fact, &lines)
            case .section(let kind):
                sections.append(statements.section(part, kind: kind))
                if let guess = part.guess { findings.append(Self.guessed(part, kind, guess)) }
            }
        }
        facts.takeRows(outline.rows)
        facts.completeCode()
        var unread: [Line] = []
        for (place, line) in lines.enumerated() where line.role == .unread {
            unread.append(document.document.lines[place])
        }
        if guessesHeadings {
            let reason =
                isFallback ? "no profile knows the office that wrote it" : "the profile lists no layout"
            findings.append(Finding(.guessedLayout, "\(reason); its headings were guessed", line: nil))
        }
        findings += facts.findings
        if looksForDoubts {
            findings += DamagedCharacters.findings(
                in: document.document.lines, known: document.document.findings)
            findings += unread.map {
                Finding(.unreadLine, "\(Finding.quoted($0.text)) was not understood", line: $0.number)
            }
        }
        let specification = interpret(
            facts.facts, sections, findings: findings, unread: unread, places: FactPlaces(outline: outline),
            looksForDoubts: looksForDoubts)
        return Reading(specification: specification, lines: lines)
    }

    /// Makes a specification of facts and sections: takes the clause apart, reads the qualifications as
    /// values, and looks for contradictions.
    func interpret(
        _ facts: Specification.Facts, _ sections: [Section], findings: [Finding] = [], unread: [Line] = [],
        places: FactPlaces = FactPlaces(outline: nil), looksForDoubts: Bool = true
    ) -> Specification {
        var facts = facts
        var findings = findings
        let clause = ClauseReader.read(sections, profile: self)
        if let clause {
            findings += clause.findings
            facts.finalNumber = facts.finalNumber ?? clause.finalNumber
            facts.itemNumber = facts.itemNumber ?? clause.itemNumber
            if facts.title == nil, let title = clause.clause.title {
                facts.title = title
                facts.titleSource = .clause
            }
        }
        let history = HistoryReader.events(of: sections, self)
        facts.fill(from: history)
        let (qualifications, doubts) = QualificationReader.read(
            ClassSections.ofFirst(sections, of: facts, self))
        findings += doubts
        if looksForDoubts {
            findings += ConsistencyCheck.findings(
                self, facts, sections, clause, places: places, earlier: findings)
        }
        return Specification(
            jurisdiction: jurisdiction, profile: name, facts: facts, clause: clause?.clause,
            sections: sections, qualifications: qualifications, history: history,
            findings: findings.sorted { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }, unread: unread)
    }

    private static func guessed(_ part: Outline.Part, _ kind: SectionKind, _ guess: Outline.Guess) -> Finding
    {
        let heading = part.heading ?? ""
        let quoted = Finding.quoted(heading)
        return switch guess {
        case .unknown:
            Finding(.unknownHeading, "the profile knows no heading \(quoted)", line: part.line)
        case .subHeading:
            Finding(.subHeading, "\(quoted) is taken for a sub-heading", line: part.line)
        case .byWord:
            Finding(
                .guessedHeading, "\(quoted) is taken for a heading of '\(kind.rawValue)'", line: part.line)
        }
    }
}
