import SpecModel

extension ConsistencyCheck {
    /// What the jurisdiction asks for and the document lacks, and headings with nothing below them.
    mutating func elements() {
        guard isWhole else { return }
        var reported: Set<SectionKind> = []
        for element in checks.required {
            switch element {
            case .section(let kind):
                guard !isStated(kind) else { continue }
                reported.insert(kind)
                let line = sections.first { $0.kind == kind }?.line
                report(.missingElement, "the document states no \(kind.words)", line: line)
            // Code and title often stand on the page around a document: they are spoken of elsewhere.
            case .fact(.code), .fact(.title): continue
            case .fact(let fact):
                guard facts.lacks(fact) else { continue }
                report(.missingElement, "the document states no \(fact.words)", line: nil)
            }
        }
        for (place, section) in sections.enumerated() where section.statements.isEmpty {
            // Form text such as a closing paragraph is a section of its own, without a heading.
            if place + 1 < sections.count, sections[place + 1].heading == nil { continue }
            // A heading over sections of its own, such as MINIMUM QUALIFICATIONS, is not empty.
            guard let heading = section.heading, !isStated(section.kind), !reported.contains(section.kind),
                !places.holdsFacts(below: section.line)
            else { continue }
            report(.emptySection, "nothing stands below \(Finding.quoted(heading))", line: section.line)
        }
        for (heading, line) in places.emptyHeadings {
            report(.emptySection, "nothing stands below \(Finding.quoted(heading))", line: line)
        }
    }

    /// Whether a section of the kind, or of a kind that is a part of it, has an item.
    private func isStated(_ kind: SectionKind) -> Bool {
        sections.contains { !$0.statements.isEmpty && ($0.kind == kind || $0.kind.isPart(of: kind)) }
    }
}

extension Specification.Facts {
    /// Whether a fact is not stated.
    fileprivate func lacks(_ fact: DocumentChecks.Fact) -> Bool {
        switch fact {
        case .code: code == nil
        case .title: title == nil
        case .established: established == nil
        case .effective: effective == nil
        case .salaryGroup: salaryGroup == nil
        case .occupationalGroup: occupationalGroup == nil
        case .bargainingUnit: bargainingUnit == nil
        case .eeo: eeo == nil
        case .designation: designation == nil
        }
    }
}

extension DocumentChecks.Fact {
    /// The fact in words, for a message.
    fileprivate var words: String {
        switch self {
        case .code: "class code"
        case .title: "title"
        case .established: "date of establishment"
        case .effective: "effective date"
        case .salaryGroup: "salary group"
        case .occupationalGroup: "occupational group"
        case .bargainingUnit: "bargaining unit"
        case .eeo: "EEO category"
        case .designation: "job class designation"
        }
    }
}

extension SectionKind {
    /// The kind in words: `minimum qualifications`.
    fileprivate var words: String {
        rawValue.split(separator: "-").joined(separator: " ")
    }

    /// Whether sections of this kind stand below a heading of the other.
    fileprivate func isPart(of kind: SectionKind) -> Bool {
        kind == .minimumQualifications
            && [.generalExperience, .specialExperience, .substitutions].contains(self)
    }
}
