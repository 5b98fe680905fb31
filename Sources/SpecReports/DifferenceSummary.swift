public import SpecDifferences
import SpecModel

/// A difference in a few plain sentences, which state nothing but what the difference holds: the substance first, the
/// heaviest changes in their own words, then what the note claims and does not keep.
public enum DifferenceSummary {
    /// So many changes are told in their own words; how many are not is said.
    private static let told = 5

    /// The sentences, one a line.
    ///
    /// - Parameter note: what a reader must know before all else, without full stop.
    public static func text(
        _ difference: SpecificationDifference, old: ComparedName, new: ComparedName, note: String? = nil
    ) -> String {
        let names = "Compared: \(old.name.oneLine) with \(new.name.oneLine)."
        let front = (note.map { ["\($0.oneLine)."] } ?? []) + [names]
        return (front + sentences(difference) { "“\($0.oneLine)”" }).map { $0 + "\n" }.joined()
    }

    /// The sentences as a list in Markdown.
    public static func markdown(
        _ difference: SpecificationDifference, old: ComparedName, new: ComparedName, note: String? = nil
    ) -> String {
        var page = MarkdownText()
        page.heading(2, "\(MarkdownText.escaped(old.name)) → \(MarkdownText.escaped(new.name))")
        if let note { page.line("- \(MarkdownText.escaped(note)).") }
        for sentence in sentences(difference, quoting: { "“\(MarkdownText.escaped($0))”" }) {
            page.line("- \(sentence)")
        }
        return page.text
    }

