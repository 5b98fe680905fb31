import SpecDifferences
import SpecModel
import Testing

/// The answer in one word, the facts, the ways and the claims.
struct VerdictTests {
    private func specification(
        _ items: [Draft] = ["Directs staff"], claims: [Claim] = [], ways: [Qualifications.Way] = [],
        facts change: (inout Specification.Facts) -> Void = { _ in }
    ) throws -> Specification {
        var facts = Specification.Facts()
        facts.title = "Director"
        facts.salaryGroup = SalaryGroup("MP 67")
        facts.effective = PartialDate(iso: "2022-04-01")
        facts.others = [NamedFact(name: "Family", value: "Arts"), NamedFact(name: "Series", value: "Media")]
        change(&facts)
        return try SpecDifferencesTests.specification(
            [(.duties, items)], facts: facts, claims: claims, ways: ways)
    }

    private func way(
        _ education: Qualifications.Education, _ years: Int?, _ field: String? = nil
    ) -> Qualifications.Way {
        Qualifications.Way(
            education: education, years: years.map { Years($0) }, field: field, basis: .general, sources: [])
    }

    @Test func `dates, numbers, title and code are told and decide nothing`() throws {
        let new = try specification {
            $0.title = "Chief"
            $0.code = ClassCode("0514DM")
            $0.effective = PartialDate(iso: "2024-10-08")
            $0.revised = PartialDate(iso: "2024-10")
            $0.finalNumber = FinalNumber("24-211")
        }
        let difference = SpecificationDifference(from: try specification(), to: new)
        #expect(difference.verdict == .identical)
        #expect(difference.facts.map(\.name) == ["code", "title", "revised", "effective", "finalNumber"])
        #expect(difference.facts.map(\.new) == ["0514DM", "Chief", "2024-10", "2024-10-08", "24-211"])
        #expect(difference.facts.map(\.old) == [nil, "Director", nil, "2022-04-01", nil])
    }

    @Test func `salary group, bargaining unit and designation are the standing of the class`() throws {
        let changes: [(inout Specification.Facts) -> Void] = [
            { $0.salaryGroup = SalaryGroup("MP 69") },
            { $0.bargainingUnit = CodedName("(02)-MANAGERIAL") },
            { $0.designation = "Unclassified" },
        ]
        for change in changes {
            let difference = SpecificationDifference(
                from: try specification(), to: try specification(facts: change))
            #expect(difference.verdict == .substantive)
            #expect(difference.facts.map(\.signal) == [.status])
        }
    }

    @Test func `a fact that is only typed otherwise did not change`() throws {
        let old = try specification { $0.bargainingUnit = CodedName("(02)-MANAGERIAL") }
        let new = try specification { $0.bargainingUnit = CodedName("(02) Managerial") }
        #expect(SpecificationDifference(from: old, to: new).facts.isEmpty)
    }

    @Test func `facts under labels of their own are compared by label`() throws {
        let new = try specification {
            $0.others = [
                NamedFact(name: "SERIES", value: "Media"), NamedFact(name: "Group", value: "Office"),
            ]
        }
        let facts = SpecificationDifference(from: try specification(), to: new).facts
        #expect(facts.map(\.name) == ["Family", "Group"])
        #expect(facts.map(\.old) == ["Arts", nil])
        #expect(facts.map(\.new) == [nil, "Office"])
    }

    @Test func `ways to qualify are compared by education`() throws {
        let old = try specification(ways: [way(.none, 8), way(.bachelor, 4), way(.master, 3, "Law")])
        let new = try specification(ways: [way(.none, 7), way(.bachelor, 4), way(.equivalent, nil)])
        let difference = SpecificationDifference(from: old, to: new)
        #expect(difference.ways.map(\.kind) == [.changed, .removed, .added])
        #expect(difference.ways.map(\.education) == [.none, .master, .equivalent])
        #expect(difference.ways.map(\.old) == [Years(8), Years(3), nil])
        #expect(difference.ways.map(\.new) == [Years(7), nil, nil])
        #expect(difference.verdict == .substantive)
    }

