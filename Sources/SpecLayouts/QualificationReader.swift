import SpecModel

/// Reads minimum qualifications as values, and works out the ways to qualify.
///
/// Only what a sentence states in a form that is known becomes a value; any other sentence stays text, with a
/// finding where an amount was expected. Ways are derived from the values: what a degree substitutes is taken
/// off the general experience, but never below the special experience, which is a part of it.
struct QualificationReader {
    private let sections: [Section]
    private var general: Qualifications.General?
    private var special: [Qualifications.Special] = []
    private var substitutions: [Qualifications.Substitution] = []
    private var stated: [Qualifications.Way] = []
    private var findings: [Finding] = []

    /// The values of a document's sections, with what was doubtful in them.
    static func read(_ sections: [Section]) -> (Qualifications, [Finding]) {
        var reader = QualificationReader(sections: sections)
        for section in sections {
            for statement in section.statements { reader.take(statement, of: section.kind) }
        }
        return (reader.qualifications, reader.findings)
    }

    private init(sections: [Section]) { self.sections = sections }

    private mutating func take(_ statement: Statement, of kind: SectionKind) {
        switch kind {
        case .generalExperience, .specialExperience, .substitutions, .minimumQualifications: break
        default: return
        }
        let sentence = Sentence(Self.requirements(of: statement.text))
        let durations = sentence.durations
        for duration in durations {
            guard let contradiction = duration.contradiction else { continue }
            let words = statement.text.caselessRange(of: contradiction).map { String(statement.text[$0]) }
            findings.append(
                Finding(
                    "word-and-digit-disagree", .error,
                    "'\(words ?? contradiction)': the word and the digits disagree", line: statement.line))
        }
        let source = StatementReference(kind: kind, index: statement.index)
        switch kind {
        case .generalExperience: takeGeneral(sentence, statement, source)
        case .specialExperience: takeSpecial(sentence, statement, source)
        case .substitutions: takeSubstitution(sentence, statement, source)
        default:
            if sentence.text.holds("substituted") {
                takeSubstitution(sentence, statement, source)
            } else if sentence.text.holds("of the General Experience") {
                takeSpecial(sentence, statement, source)
            } else {
                takeStatedWays(sentence, source)
            }
        }
    }

    private struct Sentence {
        let text: String
        let words: [String]
        let durations: [Duration]

        init(_ text: String) {
            let reader = DurationReader(text)
            (self.text, words, durations) = (text, reader.words, reader.durations)
        }

        var years: [Duration] { durations.filter { $0.unit != .hours } }
        var degrees: [DegreeMention] { DegreeMention.all(in: text, words) }
        var isNote: Bool { text.hasPrefix("NOTE") || text.hasPrefix("Note") }
    }

    /// The text without sentences that only wish for something: "A Bachelor's degree is preferred."
    private static func requirements(of text: String) -> String {
        guard text.caselessRange(ofAny: ["preferred", "desirable", "desired"]) != nil else { return text }
        let sentences = text.split(separator: ". ").filter {
            $0.caselessRange(ofAny: ["preferred", "desirable", "desired"]) == nil
        }
        return sentences.joined(separator: ". ")
    }

    // MARK: Experience

    private mutating func takeGeneral(
        _ sentence: Sentence, _ statement: Statement, _ source: StatementReference
    ) {
        guard general == nil, !sentence.isNote else { return }
        guard let first = sentence.years.first, let years = first.years else {
            notUnderstood("no years of general experience", statement)
            return
        }
        // "A Master's degree in nursing and two (2) years …": the experience alone qualifies nobody.
        let degreeComesFirst = sentence.degrees.first.map { $0.word < first.words.lowerBound } ?? false
        if !degreeComesFirst {
            let alternative = sentence.text.caselessRange(ofAny: [", or a", " or a "])
            let own = sentence.degrees.isEmpty ? nil : alternative.map { sentence.text[..<$0.lowerBound] }
            let text = own.map(String.init) ?? sentence.text
            general = Qualifications.General(years: years, field: field(ofExperience: text), source: source)
        }
        takeStatedWays(sentence, source)
    }

    private mutating func takeSpecial(
        _ sentence: Sentence, _ statement: Statement, _ source: StatementReference
    ) {
        guard !sentence.isNote else { return }
        guard let years = sentence.years.first?.years else {
            notUnderstood("no years of special experience", statement)
            return
        }
        let field = after(
            [
                "must have included", "must have been in", "must have been as", "must have been",
                "must include",
            ],
            in: sentence.text)
        special.append(
            Qualifications.Special(
                years: years, isOfGeneral: sentence.text.holds("General Experience"), field: field,
                source: source))
    }

    /// What stands behind "experience in"; the whole end of the sentence where "in" is not the next word.
    private func field(ofExperience text: String) -> String? {
        after(["experience in", "experience"], in: text)
    }

    private func after(_ wordings: [String], in text: String) -> String? {
        // "experience in" must not be found in "experience involving".
        let ranges = wordings.lazy.compactMap { text.caselessRange(of: $0) }
        guard let range = ranges.first(where: { text[$0.upperBound...].first?.isLetter != true }) else {
            return nil
        }
        let rest = withoutEndPunctuation(trimmed(text[range.upperBound...]))
        return rest.isEmpty ? nil : rest
    }

    // MARK: Substitutions

    private mutating func takeSubstitution(
        _ sentence: Sentence, _ statement: Statement, _ source: StatementReference
    ) {
        guard !sentence.isNote else { return }
        let degrees = sentence.degrees
        if sentence.text.holds("college training")
            || sentence.durations.contains(where: { $0.unit == .hours })
        {
            takeCollegeTraining(sentence, source)
        } else if let degree = DegreeMention.highest(of: degrees), let years = sentence.years.first?.years {
            substitutions.append(
                Qualifications.Substitution(
                    rate: .degree(additional: years), degree: degree.education, field: degree.field,
                    source: source))
        } else {
            notUnderstood("no amount that may be substituted", statement)
        }
    }

