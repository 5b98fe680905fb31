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
        let reader = DurationReader(statement.text)
        let durations = reader.durations
        for duration in durations {
            guard let contradiction = duration.contradiction else { continue }
            findings.append(
                Finding(
                    "word-and-digit-disagree", .error, "'\(contradiction)': the word and the digits disagree",
                    line: statement.line))
        }
        let source = StatementReference(kind: kind, index: statement.index)
        let sentence = Sentence(text: statement.text, words: reader.words, durations: durations)
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
        var years: [Duration] { durations.filter { $0.unit != .hours } }
        var isNote: Bool { text.hasPrefix("NOTE") || text.hasPrefix("Note:") }
    }

    // MARK: Experience

    private mutating func takeGeneral(
        _ sentence: Sentence, _ statement: Statement, _ source: StatementReference
    ) {
        guard general == nil, !sentence.isNote else { return }
        guard let years = sentence.years.first?.years else {
            notUnderstood("no years of general experience", statement)
            return
        }
        general = Qualifications.General(
            years: years, field: field(ofExperience: sentence.text), source: source)
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
        guard let range = text.caselessRange(ofAny: wordings) else { return nil }
        let rest = withoutEndPunctuation(trimmed(text[range.upperBound...]))
        return rest.isEmpty ? nil : rest
    }

    // MARK: Substitutions

    private mutating func takeSubstitution(
        _ sentence: Sentence, _ statement: Statement, _ source: StatementReference
    ) {
        guard !sentence.isNote else { return }
        let degrees = Degree.all(in: sentence.text)
        if sentence.text.holds("college training")
            || sentence.durations.contains(where: { $0.unit == .hours })
        {
            let hours = sentence.durations.first { $0.unit == .hours }
            let rate = sentence.years.first { $0.words.lowerBound > hours?.words.lowerBound ?? -1 }
            let maximum = maximum(in: sentence)
            let beforeVerb = sentence.text.caselessRange(of: "may be substituted").map {
                String(sentence.text[..<$0.lowerBound])
            }
            substitutions.append(
                Qualifications.Substitution(
                    rate: .collegeTraining(
                        hours: hours?.hours, forYears: hours == nil ? nil : rate?.years, maximum: maximum),
                    degree: degrees.last?.education,
                    field: beforeVerb.flatMap { after(["training in"], in: $0) },
                    source: source))
        } else if let degree = degrees.first, let duration = sentence.years.first, let years = duration.years
        {
            substitutions.append(
                Qualifications.Substitution(
                    rate: .degree(additional: years), degree: degree.education,
                    field: degree.field(upTo: ["may be substituted", "can be substituted", "substitutes"]),
                    source: source))
        } else {
            notUnderstood("no amount that may be substituted", statement)
        }
    }

    /// The amount behind "maximum of".
    private func maximum(in sentence: Sentence) -> Years? {
        guard let place = sentence.words.firstIndex(of: "maximum") else { return sentence.years.last?.years }
        return sentence.years.first { $0.words.lowerBound > place }?.years
    }

    private mutating func notUnderstood(_ what: String, _ statement: Statement) {
        let message = "\(what) could be read from '\(statement.text.prefix(60))'"
        findings.append(Finding("qualification-not-understood", .note, message, line: statement.line))
    }

    // MARK: Degree and experience in one sentence

    /// "A Bachelor's Degree in … plus five (5) years of …; or an equivalent combination".
    private mutating func takeStatedWays(_ sentence: Sentence, _ source: StatementReference) {
        for clause in sentence.text.split(separator: ";") {
            let text = trimmed(clause)
            let years = DurationReader(text).durations.first { $0.unit != .hours }?.years
            if text.holds("equivalent combination") {
                stated.append(
                    Qualifications.Way(
                        education: .equivalent, years: nil, field: nil, basis: .equivalent, sources: [source])
                )
            }
            if let degree = Degree.all(in: text).first, let years {
                let field = degree.field(upTo: [", plus", " plus ", ", supplemented", ", and ", ", with "])
                stated.append(
                    Qualifications.Way(
                        education: degree.education, years: years, field: field, basis: .degreeAndExperience,
                        sources: [source]))
            } else if let years, text.holds("experience"), general == nil {
                general = Qualifications.General(
                    years: years, field: field(ofExperience: text), source: source)
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
            for substitution in substitutions {
                guard let way = way(by: substitution, from: ways, general, floor: floor) else { continue }
                ways.append(way)
            }
        }
        let order = Qualifications.Education.allCases
        return (ways + stated).enumerated().sorted { left, right in
            let (one, other) = (
                order.firstIndex(of: left.element.education), order.firstIndex(of: right.element.education)
            )
            return (one ?? 0, left.offset) < (other ?? 0, right.offset)
        }.map(\.element)
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
            let below = ways.filter { $0.education != .none }.min {
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

/// A degree that a sentence names.
private struct Degree {
    let education: Qualifications.Education
    /// The text behind the name of the degree.
    let rest: Substring

    private static let names: [(word: String, education: Qualifications.Education)] = [
        ("associate", .associate), ("bachelor", .bachelor), ("baccalaureate", .bachelor), ("master", .master),
        ("doctor", .doctorate), ("ph.d", .doctorate),
    ]

    /// The degrees of a sentence in the order in which it names them; the word "degree" must follow.
    static func all(in text: String) -> [Degree] {
        var found: [(place: String.Index, degree: Degree)] = []
        for (word, education) in names {
            guard let range = text.caselessRange(of: word) else { continue }
            let rest = text[range.upperBound...]
            guard let degree = rest.caselessRange(of: "degree"),
                rest.distance(from: rest.startIndex, to: degree.lowerBound) <= 24
            else { continue }
            found.append((range.lowerBound, Degree(education: education, rest: rest[degree.upperBound...])))
        }
        return found.sorted { $0.place < $1.place }.map(\.degree)
    }

    /// What the degree must be in: the words behind "in", up to one of the wordings.
    func field(upTo ends: [String]) -> String? {
        let text = rest.drop { $0.isWhitespace }
        guard text.hasPrefix("in ") else { return nil }
        let behind = text.dropFirst(3)
        let end = ends.compactMap { behind.caselessRange(of: $0)?.lowerBound }.min() ?? behind.endIndex
        let field = withoutEndPunctuation(behind[..<end])
        return field.isEmpty ? nil : field
    }
}