    private static func sentences(
        _ difference: SpecificationDifference, quoting quoted: (String) -> String
    ) -> [String] {
        var sentences = [verdict(difference)]
        if let fallback = difference.fallback { sentences.append("Note: \(fallback).") }
        let qualifications = difference.qualifications
        sentences +=
            qualifications.unknown.isEmpty && !qualifications.eligibility.isEmpty
            ? qualifications.eligibility.map(\.sentence) : ways(difference.ways, quoted)
        for fact in difference.facts where fact.signal != nil {
            let (old, new) = (fact.old.map(quoted) ?? "none", fact.new.map(quoted) ?? "none")
            sentences.append("\(factLabel(fact.name)): \(old) became \(new).")
        }
        let heavy = difference.changes.filter { $0.significance == .substantive }.enumerated()
            .sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }.map(\.element)
        sentences += heavy.prefix(told).map { sentence($0, quoted) }
        if heavy.count > told {
            sentences.append(
                "\(counted(heavy.count - told, "more change")) of substance \(heavy.count - told == 1 ? "is" : "are") not told here."
            )
        }
        sentences += claims(difference)
        let facts = difference.facts.filter { $0.signal == nil }.map { factLabel($0.name) }
        if !facts.isEmpty {
            sentences.append("Facts that differ: \(listed(facts).ended)")
        }
        return sentences
    }

    private static func verdict(_ difference: SpecificationDifference) -> String {
        let wording = DifferenceWording(difference: difference)
        let unchanged =
            "\(counted(wording.unchanged, "item")) \(wording.unchanged == 1 ? "is" : "are") unchanged."
        switch difference.verdict {
        case .identical: return "The two are \(wording.verdict). All \(unchanged)"
        case .editorial:
            let parts = [
                wording.editorial > 0 ? "\(counted(wording.editorial, "item")) reworded" : nil,
                wording.moved > 0 ? "\(wording.moved) only moved" : nil,
            ].compactMap { $0 }
            return "Only the wording or the order differs: \(listed(parts)); \(unchanged)"
        case .substantive:
            var counts: [(kind: SectionKind, count: Int)] = []
            for change in difference.changes where change.significance == .substantive {
                if let place = counts.firstIndex(where: { $0.kind == change.section }) {
                    counts[place].count += 1
                } else {
                    counts.append((change.section, 1))
                }
            }
            let places = counts.map { "\($0.count) in \($0.kind.label)" }.joined(separator: "; ")
            var parts = [
                counts.isEmpty
                    ? "no item changes in substance"
                    : "\(counted(wording.substantive, "change")) of substance (\(places))"
            ]
            if wording.editorial > 0 { parts.append("\(wording.editorial) of wording only") }
            if wording.moved > 0 { parts.append("\(wording.moved) only moved") }
            return "The substance differs: \(listed(parts)); \(unchanged)"
        }
    }

    private static func ways(_ ways: [WayChange], _ quoted: (String) -> String) -> [String] {
        ways.map { way in
            let field = (way.newField ?? way.oldField).map { " in \(quoted($0.shortened(to: 100)))" } ?? ""
            let education = way.education.phrase
            switch way.kind {
            case .added: return "A new way to qualify: \(education)\(field), \(experience(way.new))."
            case .removed: return "No longer a way to qualify: \(education)\(field), \(experience(way.old))."
            case .changed where way.old == way.new:
                let fields = [way.oldField, way.newField].map { field in
                    field.map { quoted($0.shortened(to: 100)) } ?? "any field"
                }
                return "\(education.capitalizedFirst): the field goes from \(fields[0]) to \(fields[1])."
            case .changed:
                let years = [way.old, way.new].map { $0?.label ?? "no figure" }
                return
                    "\(education.capitalizedFirst)\(field): the experience that is needed goes from \(years[0]) to \(years[1])."
            }
        }
    }

    private static func experience(_ years: Years?) -> String {
        years.map { "with \($0.label) of experience" } ?? "with no figure of experience"
    }

    /// A change in its own words.
    ///
    /// - Parameter isRefused: whether it was proposed and not done.
    static func sentence(
        _ change: Change, isRefused: Bool = false, _ quoted: (String) -> String
    ) -> String {
        let section = change.section.label
        let statements = isRefused && !change.old.isEmpty ? change.oldStatements : change.newStatements
        let words = statements.map(\.sentence).joined(separator: " | ")
        let item = quoted((words.isEmpty ? change.sentence : words).shortened(to: 120))
        switch change.kind {
        case .added: return "\(isRefused ? "To be added" : "Added") to \(section): \(item)."
        case .removed: return "\(isRefused ? "To be removed" : "Removed") from \(section): \(item)."
        case .unchanged, .reworded, .moved, .split, .merged: break
        }
        guard let evidence = change.heaviest else { return "\(section): \(item) differs." }
        if evidence.signal == .flag { return flag(evidence, section, item, isRefused: isRefused) }
        let phrases = evidence.phrases(in: change)
        let event =
            switch (phrases.old.map(quoted), phrases.new.map(quoted)) {
            case (let old?, let new?): "\(old) \(isRefused ? "was to become" : "became") \(new)"
            case (let old?, nil): "\(old) \(isRefused ? "was to go out" : "went out")"
            case (nil, let new?): "\(new) \(isRefused ? "was to come in" : "came in")"
            case (nil, nil): "the \(evidence.signal.rawValue) \(isRefused ? "was to differ" : "differs")"
            }
        return "\(section): \(event), in \(item)."
    }

    private static func flag(
        _ evidence: Change.Evidence, _ section: String, _ item: String, isRefused: Bool
    ) -> String {
        let mark = (evidence.new ?? evidence.old ?? "").replacing("-", with: " ")
        let verb = isRefused ? "was" : "is"
        let event = evidence.new == nil ? "no longer" : "now"
        return "\(section): \(item) \(verb) \(isRefused ? "to be \(event)" : event) marked “\(mark)”."
    }

    private static func claims(_ difference: SpecificationDifference) -> [String] {
        difference.claims.filter { $0.holds == false }.map { check in
            var reasons: [String] = []
            if !check.contradictions.isEmpty {
                let count = check.contradictions.count
                reasons.append("\(counted(count, "change")) \(count == 1 ? "contradicts" : "contradict") it")
            }
            if let reason = check.reason { reasons.append(reason) }
            return "The note says “\(check.claim.label)”, which does not hold"
                + (reasons.isEmpty ? "." : ": \(listed(reasons)).")
        }
    }
}

extension Change {
    /// The evidence that weighs most to whoever holds or seeks a position in the class.
    fileprivate var heaviest: Evidence? {
        evidence.min { $0.signal.weight < $1.signal.weight }
    }

    /// Where the change stands among those that are told first: what bars people from the class or lets them in, then
    /// what they must do and may decide, then all else.
    var weight: Int {
        let place =
            switch section {
            case .generalExperience, .specialExperience, .substitutions, .minimumQualifications,
                .specialRequirements, .characterRequirements, .physicalRequirements:
                0
            case .purpose, .supervisionReceived, .supervisionExercised, .guidelines: 1
            case .duties, .ksa: 2
            case .workingConditions, .appointment, .equipment, .history, .acknowledgement, .clause,
                .boilerplate, .other:
                3
            }
        // What came or went whole weighs as much as another figure.
        return place * 10 + (heaviest?.signal.weight ?? 1)
    }
}

extension Change.Signal {
    fileprivate var weight: Int {
        switch self {
        case .credential, .status: 0
        case .quantity: 1
        case .authority: 2
        case .modality: 3
        case .verb: 4
        case .proficiency: 5
        case .scope: 6
        case .flag: 7
        }
    }
}