    @Test func `another field of a way is told, and judged by the words of its item`() throws {
        let difference = SpecificationDifference(
            from: try specification(ways: [way(.bachelor, 4, "Law")]),
            to: try specification(ways: [way(.bachelor, 4, "Social work")]))
        #expect(difference.ways.map(\.oldField) == ["Law"])
        #expect(difference.ways.map(\.newField) == ["Social work"])
        #expect(difference.verdict == .identical)
    }

    @Test func `a claim of the form alone holds where nothing substantive changed`() throws {
        let claims: [Claim] = [.modernizeFormat]
        let editorial = SpecificationDifference(
            from: try specification(["Trains personnel", "Directs staff"]),
            to: try specification(["Trains staff", "Directs staff"], claims: claims))
        #expect(editorial.verdict == .editorial)
        #expect(editorial.claims.map(\.holds) == [true])

        let substantive = SpecificationDifference(
            from: try specification(["Trains staff", "Directs staff"]),
            to: try specification(["Trains staff", "Assists in directing staff"], claims: claims))
        #expect(substantive.claims.map(\.holds) == [false])
        #expect(substantive.claims.map(\.contradictions) == [[1]])
    }

    @Test func `an acknowledgement is added where only the new document has one, whatever else changed`()
        throws
    {
        func document(_ kinds: [SectionKind], _ duty: Draft, claims: [Claim] = []) throws -> Specification {
            try SpecDifferencesTests.specification(
                [(.duties, [duty])] + kinds.map { ($0, ["A job class is a group of positions"]) },
                claims: claims)
        }
        func check(_ old: [SectionKind], _ new: [SectionKind]) throws -> ClaimCheck {
            let difference = SpecificationDifference(
                from: try document(old, "Directs staff"),
                to: try document(new, "Inspects bridges", claims: [.addAcknowledgement]))
            return try difference.claims.first.orThrow()
        }
        #expect(try check([], [.acknowledgement]).holds == true)
        #expect(try check([.acknowledgement], []).reason == "the new document has none")
        #expect(
            try check([.acknowledgement], [.acknowledgement]).reason == "the old document has one already")
    }

    @Test func `another salary group contradicts a claim of the form alone`() throws {
        let new = try specification(claims: [.modernizeFormat]) { $0.salaryGroup = SalaryGroup("MP 69") }
        let check = try SpecificationDifference(from: try specification(), to: new).claims.first.orThrow()
        #expect(check.holds == false)
        #expect(check.contradictions.isEmpty)
        #expect(check.reason == "salary group changed")
    }

    @Test func `a claim of one section holds where that changed and no other did`() throws {
        let (old, changed) = (
            try specification(), try specification(["Inspects staff"], claims: [.modify(.duties)])
        )
        #expect(SpecificationDifference(from: old, to: changed).claims.map(\.holds) == [true])

        let elsewhere = try specification(["Inspects staff"], claims: [.modify(.ksa)])
        let check = try SpecificationDifference(from: old, to: elsewhere).claims.first.orThrow()
        #expect(check.holds == false)
        #expect(check.contradictions == [0])
        #expect(check.reason == "no item of 'ksa' changed")
    }

    @Test func `what one claim announces does not contradict another`() throws {
        let claims: [Claim] = [.modernizeFormat, .modify(.duties)]
        let difference = SpecificationDifference(
            from: try specification(), to: try specification(["Inspects staff"], claims: claims))
        #expect(difference.claims.map(\.holds) == [true, true])
    }

    @Test func `a claim of changed content fails where none changed`() throws {
        let difference = SpecificationDifference(
            from: try specification(), to: try specification(claims: [.modifyContent]))
        #expect(difference.claims.map(\.holds) == [false])
        #expect(difference.claims.map(\.reason) == ["no item changed"])
    }

    @Test func `a clause that claims nothing is held against nothing`() throws {
        #expect(SpecificationDifference(from: try specification(), to: try specification()).claims.isEmpty)
    }
}
