import SpecModel

/// What a jurisdiction expects of each of its documents, beyond what every document must fulfil.
struct DocumentChecks: Sendable {
    /// What a document must state.
    private(set) var required: [Element] = []
    /// Whether the letters at the end of a class code are the pay plan of the salary group.
    private(set) var planIsSuffix = false
    /// How many days after the effective date the published record is edited at the latest; nil where no
    /// custom says so.
    private(set) var revisedWithinDays: Int?
    /// Words that a title may hold in one office only.
    private(set) var restrictedTitles: [RestrictedTitle] = []

    /// Something that a document states in a section or as a fact.
    enum Element: Hashable, Sendable {
        case section(SectionKind)
        case fact(Fact)
    }

    /// A fact that a document can be asked for.
    enum Fact: String, Sendable {
        case code, title, established, effective, designation, eeo
        case salaryGroup = "salary-group"
        case occupationalGroup = "occupational-group"
        case bargainingUnit = "bargaining-unit"
    }

    /// A word of a title that is one office's own.
    struct RestrictedTitle: Sendable {
        /// Folded.
        let word: String
        let holder: String
        let rule: String
    }

    /// The checks for a profile that extends another: what the law reserves holds only where the law does.
    func inherited(within isSameJurisdiction: Bool) -> DocumentChecks {
        guard !isSameJurisdiction else { return self }
        var checks = self
        checks.restrictedTitles = []
        return checks
    }
}

extension DocumentChecks {
    /// Reads the table `checks` of a profile's file.
    init(_ table: ProfileTable) throws(ProfileError) {
        for word in try table.strings("required") ?? [] {
            guard let element = Element(word) else { throw table.unknownWord(word, "required") }
            required.append(element)
        }
        planIsSuffix = try table.truth("plan-suffix") ?? false
        revisedWithinDays = try table.integer("revised-within-days")
        for entry in try table.list("restricted-titles") ?? [] {
            restrictedTitles.append(
                RestrictedTitle(
                    word: FoldedText(try entry.required("word")).description,
                    holder: try entry.required("holder"), rule: try entry.required("rule")))
        }
    }
}

extension DocumentChecks.Element {
    /// The element that a word of a profile names.
    fileprivate init?(_ word: String) {
        if let fact = DocumentChecks.Fact(rawValue: word) {
            self = .fact(fact)
        } else if let kind = SectionKind(rawValue: word) {
            self = .section(kind)
        } else {
            return nil
        }
    }
}
