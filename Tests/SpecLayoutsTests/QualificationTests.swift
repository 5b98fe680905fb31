import SpecLayouts
import SpecModel
import Testing

struct QualificationTests {
    private let profile: Profile
    init() throws { profile = try Profile.builtIn() }

    private func read(general: String = "", special: String = "", substitutions: String = "") throws
        -> Specification
    {
        try profile.specification(
            """
            MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE
            \(general)
            MINIMUM QUALIFICATIONS - SPECIAL EXPERIENCE
            \(special)
            MINIMUM QUALIFICATIONS - SUBSTITUTIONS ALLOWED
            \(substitutions)
            """)
    }

    private static let rate =
        "College training may be substituted for the General Experience on the basis of fifteen (15) semester hours equalling one-half (1/2) year of experience"

    @Test(
        arguments: [
            ("Eight (8) years of experience in journalism.", 96), ("8 years of experience", 96),
            ("eight years of experience", 96),
            ("Six (6) months of experience", 6), ("Eighteen (18) months of experience", 18),
            ("One-half (1/2) year of experience", 6),
            ("One and one-half (1 1/2) years of experience", 18),
            ("One (1) and one-half (1/2) years of experience", 18),
            ("One and one-half (1\u{BD}) years of experience", 18), ("1 1/2 years of experience", 18),
            ("1.5 years of experience", 18),
            ("Two and one-half (2.5) years of experience", 30), ("Twenty-five (25) years of experience", 300),
            ("Twenty five (25) years of experience", 300),
            ("Five (5) or more years of experience", 60), ("Two (2) full-time years of experience", 24),
            ("Three (3) years\u{2019} experience", 36),
            ("At least ten (10) years of professional experience", 120),
            ("Three-quarters (3/4) of a year", nil), ("Some years of experience", nil),
        ] as [(String, Int?)])
    func `an amount of general experience is read in words or digits`(text: String, months: Int?) throws {
        let specification = try read(general: text)
        #expect(specification.qualifications.general?.years.months == months)
        #expect(specification.findingCodes == (months == nil ? ["qualification-not-understood"] : []))
        #expect(specification.sentences(.generalExperience).first?.isEmpty == false)
    }

    @Test(arguments: [
        ("Eight (7) years of experience", 96, "'Eight (7)': the word and the digits disagree"),
        (
            "One and one-half (2 1/2) years of experience", 18,
            "'One and one-half (2 1/2)': the word and the digits disagree"
        ),
        ("Eight (18) months of experience", 8, "'Eight (18)': the word and the digits disagree"),
    ])
    func `a word and digits that disagree are an error, and the word counts`(
        text: String, months: Int, message: String
    ) throws {
        let specification = try read(general: text)
        #expect(specification.qualifications.general?.years.months == months)
        #expect(specification.findings.map(\.message) == [message])
        #expect(specification.findings.map(\.severity) == [.error])
    }

    @Test(
        arguments: [
            (
                "Eight (8) years of professional experience in communications, public information or journalism.",
                "communications, public information or journalism"
            ),
            (
                "Four (4) years of clerical experience involving financial records.",
                "involving financial records"
            ), ("Four (4) years of experience.", nil),
        ] as [(String, String?)])
    func `the field of the experience stands behind it`(text: String, field: String?) throws {
        #expect(try read(general: text).qualifications.general?.field == field)
    }

