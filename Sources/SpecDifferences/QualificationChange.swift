import SpecModel

/// One value of the minimum qualifications that differs: the years of the general experience, the maximum that
/// college training counts, the time in which a licence must be had.
public struct QualificationChange: Hashable, Sendable {
    /// What the value belongs to.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        /// The experience that everyone without a degree must have.
        case generalExperience = "general-experience"
        /// The part of it that must be of a stated kind.
        case specialExperience = "special-experience"
        /// What may stand in the place of experience or of a degree.
        case substitution
        /// A degree that is asked for, with the experience beside it, or experience as another way.
        case education
        /// A licence, certificate, clearance, examination or check.
        case credential
    }

    /// Which of its values differs.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        /// It came or went as a whole.
        case presence
        /// How long.
        case years
        /// What it must be in.
        case field
        /// Of which kind experience must be: professional, supervisory, full-time.
        case kind
        /// Whether special experience is a part of the general experience or stands beside it.
        case partOfGeneral = "part-of-general"
        /// How many semester hours count as one year.
        case hoursPerYear = "hours-per-year"
        /// The most that may be substituted.
        case maximum
        /// The degree that a substitution names.
        case degree
        /// What a licence is called.
        case name
        /// Whether everyone needs it.
        case force
        /// Until when it must be there.
        case deadline
        /// Whether it must be kept as long as the position is held.
        case retention
        /// Whether an applicant may have to show it.
        case entry
    }

    /// What the change means to whoever wants to qualify.
    public enum Tendency: String, Hashable, Sendable, CaseIterable {
        /// More is asked, or less is counted.
        case asksMore = "asks-more"
        /// Less is asked, or more is counted.
        case asksLess = "asks-less"
        /// Another thing is asked, and the values don't tell whether it is more.
        case other
    }

    /// What the value belongs to.
    public let subject: Subject
    /// What a person calls it: `General experience`, `Master's degree for experience`.
    public let name: String
    /// The alternative to which it belongs: `Or II`; nil where it holds for all.
    public let alternative: String?
    /// Which of its values differs.
    public let aspect: Aspect
    /// The old value as text, with its unit; nil where there was none.
    public let old: String?
    /// The new value as text, with its unit; nil where there is none.
    public let new: String?
    /// The line of the old document from which it was read.
    public let oldLine: Int?
    /// The line of the new document from which it is read.
    public let newLine: Int?
    /// What it means to whoever wants to qualify.
    public let tendency: Tendency
    /// The items of the old document from which it was read.
    let oldSources: [StatementReference]
    /// The items of the new document from which it is read.
    let newSources: [StatementReference]

    /// The kinds of the sections in which the value stands and stood.
    var sections: Set<SectionKind> { Set((oldSources + newSources).map(\.kind)) }

    /// The change in one line: `General experience: 8 -> 7 years`.
    public var summary: String {
        let subject = [alternative.map { "\($0): " } ?? "", name, aspect.label.map { ", \($0)" } ?? ""]
            .joined()
        return "\(subject): \(values)"
    }

    /// Both values, a unit that they share said once.
    private var values: String {
        guard let old, let new, old.hasSuffix(" years"), new.hasSuffix(" years") else {
            return "\(old ?? "none") -> \(new ?? "none")"
        }
        return "\(old.dropLast(6)) -> \(new)"
    }
}

extension QualificationChange.Aspect {
    /// What a person calls it; nil where the values speak for themselves.
    fileprivate var label: String? {
        switch self {
        case .presence, .years, .name, .force: nil
        case .field: "field"
        case .kind: "kind"
        case .partOfGeneral: "part of the general experience"
        case .hoursPerYear: "semester hours a year"
        case .maximum: "maximum"
        case .degree: "degree"
        case .deadline: "deadline"
        case .retention: "kept while in the position"
        case .entry: "may be asked for at entry"
        }
    }
}