    /// One substitution for each degree that the sentence names: "to a maximum of two (2) years for an
    /// Associate's degree or four (4) years for a Bachelor's degree".
    private mutating func takeCollegeTraining(_ sentence: Sentence, _ source: StatementReference) {
        let hours = sentence.durations.first { $0.unit == .hours }
        let rate = hours.flatMap { hours in
            sentence.years.first { $0.words.lowerBound > hours.words.lowerBound }
        }
        let beforeVerb = sentence.text.caselessRange(of: "may be substituted").map {
            String(sentence.text[..<$0.lowerBound])
        }
        let field = beforeVerb.flatMap { after(["training in"], in: $0) }
        func add(_ degree: Qualifications.Education?, maximum: Years?) {
            substitutions.append(
                Qualifications.Substitution(
                    rate: .collegeTraining(hours: hours?.hours, forYears: rate?.years, maximum: maximum),
                    degree: degree, field: field, source: source))
        }
        let degrees = sentence.degrees
        guard degrees.count > 1 else {
            return add(degrees.first?.education, maximum: maximum(in: sentence, besides: rate))
        }
        var start = 0
        for degree in degrees {
            let own = sentence.years.last {
                $0.words.lowerBound >= start && $0.words.upperBound <= degree.word && $0.words != rate?.words
            }
            if let own { add(degree.education, maximum: own.years) }
            start = degree.word
        }
    }

    /// The amount behind "maximum of"; without that word the last one that is not the rate.
    private func maximum(in sentence: Sentence, besides rate: Duration?) -> Years? {
        guard let place = sentence.words.firstIndex(of: "maximum") else {
            return sentence.years.last { $0.words != rate?.words }?.years
        }
        return sentence.years.first { $0.words.lowerBound > place }?.years
    }

    private mutating func notUnderstood(_ what: String, _ statement: Statement) {
        let message = "\(what) could be read from '\(statement.text.prefix(60))'"
        findings.append(Finding("qualification-not-understood", .note, message, line: statement.line))
    }

    // MARK: Degree and experience in one sentence

    /// "A Bachelor's Degree in … plus five (5) years of …; or an equivalent combination".
    private mutating func takeStatedWays(_ sentence: Sentence, _ source: StatementReference) {
        for part in sentence.text.split(separator: ";") {
            let clause = Sentence(trimmed(part))
            let degrees = clause.degrees
            for (place, degree) in degrees.enumerated() {
                let end = place + 1 < degrees.count ? degrees[place + 1].word : clause.words.count
                let own = clause.years.first {
                    $0.words.lowerBound > degree.word && $0.words.lowerBound < end
                }
                guard let years = own?.years else { continue }
                stated.append(
                    Qualifications.Way(
                        education: degree.education, years: years, field: degree.field,
                        basis: .degreeAndExperience, sources: [source]))
            }
            if degrees.isEmpty, let years = clause.years.first?.years, clause.text.holds("experience"),
                general == nil
            {
                general = Qualifications.General(
                    years: years, field: field(ofExperience: clause.text), source: source)
            }
            if clause.text.holds("equivalent combination") {
                stated.append(
                    Qualifications.Way(
                        education: .equivalent, years: nil, field: nil, basis: .equivalent, sources: [source])
                )
            }
        }
    }

    // MARK: The ways

    private var qualifications: Qualifications {
        Qualifications(general: general, special: special, substitutions: substitutions, ways: ways)
    }

    private var ways: [Qualifications.Way] {
        var ways: [Qualifications.Way] = []
        if let general {
            ways.append(
                Qualifications.Way(
                    education: .none, years: general.years, field: nil, basis: .general,
                    sources: [general.source] + special.map(\.source)))
            let floor = special.filter(\.isOfGeneral).map(\.years).max() ?? Years(0)
            // The degrees below one must be known before it, in whatever order the document names them.
            for substitution in substitutions.sorted(by: { rank($0.degree) < rank($1.degree) }) {
                guard let way = way(by: substitution, from: ways, general, floor: floor) else { continue }
                ways.append(way)
            }
        }
        return (ways + stated).enumerated().sorted { left, right in
            (rank(left.element.education), left.offset) < (rank(right.element.education), right.offset)
        }.map(\.element)
    }

    private func rank(_ education: Qualifications.Education?) -> Int {
        education.flatMap { Qualifications.Education.allCases.firstIndex(of: $0) } ?? 0
    }

    /// A degree takes its years off those of the best way below it where it counts "additional" years, else
    /// off the general experience.
    private func way(
        by substitution: Qualifications.Substitution, from ways: [Qualifications.Way],
        _ general: Qualifications.General, floor: Years
    ) -> Qualifications.Way? {
        guard let degree = substitution.degree else { return nil }
        let base: Qualifications.Way?
        let counted: Years
        switch substitution.rate {
        case .collegeTraining(_, _, let maximum):
            guard let maximum else { return nil }
            (base, counted) = (nil, maximum)
        case .degree(let additional):
            let below = ways.filter { $0.education != .none && rank($0.education) < rank(degree) }.min {
                $0.years ?? general.years < $1.years ?? general.years
            }
            (base, counted) = (degree == .bachelor ? nil : below, additional)
        }
        let years = (base?.years ?? general.years) - counted
        return Qualifications.Way(
            education: degree, years: max(years, floor), field: substitution.field, basis: .substitution,
            sources: (base?.sources ?? [general.source]) + [substitution.source])
    }
}