    @Test(arguments: [
        (
            "One (1) year of the General Experience must have included the coordination of services.", 12,
            true, "the coordination of services"
        ),
        (
            "Three (3) years of the General Experience must have been in a managerial capacity.", 36, true,
            "a managerial capacity"
        ),
        ("Two (2) years of the General Experience must have been as a supervisor", 24, true, "a supervisor"),
        ("Two (2) years of experience must have been in nursing", 24, false, "nursing"),
    ])
    func `special experience is a part of the general one where it says so`(
        text: String, months: Int, isOfGeneral: Bool, field: String
    ) throws {
        let special = try #require(
            try read(general: "Eight (8) years of experience", special: text).qualifications.special.first)
        #expect(special.years.months == months)
        #expect(special.isOfGeneral == isOfGeneral)
        #expect(special.field == field)
        #expect(special.source == StatementReference(kind: .specialExperience, index: 0))
    }

    @Test func `a NOTE asks for nothing by itself`() throws {
        let specification = try read(
            general: "Nine (9) years of experience",
            special:
                "Three (3) years of the General Experience must have been in a managerial capacity.\nNOTE: Managerial capacity means two (2) years of budgets."
        )
        #expect(specification.qualifications.special.count == 1)
        #expect(specification.sentences(.specialExperience).count == 2)
        #expect(specification.findings.isEmpty)
    }

    @Test(arguments: [
        (rate + " to a maximum of four (4) years for a Bachelor's degree.", "none 8 / bachelor 4"),
        (rate + " to a maximum of two (2) years for an Associate's degree.", "none 8 / associate 6"),
        (rate + ".", "none 8"), (rate + " to a maximum of four (4) years.", "none 8 / bachelor 4"),
        (rate + " to a maximum of three (3) years.", "none 8"),
        (
            "College training may be substituted for up to four (4) years of the General Experience for a Bachelor's degree.",
            "none 8 / bachelor 4"
        ),
        (
            "College training in nursing on the basis of one hundred twenty (120) semester hours equalling four (4) years to a maximum of four (4) years for a Baccalaureate degree",
            "none 8 / bachelor 4"
        ),
        (
            rate
                + " to a maximum of four (4) years for a Bachelor's degree.\n- A Master's degree in law may be substituted for one (1) additional year.",
            "none 8 / bachelor 4 / master 3"
        ),
        (
            rate
                + " to a maximum of four (4) years for a Bachelor's degree.\n- A Doctorate degree may be substituted for one (1) additional year.\n- A Master's degree may be substituted for two (2) additional years.",
            "none 8 / bachelor 4 / master 2 / doctorate 1"
        ),
        (
            "A Master's degree in nursing may be substituted for two (2) years of the General Experience.",
            "none 8 / master 6"
        ),
        ("A valid license may be substituted.", "none 8"),
    ])
    func `what a degree substitutes is taken off the experience`(text: String, ways: String) throws {
        #expect(try read(general: "Eight (8) years of experience", substitutions: "- " + text).ways == ways)
    }

    @Test func `a substitution has its rate, its maximum and its field`() throws {
        let specification = try read(
            general: "Eight (8) years of experience",
            substitutions:
                "College training in criminal justice or a related field may be substituted for the General Experience on the basis of fifteen (15) semester hours equalling one-half (1/2) year of experience to a maximum of four (4) years for a Bachelor's degree."
        )
        let substitution = try #require(specification.qualifications.substitutions.first)
        #expect(
            substitution.rate == .collegeTraining(hours: 15, forYears: Years(months: 6), maximum: Years(4)))
        #expect(substitution.degree == .bachelor)
        #expect(substitution.field == "criminal justice or a related field")
        #expect(specification.qualifications.ways.last?.field == "criminal justice or a related field")
    }

    @Test func `no way asks for less than the special experience`() throws {
        let specification = try read(
            general: "Six (6) years of experience",
            special: "Three (3) years of the General Experience must have been in a supervisory capacity.",
            substitutions: Self.rate + " to a maximum of four (4) years for a Bachelor's degree.")
        #expect(specification.ways == "none 6 / bachelor 3")
        #expect(specification.qualifications.ways.last?.sources.count == 2)
    }

    @Test func `a substitution without general experience makes no way`() throws {
        #expect(
            try read(substitutions: Self.rate + " to a maximum of four (4) years for a Bachelor's degree.")
                .ways == "")
    }

    @Test func `a substitution that is not understood stays text with a finding`() throws {
        let specification = try read(
            general: "Two (2) years of experience",
            substitutions: "- Other training may be substituted as the office sees fit.")
        #expect(specification.findingCodes == ["qualification-not-understood"])
        #expect(specification.qualifications.substitutions.isEmpty)
        #expect(
            specification.sentences(.substitutions) == [
                "Other training may be substituted as the office sees fit"
            ])
    }
}

struct DegreeAndExperienceTests {
    @Test(
        arguments: [
            (
                "Graduation from an accredited college or university with a Bachelor's Degree in Journalism, English or a directly related field, plus five (5) years of work experience; or an equivalent combination of education, training and experience",
                "bachelor 5 / equivalent -", "Journalism, English or a directly related field"
            ),
            (
                "A Master\u{2019}s Degree in Library Science, plus two (2) years of work experience in archives",
                "master 2", "Library Science"
            ),
            (
                "An Associate's Degree, supplemented by eighteen (18) months of experience", "associate 1.5",
                nil
            ),
            ("Six (6) years of work experience in the repair of buildings", "none 6", nil),
            ("A Bachelor's Degree in Law", "bachelor 0", "Law"),
        ] as [(String, String, String?)])
    func `a degree and experience in one sentence are one way`(text: String, ways: String, field: String?)
        throws
    {
        let specification = try Profile.builtIn("us-il-chicago").specification(
            "MINIMUM QUALIFICATIONS\n\nEducation, Training, and Experience\n\n- \(text)\n")
        #expect(specification.ways == ways)
        #expect(specification.qualifications.ways.first?.field == field)
        #expect(specification.statements(.minimumQualifications).count == 1)
    }

    @Test(arguments: ["12th, with", "Twelfth, with", "12th grade, with", "12th"])
    func `a grade of school before a comma is no trap`(words: String) throws {
        let specification = try Profile.builtIn().specification(
            "MINIMUM QUALIFICATIONS\nEquivalent to completion of the \(words) two years of clerical experience.\n"
        )
        #expect(specification.sentences(.minimumQualifications).count == 1)
    }
}
