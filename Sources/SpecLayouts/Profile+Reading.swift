public import SpecModel

extension Profile {
    /// Reads a document. It never fails: what was not understood is in `unread` and in the findings.
    public func read(_ document: DocumentText) -> Reading { read(DocumentForms(document)) }

    /// Reads a document that was examined already.
    public func read(_ document: DocumentForms) -> Reading {
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
        findings += facts.findings
        findings += unread.map {
            Finding("unread-line", .warning, "'\($0.text.prefix(60))' was not understood", line: $0.number)
        }
        let specification = interpret(facts.facts, sections, findings: findings, unread: unread)
        return Reading(specification: specification, lines: lines)
    }

    /// Makes a specification of facts and sections: takes the clause apart, reads the qualifications as
    /// values, and looks for contradictions.
    func interpret(
        _ facts: Specification.Facts, _ sections: [Section], findings: [Finding] = [], unread: [Line] = []
    ) -> Specification {
        var facts = facts
        var findings = findings
        var clause: CancellationClause?
        let clauseSections = sections.filter { $0.kind == .clause }
        if let first = clauseSections.first {
            let text = clauseSections.flatMap(\.statements).map(\.text).joined(separator: " ")
            let reading = ClauseReader(profile: self).read(text, line: first.line)
            clause = reading.clause
            findings += reading.findings
            facts.finalNumber = facts.finalNumber ?? reading.finalNumber
            facts.itemNumber = facts.itemNumber ?? reading.itemNumber
            if facts.title == nil, let title = reading.clause.title {
                facts.title = title
                facts.titleSource = .clause
            }
        }
        let history = HistoryReader.events(of: sections, self)
        facts.fill(from: history)
        let (qualifications, doubts) = QualificationReader.read(sections)
        findings += doubts
        findings += consistency(facts, sections, clause, clauseLine: clauseSections.first?.line)
        return Specification(
            jurisdiction: jurisdiction, profile: name, facts: facts, clause: clause, sections: sections,
            qualifications: qualifications, history: history,
            findings: findings.sorted { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }, unread: unread)
    }

    private static func guessed(_ part: Outline.Part, _ kind: SectionKind, _ guess: Outline.Guess) -> Finding
    {
        let heading = part.heading ?? ""
        return switch guess {
        case .unknown:
            Finding(
                "unknown-heading", .warning, "the profile knows no heading '\(heading)'", line: part.line)
        case .subHeading:
            Finding("sub-heading", .note, "'\(heading)' is taken for a sub-heading", line: part.line)
        case .byWord:
            Finding(
                "guessed-heading", .note, "'\(heading)' is taken for a heading of '\(kind.rawValue)'",
                line: part.line)
        }
    }

    /// Facts of one document that contradict each other.
    private func consistency(
        _ facts: Specification.Facts, _ sections: [Section], _ clause: CancellationClause?, clauseLine: Int?
    ) -> [Finding] {
        var findings = sections.flatMap(\.statements).filter {
            $0.text.holds("ยง") || $0.text.holds("Â§")
        }.map {
            Finding(
                "damaged-characters", .warning, "'§' has been damaged by a change of encoding", line: $0.line)
        }
        if let code = facts.code, let shape = codeShape, !shape.matches(code) {
            let message = "class code '\(code)' is not made of \(shape.description)"
            findings.append(Finding("code-shape", .warning, message, line: nil))
        }
        if let effective = facts.effective {
            if let revised = facts.revised, revised.lastDay < effective.firstDay {
                let message = "REV \(revised) lies before the effective date \(effective)"
                findings.append(Finding("revised-before-effective", .warning, message, line: nil))
            }
            if let number = facts.finalNumber, !number.agrees(withYearOf: effective) {
                let message = "Final No. \(number) is not of the year of the effective date \(effective)"
                findings.append(Finding("final-number-year", .warning, message, line: clauseLine))
            }
        }
        if let established = facts.established, let before = clause?.approvedEffective,
            established.firstDay > before.lastDay
        {
            let message = "EST \(established) lies after \(before), the predecessor's date in the clause"
            findings.append(Finding("established-after-predecessor", .warning, message, line: clauseLine))
        }
        if let note = clause?.note, clause?.review.grade == nil, note.holds("review") {
            let message =
                "the clause speaks of a review in words that the profile does not know: '\(note.prefix(80))'"
            findings.append(Finding("review-not-understood", .warning, message, line: clauseLine))
        }
        return findings
    }
}
