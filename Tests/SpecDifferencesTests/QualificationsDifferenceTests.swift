import SpecDifferences
import SpecModel
import Testing

/// Qualifications as values: what is asked, the ways before and after, and who can now qualify.
struct QualificationsDifferenceTests {
    private typealias Way = Qualifications.Way

    private func difference(_ old: Requirements, _ new: Requirements) throws -> QualificationsDifference {
        try SpecificationDifference(from: old.specification(), to: new.specification()).qualifications
    }

    private func difference(ways old: [Way], _ new: [Way]) throws -> QualificationsDifference {
        try difference(Requirements(ways: old), Requirements(ways: new))
    }

    private func sentences(ways old: [Way], _ new: [Way]) throws -> [String] {
        try difference(ways: old, new).eligibility.map(\.sentence)
    }

    // MARK: Values

    @Test func `a value is told with both lines and what it means to an applicant`() throws {
        let change = try difference(
            Requirements(general: (8, "journalism")), Requirements(general: (7, "journalism"))
        ).changes.first.orThrow()
        #expect(change.summary == "General experience: 8 -> 7 years")
        #expect(change.subject == .generalExperience)
        #expect(change.aspect == .years)
        #expect(change.tendency == .asksLess)
        #expect(change.oldLine == 4)
        #expect(change.newLine == 4)
    }

