import SpecModel
import Testing

@testable import SpecLayouts

/// The ways to qualify and what else must be had, from sections as the outline gives them.
struct QualificationWayTests {
    private func read(
        _ texts: [String], _ kind: SectionKind = .minimumQualifications, leadIns: [String?] = []
    ) -> (Qualifications, [Finding]) {
        let statements = texts.enumerated().map { place, text in
            Statement(
                index: place, text: text, leadIn: place < leadIns.count ? leadIns[place] : nil,
                line: place + 1)
        }
        return QualificationReader.read([
            Section(kind: kind, heading: "QUALIFICATIONS", line: 1, statements: statements)
        ])
    }

    private func ways(_ qualifications: Qualifications) -> String {
        qualifications.ways.map { way in
            let label = way.alternative.map { "\($0): " } ?? ""
            return "\(label)\(way.education.rawValue) \(way.years?.description ?? "-")"
        }.joined(separator: " / ")
    }

    @Test(arguments: [
        ("Bachelor's degree and two years of experience in nursing", "bachelor 2"),
        ("Five years of experience in nursing and a Bachelor's degree", "bachelor 5"),
        ("Eight years of experience in nursing or a Bachelor's degree in nursing", "none 8 / bachelor 0"),
        ("A Bachelor's degree in law or four (4) years of experience in a court", "none 4 / bachelor 0"),
        (
            "A Bachelor's degree and two years of experience, or a Master's degree and one year of experience",
            "bachelor 2 / master 1"
        ),
        ("A Bachelor's or Master's degree in nursing and two years of experience", "bachelor 2"),
        ("Graduation from an accredited law school and 18 months of experience in a court", "law 1.5"),
        ("Juris Doctor and one year of experience", "law 1"),
        ("High school diploma or GED and 6 months of experience in an office", "high-school 0.5"),
        ("Graduation from an accredited four-year college with at least 2 years of experience", "bachelor 2"),
        ("Two to four years of experience in carpentry", "none 2"),
        ("A minimum of three years of experience in carpentry", "none 3"),
        ("\u{BD} year of experience in carpentry", "none 0.5"),
        (
            "Six (6) years of work experience in repair, including two (2) years in a lead role; or an equivalent combination of education, training and experience",
            "none 6 / equivalent -"
        ),
        ("Must be at least 21 years of age", ""),
    ])
    func `what is asked together is one way, and what stands behind "or" another`(
        text: String, expected: String
    ) {
        #expect(ways(read([text]).0) == expected)
    }

    @Test func `each alternative has its own ways, with the sentences that they come from`() {
        let (values, findings) = read(
            [
                "One year of experience in the state service performing the duties of a Surveyor, Range B",
                "Experience: Three years of experience in surveying", "and",
                "Education: Equivalent to graduation from college. (Additional qualifying experience may be substituted for the required education on a year-for-year basis.)",
            ], leadIns: ["Either I", "Or II", "Or II", "Or II"])
        #expect(ways(values) == "Either I: none 1 / Or II: none 7 / Or II: bachelor 3")
        #expect(values.ways.map(\.sources.count) == [1, 2, 2])
        #expect(values.alternatives == ["Either I", "Or II"])
        #expect(values.general == nil)
        #expect(findings.isEmpty)
    }

    @Test func `labels that stand as items open alternatives too`() {
        let (values, _) = read([
            "Either I", "Two years of experience in fishing", "Or II", "A Master's degree",
        ])
        #expect(ways(values) == "Either I: none 2 / Or II: master 0")
    }

    @Test func `a second amount of general experience is not passed over in silence`() {
        let (values, findings) = read(
            ["Four (4) years of experience in farming. Two (2) years of experience in forestry"],
            .generalExperience)
        #expect(values.general?.years == Years(4))
        #expect(findings.map(\.code) == ["qualification-not-understood"])
    }

    @Test(arguments: [
        (
            "Must possess and maintain a valid driver's license", "licence", "valid driver's license",
            Qualifications.Deadline?.none
        ),
        (
            "Registration as a Sanitarian is required within two (2) years of appointment", "registration",
            "Registration as a Sanitarian", .within(Years(2))
        ),
        (
            "Incumbents must obtain a Secret clearance within nine months of appointment to class",
            "clearance", "Secret clearance", .within(Years(months: 9))
        ),
        (
            "Incumbents must hold a boating certificate prior to appointment", "certification",
            "boating certificate", .beforeAppointment
        ),
        (
            "Incumbents must obtain a pesticide license by the end of the working test period", "licence",
            "pesticide license", .endOfWorkingTest
        ),
    ])
    func `a licence has its kind, its name and its deadline`(
        text: String, kind: String, name: String, deadline: Qualifications.Deadline?
    ) throws {
        let credential = try #require(read([text], .specialRequirements).0.credentials.first)
        #expect(credential.kind.rawValue == kind)
        #expect(credential.name == name)
        #expect(credential.deadline == deadline)
    }

    @Test func `a note defines a term, interprets, or refers`() {
        let (values, _) = read(
            [
                "NOTE: Managerial capacity is defined as full responsibility for a program",
                "NOTE: See the specification for Harbor Pilot",
                "For State Employees this experience is interpreted at or above the level of Clerk 2",
            ], .specialExperience)
        #expect(
            values.notes.map(\.kind) == [
                .definition(term: "Managerial capacity"), .reference(to: "Harbor Pilot"), .interpretation,
            ])
    }

    @Test(arguments: [
        (15, "one-half (1/2) year", "four (4)", [String]()),
        (15, "one-half (1/2) year", "five (5)", ["substitution-rate"]),
        (30, "one (1) year", "four (4)", []), (30, "one (1) year", "three (3)", ["substitution-rate"]),
    ])
    func `the maximum for a degree follows from its rate`(
        hours: Int, rate: String, maximum: String, codes: [String]
    ) {
        let (_, findings) = read(
            [
                "College training may be substituted on the basis of \(hours) semester hours equalling \(rate) of experience to a maximum of \(maximum) years for a Bachelor's degree"
            ], .substitutions)
        #expect(findings.map(\.code) == codes)
    }

    @Test func `a long paragraph is read in time that grows with its length`() {
        let text = String(repeating: "two (2 years of (one or two experience and a degree ", count: 20_000)
        #expect(read([text]).0.general?.years == Years(2))
    }
}
