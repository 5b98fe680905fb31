import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// What contradicts itself or a rule in one document. Every case is a sound document with one thing changed, so
/// that a finding is needed, and the only one.
struct ConsistencyTests {
    /// A sound document of Connecticut, invented; it has one note, that its title stands in the clause.
    private static let sound = """
        PURPOSE OF JOB CLASS (NATURE OF WORK)
        In a state agency this class is accountable for keeping lighthouses.
        EXAMPLES OF DUTIES
        - Lights lamps;
        - Winds clockwork;
        - Performs related duties as required.
        KNOWLEDGE, SKILL AND ABILITY
        - Considerable knowledge of
        - lamps;
        - clockwork.
        MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE
        Four (4) years of experience in the keeping of lights.
        SALARY INFORMATION
        MR 14
        CANCELLATION CLAUSE
        This replaces the existing specification for the class of Lighthouse Keeper in Salary Group MR 14 approved effective June 4, 1998. (Reviewed for content) Final No. 24-137
        EFFECTIVE DATE
        07/23/2024
        CLASS: 6105MR;
        EST: 3/13/1960;
        REV: 7/31/2024;
        """

    /// The findings of the sound document with one text put for another, but the note on its title.
    private func findings(_ old: String, _ new: String) throws -> [Finding] {
        let text = Self.sound.replacing(old, with: new)
        #expect(old.isEmpty || text != Self.sound, "'\(old)' stands in the document")
        return try Profile.builtIn().specification(text).findings.filter { $0.code != "title-from-clause" }
    }

    @Test func `a sound document has the one note that its title is its predecessor's`() throws {
        let findings = try Profile.builtIn().specification(Self.sound).findings
        #expect(findings.map(\.code) == ["title-from-clause"])
        #expect(findings.first?.message.contains("'Lighthouse Keeper'") == true)
        #expect(findings.first?.line == 16)
    }

    /// What is changed, into what, the code, the line, and words of the message.
    private static let faults: [(String, String, String, Int?, String)] = [
        ("24-137", "23-137", "final-number-year", 16, "'23-137'"),
        ("REV: 7/31/2024", "REV: 7/22/2024", "revised-before-effective", 21, "'2024-07-22'"),
        ("REV: 7/31/2024", "REV: 9/7/2024", "revised-long-after-effective", 21, "46 days"),
        ("EST: 3/13/1960", "EST: 6/5/1998", "established-after-predecessor", 20, "'1998-06-05'"),
        ("June 4, 1998", "July 24, 2024", "predecessor-after-effective", 16, "'2024-07-24'"),
        ("6105MR", "6105EX", "code-and-plan-disagree", 19, "'6105EX'"),
        ("6105MR", "615MR", "code-shape", 19, "'615MR'"),
        ("CLASS: 6105MR;\n", "", "code-missing", nil, "no class code"),
        ("of Lighthouse Keeper in", "in", "title-missing", nil, "what the class is called"),
        ("Lighthouse Keeper", "Tax Auditor 2", "restricted-title", 16, "'auditor'"),
        ("Lighthouse Keeper", "Chief of Auditors", "restricted-title", 16, "'Chief of Auditors'"),
        ("07/23/2024", "02/30/2024", "impossible-date", 17, "'02/30/2024'"),
        ("June 4, 1998", "2/24/005", "impossible-date", 16, "'2/24/005'"),
        ("07/23/2024\n", "", "empty-section", 17, "'EFFECTIVE DATE'"),
        ("SALARY INFORMATION\nMR 14\n", "", "missing-element", nil, "salary group"),
        (
            "MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE\n", "WORKING CONDITIONS\n", "missing-element", nil,
            "minimum qualifications"
        ),
        ("- Winds clockwork", "- lights  LAMPS", "duplicated-item", 5, "line 4"),
        ("- clockwork.", "- lamps.", "duplicated-item", 10, "'lamps'"),
        (
            "(Reviewed for content) Final No. 24-137", "(Reviewed for content) Final No. 24-137 See the file",
            "text-after-clause", 16, "'See the file'"
        ),
        (
            "Final No. 24-137",
            "Final No. 24-137\n\nThis replaces the existing specification for the class of Keeper in"
                + " Salary Group MR 12 approved effective June 4, 1988.", "second-clause", 18, "second"
        ),
        ("Final No. 24-137", "New job code. Final No. 24-137", "clause-contradicts-itself", 16, "new"),
        (
            "Reviewed for content", "Reviewed by the board", "review-not-understood", 16,
            "'Reviewed by the board'"
        ),
        (
            "keeping lighthouses", "keeping the Stateâ€™s lights", "damaged-characters", 2,
            "'â€™' was probably '’'"
        ),
        ("keeping lighthouses", "keeping the State?s lights", "damaged-characters", 2, "'State?s'"),
        (
            "keeping lighthouses", "keeping lamps (ยง 5-200a)", "damaged-characters", 2,
            "'ยง' was probably '§'"
        ),
    ]

