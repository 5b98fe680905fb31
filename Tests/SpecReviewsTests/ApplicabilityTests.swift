import SpecModel
import SpecReviews
import Testing

struct ApplicabilityTests {
    @Test(arguments: [
        ("Classified/Competitive", "(02)-MANAGERIAL"),
        ("Classified/Competitive - Delegated", "(02) Managerial"),
        ("CLASSIFIED / NON-COMPETITIVE", "(70)-DCJ EXEMPT MANAGERS"),
        ("  classified", nil),
    ])
    func `a classified class falls under (a), whatever its unit`(designation: String, unit: String?) throws {
        #expect(try judged(designation, unit) == .applies(label: "§ 5-200a(a)"))
    }

    @Test(arguments: ["(01) EXEMPT/ELEC/APPOINT", "(53)-DCJ NON-MANAGER EXMP", "(70)-DCJ EXEMPT MANAGERS"])
    func `an unclassified class in an exempt unit is excluded`(unit: String) throws {
        #expect(try judged("Unclassified", unit) == .excluded(label: "§ 5-200a, exempt unit"))
    }

    @Test(arguments: ["(12)-ENGINEERING", "(530)-SOME OTHER", "(1)-NOT 01"])
    func `an unclassified class in another unit falls under (b), by the unit's whole code`(
        unit: String
    ) throws {
        #expect(try judged("UNCLASSIFIED", unit) == .applies(label: "§ 5-200a(b)"))
    }

    @Test(arguments: [nil, "", "  "])
    func `a class without designation is undetermined`(designation: String?) throws {
        #expect(
            try judged(designation, "(70)-DCJ EXEMPT MANAGERS")
                == .undetermined(
                    reason: "the specification gives no designation, on which '§ 5-200a(a)' turns"))
    }

    @Test(arguments: [nil as String?, "DCJ EXEMPT MANAGERS", "()-NO CODE"])
    func `an unclassified class without the code of a unit is undetermined, and not under (b) by default`(
        unit: String?
    ) throws {
        #expect(
            try judged("Unclassified", unit)
                == .undetermined(
                    reason: "the specification gives no code of a bargaining unit, "
                        + "on which '§ 5-200a, exempt unit' turns"))
    }

    @Test(arguments: ["Un-classified", "Temporary", "Exempt, formerly classified"])
    func `a designation that no part begins with is undetermined`(designation: String) throws {
        #expect(
            try judged(designation, "(02) Managerial")
                == .undetermined(
                    reason: "no part of 'Conn. Gen. Stat. § 5-200a' fits designation '\(designation)' "
                        + "and bargaining unit '(02) Managerial'"))
    }

    @Test func `the first part that fits decides`() throws {
        let parts: [ReviewPolicy.Part] = [
            .init(label: "unit", designation: "", units: ["p-2"], applies: false),
            .init(label: "rest", designation: "", units: nil, applies: true),
        ]
        #expect(try judged("Classified", "(P-2) Social", by: parts) == .excluded(label: "unit"))
        #expect(try judged("Classified", "(P-3) Social", by: parts) == .applies(label: "rest"))
    }

    @Test func `an empty designation of a part holds a class that has none`() throws {
        let parts = [ReviewPolicy.Part(label: "every class", designation: "", units: nil, applies: true)]
        #expect(try judged(nil, nil, by: parts) == .applies(label: "every class"))
    }

    @Test func `a unit that speaks against a part settles it without a designation`() throws {
        let parts = [
            ReviewPolicy.Part(label: "police", designation: "classified", units: ["28"], applies: true),
            ReviewPolicy.Part(label: "rest", designation: "", units: nil, applies: false),
        ]
        #expect(try judged(nil, "(02) Managerial", by: parts) == .excluded(label: "rest"))
    }

    @Test func `a rule without parts leaves every class undetermined`() throws {
        #expect(
            try judged(nil, nil, by: [])
                == .undetermined(
                    reason: "no part of 'Conn. Gen. Stat. § 5-200a' fits no designation "
                        + "and no bargaining unit"))
    }

    private func judged(
        _ designation: String?, _ unit: String?, by parts: [ReviewPolicy.Part]? = nil
    ) throws -> Applicability {
        let policy = try connecticut()
        var facts = Specification.Facts()
        facts.designation = designation
        facts.bargainingUnit = unit.flatMap { CodedName($0) }
        return ReviewPolicy(
            jurisdiction: policy.jurisdiction, citation: policy.citation, reading: policy.reading,
            intervalMonths: policy.intervalMonths, anchor: policy.anchor, weakestGrade: policy.weakestGrade,
            parts: parts ?? policy.parts
        ).applicability(to: facts)
    }
}
