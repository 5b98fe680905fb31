import SpecModel

/// Whether the qualifications of two documents are understood well enough to say who can qualify.
///
/// What both documents say, in the same words or in others that mean the same, makes no difference between them,
/// understood or not.
struct QualificationDoubts {
    /// Why it can't be told; empty where it can.
    private(set) var unknown: [String] = []
    /// What a reader should know of the values all the same.
    private(set) var remarks: [String] = []
    private let old: Specification
    private let new: Specification
    /// The lines that have been spoken of.
    private var oldLines: Set<Int> = []
    private var newLines: Set<Int> = []
    /// The items of the old document that were not understood and say something else now.
    private(set) var oldItems: [StatementReference] = []
    /// The items of the new document that were not understood and said something else.
    private(set) var newItems: [StatementReference] = []

    init(old: Specification, new: Specification, items: ItemChanges) {
        (self.old, self.new) = (old, new)
        takeFindings(of: old, "old") { items.significance(old: [$0], new: []) }
        takeFindings(of: new, "new") { items.significance(old: [], new: [$0]) }
        if unknown.isEmpty, old.qualifications.ways.isEmpty != new.qualifications.ways.isEmpty {
            let side = old.qualifications.ways.isEmpty ? "old" : "new"
            unknown.append("no way to qualify could be read from the \(side) document")
        }
    }

    private mutating func takeFindings(
        of specification: Specification, _ side: String,
        significance: (StatementReference) -> Change.Significance?
    ) {
        for finding in specification.findings {
            let isDisagreement = finding.code == Finding.Kind.wordAndDigitDisagree.code
            guard isDisagreement || finding.code == Finding.Kind.qualificationNotUnderstood.code,
                let line = finding.line, let source = specification.reference(atLine: line),
                significance(source) ?? .substantive == .substantive
            else { continue }
            if side == "old" {
                oldLines.insert(line)
                if !isDisagreement { oldItems.append(source) }
            } else {
                newLines.insert(line)
                if !isDisagreement { newItems.append(source) }
            }
            let what = isDisagreement ? ": \(finding.message)" : " was not understood"
            unknown.append("line \(line) of the \(side) document\(what)")
        }
    }

    /// Takes the items of experience and education that say something else, though no value of theirs does.
    mutating func take(_ changes: [Change], told values: [QualificationChange]) {
        let asking = changes.filter { $0.significance == .substantive && $0.section.statesWays }
        // In a series only the first class has values.
        guard !asking.isEmpty, !describesSeries else {
            if !asking.isEmpty || !values.isEmpty { noteSeries() }
            return
        }
        let (oldSources, newSources) = (old.qualifications.sources, new.qualifications.sources)
        for change in asking {
            let mine = change.oldStatements.filter { !oldLines.contains($0.line) }
            let theirs = change.newStatements.filter { !newLines.contains($0.line) }
            guard mine.count == change.oldStatements.count, theirs.count == change.newStatements.count else {
                continue
            }
            let before = Set(mine.map { $0.reference(in: change.oldSection ?? change.section) })
            let after = Set(theirs.map { $0.reference(in: change.section) })
            let isTold = values.contains {
                !before.isDisjoint(with: $0.oldSources) || !after.isDisjoint(with: $0.newSources)
            }
            guard !isTold, !before.isSubset(of: oldSources) || !after.isSubset(of: newSources) else {
                continue
            }
            let place =
                theirs.first.map { "line \($0.line) of the new document" }
                ?? mine.first.map { "line \($0.line) of the old document" } ?? "an item"
            unknown.append("\(place) says something that no value holds")
        }
    }

    /// Whether one of the documents describes several classes: the items of all but the first hold no values.
    private var describesSeries: Bool { old.facts.classes.count > 1 || new.facts.classes.count > 1 }

    private mutating func noteSeries() {
        for (specification, side) in [(old, "old"), (new, "new")] where specification.facts.classes.count > 1
        {
            let classes = specification.facts.classes
            let first = classes.first?.title.map { ", \($0)," } ?? ""
            remarks.append(
                "the \(side) document describes \(classes.count) classes: this is told of the first\(first) only"
            )
        }
    }
}

extension Specification {
    /// The item of a qualification that begins on a line.
    fileprivate func reference(atLine line: Int) -> StatementReference? {
        for section in sections where section.kind.holdsQualifications {
            for statement in section.statements where statement.line == line {
                return statement.reference(in: section.kind)
            }
        }
        return nil
    }
}

extension Statement {
    fileprivate func reference(in section: SectionKind) -> StatementReference {
        StatementReference(kind: section, index: index)
    }
}

extension Qualifications {
    /// Every item from which a value was read.
    fileprivate var sources: Set<StatementReference> {
        Set(
            [general?.source].compactMap(\.self) + special.map(\.source) + substitutions.map(\.source)
                + credentials.map(\.source) + notes.map(\.source) + ways.flatMap(\.sources))
    }
}

extension SectionKind {
    /// Whether it says which experience and education open a way to qualify.
    fileprivate var statesWays: Bool {
        switch self {
        case .generalExperience, .specialExperience, .substitutions, .minimumQualifications: true
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .duties, .ksa,
            .specialRequirements, .characterRequirements, .physicalRequirements, .workingConditions,
            .appointment, .equipment, .history, .acknowledgement, .clause, .boilerplate, .other:
            false
        }
    }
}