    @Test(arguments: faults)
    func `a fault is found once, on its line, with its words`(
        old: String, new: String, code: String, line: Int?, words: String
    ) throws {
        let findings = try findings(old, new)
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.line == line)
        #expect(findings.first?.message.contains(words) == true, "\(findings.map(\.message))")
        let kind = Finding.Kind.all.first { $0.code == code }
        #expect(findings.first?.severity == kind?.severity)
    }

    @Test(arguments: [
        // The last day of the custom; the day itself; a clause of the day before.
        ("REV: 7/31/2024", "REV: 9/6/2024"), ("REV: 7/31/2024", "REV: 7/23/2024"),
        ("EST: 3/13/1960", "EST: 6/4/1998"), ("June 4, 1998", "July 23, 2024"),
        // AR2 goes with AR; a suffix with a digit is a variant.
        ("MR 14", "MR2 14"), ("6105MR", "6105T3"), ("Final No. 24-137", "Final# 1042"),
        // Neither is an auditor.
        ("Lighthouse Keeper", "Auditorium Keeper"), ("- Lights lamps", "- Lights lamps for the auditor"),
        // Dates of the same period, twice as the last duty, and other lead-ins.
        ("- Performs related", "- Performs related duties as required.\nLEAD LEVEL\n- Performs related"),
        ("- clockwork.", "- clockwork;\n- Knowledge of\n- lamps."),
        // A question, an address, and letters of other languages are no damage.
        ("lighthouses.", "lighthouses. Which? Those of www.example.org/a?b=c and Bâle, “Zoë’s” and É’s."),
        // Words of a note are no contradiction and no second clause.
        ("(Reviewed for content)", "(Reviewed for content. Revised to reflect new class titles)"),
        (
            "(Reviewed for content)",
            "(Reviewed for content, as this replaces the existing specification for all.)"
        ),
        ("Final No. 24-137", "Final No. 24-137."),
        ("(Reviewed for content) Final No. 24-137", "Final No. 24-137 (Reviewed for content)"),
    ])
    func `what is sound is not reported`(old: String, new: String) throws {
        let findings = try findings(old, new).filter { $0.code != "sub-heading" }
        #expect(findings.map(\.message) == [])
    }

    @Test func `a required section that is there but empty is missing, on its line`() throws {
        let empty = try findings(
            "- Lights lamps;\n- Winds clockwork;\n- Performs related duties as required.\n", "")
        #expect(empty.map(\.code) == ["missing-element"])
        #expect(empty.first?.line == 3)
    }

    @Test func `a new code that replaces something contradicts itself, and what comes first counts`() throws {
        let findings = try findings("This replaces", "New job code. This replaces")
        #expect(findings.map(\.code) == ["title-missing", "clause-contradicts-itself"])
        #expect(findings.last?.line == 16)
    }

    @Test func `an excerpt does not lack what it does not hold`() throws {
        #expect(try Profile.builtIn().specification("EXAMPLES OF DUTIES\n- Lights lamps.\n").findings == [])
    }

    @Test func `what the law reserves is reserved where the law holds`() throws {
        var catalog = ProfileCatalog()
        let text = "jurisdiction = \"xx-elsewhere\"\nextends = \"us-ct\"\n"
        let profile = try catalog.add(Array(text.utf8))
        let specification = try profile.specification(
            Self.sound.replacing("Lighthouse Keeper", with: "Tax Auditor"))
        #expect(specification.findingCodes == ["title-from-clause"])
    }

    @Test(arguments: ReadCorpus.entries)
    func `every finding on the invented documents is of a kind that is explained`(entry: ReadCorpus.Entry) {
        for finding in entry.reading.specification.findings {
            #expect(Finding.Kind.all.contains { $0.code == finding.code }, "\(finding.code)")
        }
    }

    @Test(arguments: Seeds.first(12))
    func `whatever the text, findings stand on its lines and hold a phrase`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let profile = try Profile.builtIn()
        let pieces =
            Self.faults.flatMap { [$0.0, $0.1] } + [
                String(repeating: "x", count: 9_000), "\n", "\u{FFFD}", "â€", "Â ", "CLASS: ", "(",
                "approved effective ",
                "\u{202E}", "ยงยง", "ÃÃÃ", "Final No. ", "\t",
            ]
        for round in 0..<40 {
            var text = Self.sound
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let fault = random.pick(Self.faults)
                text = text.replacing(fault.0, with: fault.1)
                let place = Int.random(in: 0...text.utf8.count, using: &random)
                let index = text.utf8.index(text.startIndex, offsetBy: place)
                guard let whole = index.samePosition(in: text.unicodeScalars) else { continue }
                text.unicodeScalars.insert(contentsOf: random.pick(pieces).unicodeScalars, at: whole)
            }
            let document = try DocumentText(reading: Array(text.utf8))
            for finding in profile.read(document).specification.findings {
                let isWithin = finding.line.map { (1...document.lines.count).contains($0) } ?? true
                #expect(
                    isWithin && finding.message.utf8.count <= 303, "seed \(seed), round \(round): \(finding)")
                #expect(
                    finding.message.unicodeScalars.allSatisfy {
                        $0.value >= 32 && !(127..<160).contains($0.value)
                    },
                    "seed \(seed), round \(round): \(finding)")
            }
        }
    }
}
