import SpecModel

/// Which sections of a series are about its first class, the one that the document's qualifications are given for.
///
/// Below "Minimum Qualifications" each class has its own sub-heading; what stands above the first of them, or under
/// "All Levels", is about every class. To mix the classes would make ways to qualify that nobody has.
enum ClassSections {
    /// The sections with those of other classes set aside: text is looked through there, but gives no values.
    static func ofFirst(
        _ sections: [Section], of facts: Specification.Facts, _ profile: Profile
    ) -> [Section] {
        guard facts.classes.count > 1, let first = facts.classes.first?.title.map({ FoldedText($0) }) else {
            return sections
        }
        let titles = Set(facts.classes.compactMap(\.title).map { FoldedText($0) })
        var kind: SectionKind?
        var owner: FoldedText?
        return sections.map { section in
            if section.kind != kind { (kind, owner) = (section.kind, nil) }
            if let heading = section.heading {
                let title = FoldedText(profile.titleProper(heading))
                if titles.contains(title) {
                    owner = title
                } else if isAboutAll(heading, profile) {
                    owner = nil
                }
            }
            guard let owner, owner != first else { return section }
            return Section(
                kind: .other, heading: section.heading, line: section.line, statements: section.statements)
        }
    }

    /// A heading of a whole section, or "All Levels".
    private static func isAboutAll(_ heading: String, _ profile: Profile) -> Bool {
        switch profile.phrases[PhraseKey.of(heading)] {
        case .heading: return true
        case .subHeading:
            return ["all", "both"].contains(FoldedText(heading).description.prefix { $0 != " " })
        default: return false
        }
    }
}