    @Test func `the rate, the maximum and the field of a substitution are values of their own`() throws {
        func training(_ hours: Int, _ maximum: Int, _ field: String?) -> Requirements {
            Requirements(
                substitutions: [
                    (
                        .collegeTraining(hours: hours, forYears: Years(months: 6), maximum: Years(maximum)),
                        .bachelor, field
                    )
                ])
        }
        let changes = try difference(training(15, 4, nil), training(12, 3, "law")).changes
        #expect(
            changes.map(\.summary) == [
                "College training for experience, semester hours a year: 30 -> 24",
                "College training for experience, maximum: 4 -> 3 years",
                "College training for experience, field: any -> 'law'",
            ])
        #expect(changes.map(\.tendency) == [.asksLess, .asksMore, .asksMore])
    }

    @Test func `a longer deadline asks less, and a licence that came asks more`() throws {
        let old = Requirements(credentials: [("a driver's license", .withinDays(90))])
        let new = Requirements(
            credentials: [
                ("a driver's license", .within(Years(months: 6))),
                ("a pilot's license for harbor craft", nil),
            ])
        let found = try difference(old, new)
        #expect(found.changes.map(\.tendency) == [.asksLess, .asksMore])
        #expect(
            found.eligibility.map(\.sentence) == [
                "To be had within 6 months: a driver's license; before, within 90 days.",
                "Now required: a pilot's license for harbor craft; it was not asked for before.",
            ])
    }

    @Test func `other words for the same field are no other value`() throws {
        let found = try difference(
            Requirements(general: (8, "training of personnel")),
            Requirements(general: (8, "training of staff")))
        #expect(found.changes.isEmpty)
        #expect(found.eligibility.isEmpty)
    }

    @Test(arguments: [
        ("library science, history or law", "law, history or library science"),
        ("the collection and analysis of data", "collecting and analyzing data"),
        ("a managerial capacity", "management"),
    ])
    func `a field in another order or inflection is the same, whatever else its item says`(
        old: String, new: String
    ) throws {
        let found = try difference(Requirements(general: (8, old)), Requirements(general: (7, new)))
        #expect(found.changes.map(\.aspect) == [.years])
    }

    @Test(arguments: [
        ("public administration", "business administration"), ("accounting", "accountancy or law"),
        ("social work", "social work or a related field"), ("communication", "community work"),
    ])
    func `another field is told, though most of its words are there`(old: String, new: String) throws {
        let found = try difference(Requirements(general: (8, old)), Requirements(general: (7, new)))
        #expect(found.changes.map(\.aspect) == [.years, .field])
    }

    @Test func `a requirement that stands in another section is still asked for`() throws {
        let old = try SpecDifferencesTests.specification([
            (.specialRequirements, ["Incumbents must pass a physical examination"])
        ])
        let credential = Qualifications.Credential(
            kind: .examination, name: "physical examination", force: .required, deadline: nil,
            isRetained: false,
            isAtEntry: false, source: StatementReference(kind: .specialRequirements, index: 0))
        let asking = Specification(
            jurisdiction: old.jurisdiction, profile: old.profile, facts: old.facts, clause: nil,
            sections: old.sections, qualifications: Qualifications(credentials: [credential]))
        let new = try SpecDifferencesTests.specification([
            (.physicalRequirements, ["Incumbents must pass a physical examination"])
        ])
        let found = SpecificationDifference(from: asking, to: new).qualifications
        #expect(found.changes.isEmpty)
        #expect(found.eligibility.isEmpty)
    }

    @Test func `the same qualifications have no change, and all their ways`() throws {
        let requirements = Requirements(
            general: (8, "journalism"), special: [(2, "a managerial capacity")],
            ways: [Requirements.way(.none, 8), Requirements.way(.bachelor, 4)])
        let found = try difference(requirements, requirements)
        #expect(found.changes.isEmpty)
        #expect(found.ways.map(\.isChanged) == [false, false])
        #expect(found.eligibility.isEmpty && found.unknown.isEmpty && found.remarks.isEmpty)
    }

    @Test func `seen from the other side, what asked more asks less`() throws {
        let old = Requirements(
            general: (8, "journalism"), special: [(1, "a managerial capacity")],
            substitutions: [(.degree(years: Years(1), isAdditional: true), .master, "social work")])
        let new = Requirements(general: (7, "journalism"), special: [(2, "a managerial capacity")])
        let (there, back) = (try difference(old, new).changes, try difference(new, old).changes)
        #expect(there.map(\.tendency) == [.asksLess, .asksMore, .asksMore])
        #expect(back.map(\.tendency) == [.asksMore, .asksLess, .asksLess])
        #expect(there.map(\.old) == back.map(\.new))
        #expect(there.map(\.new) == back.map(\.old))
    }

    // MARK: Ways

    @Test func `ways are held against each other within an alternative, never crosswise`() throws {
        let old = [
            Requirements.way(.highSchool, 1, alternative: "Either I"),
            Requirements.way(.highSchool, 2, alternative: "Or II"),
        ]
        let new = [
            Requirements.way(.highSchool, 4, alternative: "Either I"),
            Requirements.way(.highSchool, 1, alternative: "Or II"),
            Requirements.way(.highSchool, 2, alternative: "Or III"),
        ]
        let found = try difference(ways: old, new)
        #expect(found.ways.map { $0.old?.years } == [Years(1), Years(2), nil])
        #expect(found.ways.map { $0.new?.years } == [Years(1), Years(2), Years(4)])
        #expect(found.ways.map(\.isChanged) == [false, false, true])
    }

    @Test func `of two ways with one degree each meets the one in its own field`() throws {
        let old = [
            Requirements.way(.bachelor, 4), Requirements.way(.bachelor, 2, in: "nursing or public health"),
        ]
        let new = [
            Requirements.way(.bachelor, 1, in: "nursing or public health"), Requirements.way(.bachelor, 4),
        ]
        let found = try difference(ways: old, new)
        #expect(found.ways.map { $0.new?.years } == [Years(4), Years(1)])
    }

    // MARK: Who can qualify

    @Test func `fewer years let people in, with the field that their degree must be in`() throws {
        let old = [Requirements.way(.none, 7), Requirements.way(.master, 4, in: "social work")]
        let new = [Requirements.way(.none, 7), Requirements.way(.master, 3, in: "social work")]
        #expect(
            try sentences(ways: old, new) == [
                "Someone with a Master's degree in social work can now qualify with 3 years of experience; before, it took 4 years."
            ])
        #expect(
            try sentences(ways: new, old) == [
                "Someone with a Master's degree in social work now needs 4 years of experience; before, 3 years were enough."
            ])
    }

    @Test func `a new way is held against the way that was open to the same people`() throws {
        let old = [Requirements.way(.none, 8), Requirements.way(.bachelor, 4)]
        let new = old + [Requirements.way(.master, 3)]
        #expect(
            try sentences(ways: old, new) == [
                "Someone with a Master's degree can now qualify with 3 years of experience; before, it took 4 years."
            ])
        // It opens nothing that was not open.
        #expect(try sentences(ways: old, old + [Requirements.way(.master, 4)]) == [])
    }

    @Test func `a way in a stated field is not taken to be open to a higher degree in another`() throws {
        let old = [Requirements.way(.none, 9), Requirements.way(.bachelor, 5, in: "law")]
        #expect(
            try sentences(ways: old, old + [Requirements.way(.master, 3, in: "history")]) == [
                "Someone with a Master's degree in history can now qualify with 3 years of experience; before, it took 9 years, or 5 years with a Bachelor's degree in law."
            ])
    }

    @Test func `people without a degree are shut out where every way asks for one`() throws {
        let old = [Requirements.way(.none, 8), Requirements.way(.bachelor, 4)]
        let new = [Requirements.way(.bachelor, 4)]
        #expect(
            try sentences(ways: old, new) == [
                "Someone without a degree can no longer qualify; a Bachelor's degree is now required."
            ])
        #expect(
            try sentences(ways: new, old) == [
                "Someone without a degree can now qualify with 8 years of experience; before, a Bachelor's degree was required."
            ])
    }

    @Test func `nobody is said to be shut out where an equivalent combination is accepted`() throws {
        let equivalent = Requirements.way(.equivalent, nil, basis: .equivalent)
        let old = [Requirements.way(.none, 8), Requirements.way(.bachelor, 4), equivalent]
        #expect(
            try sentences(ways: old, [Requirements.way(.bachelor, 4), equivalent]) == [
                "Someone without a degree can no longer qualify with 8 years of experience; only an equivalent combination is accepted now."
            ])
    }

    @Test func `an equivalent in words that are not known is not said to be gone`() throws {
        func document(_ text: Draft, _ ways: [Way]) throws -> Specification {
            let base = try SpecDifferencesTests.specification([(.minimumQualifications, [text])])
            return Specification(
                jurisdiction: base.jurisdiction, profile: base.profile, facts: base.facts, clause: nil,
                sections: base.sections, qualifications: Qualifications(ways: ways))
        }
        func way(_ education: Qualifications.Education, _ years: Int?) -> Way {
            Way(
                education: education, years: years.map { Years($0) }, field: nil,
                basis: years == nil ? .equivalent : .degreeAndExperience,
                sources: [StatementReference(kind: .minimumQualifications, index: 0)])
        }
        let found = SpecificationDifference(
            from: try document(
                "A Bachelor's degree and five years of work, or an equivalent combination",
                [way(.bachelor, 5), way(.equivalent, nil)]),
            to: try document(
                "A Bachelor's degree and four years of work, or training that together is equivalent",
                [way(.bachelor, 4)])
        ).qualifications
        #expect(
            found.eligibility.map(\.sentence) == [
                "Someone with a Bachelor's degree can now qualify with 4 years of experience; before, it took 5 years.",
                "Whether an equivalent combination of education and experience is still accepted can't be told.",
            ])
        #expect(found.changes.map(\.tendency) == [.asksLess, .other])
    }

    @Test func `a document that counts a degree without saying for what leaves it open`() throws {
        let substitutions: [(Qualifications.Substitution.Rate, Qualifications.Education, String?)] = [
            (.degree(years: Years(1), isAdditional: true), .master, nil)
        ]
        let old = Requirements(
            substitutions: substitutions,
            ways: [Requirements.way(.bachelor, 4), Requirements.way(.master, 3)])
        let new = Requirements(
            substitutions: substitutions,
            ways: [Requirements.way(.bachelor, 4, basis: .degreeAndExperience)])
        let found = try difference(old, new).eligibility.map(\.sentence)
        #expect(
            found == [
                "Whether someone with a Master's degree can still qualify with 3 years of experience can't be told."
            ])
    }

    @Test func `where a changed item was not understood it can't be told who can qualify`() throws {
        let old = Requirements(special: [(1, "payrolls")], ways: [Requirements.way(.none, 8)])
        var new = Requirements(special: [(2, "payrolls")], ways: [Requirements.way(.none, 7)])
        new.findings = [Finding(.qualificationNotUnderstood, "no years of special experience", line: 5)]
        let found = try difference(old, new)
        #expect(found.unknown == ["line 5 of the new document was not understood"])
        #expect(found.eligibility.isEmpty)
    }

    @Test func `what was not understood and did not change hides nothing`() throws {
        var (old, new) = (
            Requirements(special: [(1, "payrolls")], ways: [Requirements.way(.none, 8)]),
            Requirements(special: [(1, "payrolls")], ways: [Requirements.way(.none, 7)])
        )
        old.findings = [Finding(.qualificationNotUnderstood, "no years of special experience", line: 5)]
        new.findings = old.findings
        #expect(try difference(old, new).eligibility.count == 1)
    }

    @Test func `a document without any way to qualify says nothing of who can`() throws {
        let found = try difference(ways: [Requirements.way(.none, 8)], [])
        #expect(found.unknown == ["no way to qualify could be read from the new document"])
        #expect(found.eligibility.isEmpty)
    }
}
