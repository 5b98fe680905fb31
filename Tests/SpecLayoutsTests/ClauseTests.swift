import SpecLayouts
import SpecModel
import Testing

struct ClauseTests {
    /// What is read of a clause: kind, title, salary group, date, note, basis, claims, Final No., Item No.
    private func summary(_ text: String) throws -> [String] {
        let specification = try Profile.builtIn().specification("CANCELLATION CLAUSE\n\(text)\n")
        let clause = try #require(specification.clause)
        func cell(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
        return [
            clause.kind.rawValue, cell(clause.title), cell(clause.salaryGroup),
            cell(clause.approvedEffective),
            clause.review.basis, clause.claims.map(\.description).joined(separator: ","),
            cell(specification.facts.finalNumber ?? nil), cell(specification.facts.itemNumber ?? nil),
        ]
    }

    private static let whole = "This replaces the existing specification for the class of"

    @Test(arguments: [
        (
            "\(whole) DCJ Director in Salary Group DM 32 approved effective March 13, 2020. (Reviewed in accordance with"
                + " Connecticut General Statute § 5-200a. Revised to modernize format and add Acknowledgement section.) Final No. 24-137",
            [
                "replaces", "DCJ Director", "DM 32", "2020-03-13", "cgs-5-200a",
                "modernize-format,add-acknowledgement", "24-137", "-",
            ]
        ),
        ("New job code. Final No. 19-044", ["new-job-code", "-", "-", "-", "none", "", "19-044", "-"]),
        (
            "New Job Code (Reviewed for content) Item No. 25-204",
            ["new-job-code", "-", "-", "-", "content", "", "-", "25-204"]
        ),
        (
            "This replaces the existing specification for the same class in the same salary group PL 21 approved effective"
                + " June 4, 1998. Final# 1042",
            ["replaces", "-", "PL 21", "1998-06-04", "none", "", "1042", "-"]
        ),
        (
            "\(whole) Analyst in Salary Group AR2 65 approved effective 7/1/2015. (Revised to modify content) Final 15-003",
            ["replaces", "Analyst", "AR2 65", "2015-07-01", "none", "modify-content", "15-003", "-"]
        ),
        // "of" is missing, "group" is small.
        (
            "This replaces the existing specification for the class DCJ Aide in Salary group CJ 5 approved effective May 1, 2001. Final No. 03-001",
            ["replaces", "DCJ Aide", "CJ 5", "2001-05-01", "none", "", "03-001", "-"]
        ),
        // Nothing in brackets.
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. Reviewed for content. Final No. 03-001",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "content", "", "03-001", "-"]
        ),
        // A bracket that is never closed, and one that was never opened.
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. (Reviewed for content Final No. 03-001",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "content", "", "03-001", "-"]
        ),
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. Revised to modify content) Final No. 03-001",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "none", "modify-content", "03-001", "-"]
        ),
        // Text after the clause, with brackets of its own.
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001;. (Reviewed for content) Final No. 03-001 See (5) and item 7",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "content", "", "03-001", "-"]
        ),
        // The reference before the note.
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. Final No. 03-001 (Reviewed for content)",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "content", "", "03-001", "-"]
        ),
        // Another dash, as programs put it.
        (
            "New job code. Final No. 19\u{2013}044",
            ["new-job-code", "-", "-", "-", "none", "", "19-044", "-"]
        ),
        // A note that speaks of a new class replaces all the same.
        (
            "\(whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. (Revised to reflect new class titles) Final No. 03-001",
            ["replaces", "Aide", "CJ 5", "2001-05-01", "none", "", "03-001", "-"]
        ),
        ("See the file.", ["none", "-", "-", "-", "none", "", "-", "-"]),
    ])
    func `a clause is taken apart`(text: String, expected: [String]) throws {
        #expect(try summary(text) == expected)
    }

    @Test(
        arguments: [
            ("April 18. 2023", "2023-04-18", "damaged-date"), ("April 18 2023", "2023-04-18", "damaged-date"),
            ("April 18, 2023", "2023-04-18", nil), ("2/24/005", nil, "impossible-date"),
            ("2/30/2005", nil, "impossible-date"),
            ("February 30, 2005", nil, "impossible-date"), ("the spring of 2005", nil, "clause-date-unread"),
            ("", nil, "clause-date-unread"),
        ] as [(String, String?, String?)])
    func `a damaged date is read where it can be, and reported`(date: String, iso: String?, finding: String?)
        throws
    {
        let text =
            "CANCELLATION CLAUSE\n\(Self.whole) Aide in Salary Group CJ 5 approved effective \(date). (Reviewed for content)"
        let specification = try Profile.builtIn().specification(text)
        #expect(specification.clause?.approvedEffective?.description == iso)
        #expect(specification.findingCodes == [finding].compactMap { $0 })
        #expect(specification.findings.allSatisfy { date.isEmpty || $0.message.contains(date.prefix(8)) })
        #expect(specification.clause?.review.basis == "content")
    }

    @Test(
        arguments: [
            ("Reviewed in accordance with Connecticut General Statute § 5-200a.", "cgs-5-200a", 1),
            ("Reviewed in accordance with CGS 5-200a", "cgs-5-200a", 1),
            ("Reviewed in accordance with Connecticut General Statutes ยง 5-200a", "cgs-5-200a", 1),
            ("Reviewed in accordance with Conn. Gen. Stat. § 5\u{2011}200A", "cgs-5-200a", 1),
            ("Reviewed in accordance with Connecticut General Statutes.", "cgs", 2),
            ("Reviewed for content, revised to modernize format", "content", 3),
            ("Revised to modify content", "none", nil),
        ] as [(String, String, Int?)])
    func `the strongest word of a review counts`(note: String, basis: String, grade: Int?) throws {
        let text =
            "CANCELLATION CLAUSE\n\(Self.whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. (\(note))"
        let review = try #require(try Profile.builtIn().specification(text).clause).review
        #expect(review.basis == basis)
        #expect(review.grade == grade)
        #expect((review.sentence == nil) == (basis == "none"))
    }

    @Test(arguments: [
        ("Revised to modify Substitutions Allowed", "modify:substitutions"),
        (
            "Revised to modify Special Experience and General Experience.",
            "modify:special-experience,modify:general-experience"
        ),
        ("Revised to modify Minimum Qualifications - General Experience", "modify:general-experience"),
        (
            "Revised to modify Examples of Duties, Knowledge, Skill and Ability and Special Requirements",
            "modify:duties,modify:ksa,modify:special-requirements"
        ),
        (
            "Reviewed for content. Revised to modify content and to modernize format, add an Acknowledgement section",
            "modify-content,modernize-format,add-acknowledgement"
        ),
        (
            "Revised to add Acknowledgement Statement. Revised to modernize the format",
            "add-acknowledgement,modernize-format"
        ),
        ("Revised to modify Acknowledgement", ""), ("Reviewed in accordance with CGS 5-200a", ""),
        (
            "Revised to update Working Conditions; Revised to modify content",
            "modify:working-conditions,modify-content"
        ),
    ])
    func `claims stand in the order of the note`(note: String, claims: String) throws {
        let text =
            "CANCELLATION CLAUSE\n\(Self.whole) Aide in Salary Group CJ 5 approved effective May 1, 2001. (\(note)) Final No. 01-002"
        let clause = try #require(try Profile.builtIn().specification(text).clause)
        #expect(clause.claims.map(\.description).joined(separator: ",") == claims)
        #expect(clause.note == note)
    }

    @Test func `a clause over several lines and paragraphs is one`() throws {
        let text =
            "CANCELLATION CLAUSE\n\(Self.whole) Aide in Salary\nGroup CJ 5 approved effective May 1,\n2001.\n\n(Reviewed for content)\nFinal No. 03-001\n"
        let specification = try Profile.builtIn().specification(text)
        #expect(specification.clause?.salaryGroup?.description == "CJ 5")
        #expect(specification.clause?.review.basis == "content")
        #expect(specification.facts.finalNumber?.description == "03-001")
        #expect(specification.facts.title == "Aide")
        #expect(specification.facts.titleSource == .clause)
    }

    @Test func `a damaged section sign is reported once a line, and a clause that says nothing too`() throws {
        let specification = try Profile.builtIn().specification(
            "CANCELLATION CLAUSE\nReviewed under ยง 5-200a.\n")
        #expect(specification.findingCodes.sorted() == ["clause-not-understood", "damaged-characters"])
    }
}
