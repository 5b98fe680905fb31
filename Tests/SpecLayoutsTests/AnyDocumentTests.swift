import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// Documents that nobody wrote: lines of the profiles' own words in any order, and any bytes at all.
struct AnyDocumentTests {
    private static let lines = [
        "EXAMPLES OF DUTIES", "EXAMPLES OF", "DUTIES", "Examples of Duties:", "KNOWLEDGE, SKILL AND ABILITY",
        "Knowledge", "MINIMUM QUALIFICATIONS - GENERAL EXPERIENCE",
        "MINIMUM QUALIFICATIONS", "SUBSTITUTIONS ALLOWED: College training", "CANCELLATION CLAUSE",
        "EFFECTIVE DATE", "EEO", "SALARY INFORMATION", "BARGAINING UNIT: (02)-x",
        "CLASS: 0514DM;", "CLASS: 0514DM EST: 3/13/2020 REV: 7/31/2024", "EST: 2/30/2020", "REV:",
        "Code: 0722", "CLASS TITLE: AIDE", "Family: x", "07/23/2024", "September, 2020",
        "NOTE: *One.*", "NOTE:", "NOTES: x", "* May be required at entry.",
        "All employees of the City of Chicago", "The City of Chicago will consider x", "City of Chicago",
        "LEAD LEVEL", "AT A TROOP:", "STATE OF CONNECTICUT", "- Considerable knowledge of", "Knowledge of:",
        "- *law;", "- Ability to plan;", "Supervisory ability", "- ", "•", "-", "*", "**",
        ":", ";", "- ;", "(31)-Public Relations", "and Information", "Eight (8) years of experience in law.",
        "One and one-half (1 1/2) years of the General Experience must have been",
        "A Master's degree in x may be substituted for one (1) additional year.",
        "fifteen (15) semester hours equalling one-half (1/2) year",
        "This replaces the existing specification for the class of X in Salary Group",
        "approved effective 2/24/005. (Reviewed ((for content Final No. 24", "New job code. Item No.",
        "in mid-sentence",
        "ends here.", "", "  ", "ยง 5-200a", "\u{301}x", "- \u{301}x", "É", "日本語", "A", "AB", "1 2 3", "((((",
        "a: b; c: d", "Class: ;;; Est:", "Bachelor's degree Bachelor's degree",
    ]

    @Test(arguments: Seeds.first(24))
    func `lines in any order give every line one role and lose no word`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let catalog = try ProfileCatalog.ofTheCorpus()
        for round in 0..<10 {
            let text = (0..<Int.random(in: 1..<40, using: &random)).map { _ in random.pick(Self.lines) }
                .joined(separator: "\n")
            guard let document = Self.document(Array(text.utf8)) else { continue }
            for profile in catalog.profiles {
                let reading = profile.read(document)
                Self.check(reading, document, profile, "seed \(seed), round \(round), \(profile.name)")
                let losses = Accounting(document: document, profile: profile, reading: reading).losses()
                #expect(losses == [], "seed \(seed), round \(round), \(profile.name):\n\(text)")
            }
        }
    }

    @Test(arguments: Seeds.first(12))
    func `any bytes give every line one role`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let catalog = try ProfileCatalog.ofTheCorpus()
        for entry in ReadCorpus.entries.shuffled(using: &random).prefix(6) {
            var bytes = Array(entry.document.lines.map(\.text).joined(separator: "\n").utf8)
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
                let piece =
                    random.happens(oneIn: 2)
                    ? [UInt8.random(in: 1...255, using: &random)] : Array(random.pick(Self.lines).utf8)
                bytes.replaceSubrange(place..<end, with: piece)
            }
            guard let document = Self.document(bytes) else { continue }
            for profile in catalog.profiles {
                Self.check(
                    profile.read(document), document, profile, "seed \(seed), \(entry.name), \(profile.name)")
            }
        }
    }

    @Test func `a document of one hostile line repeated is read in time that grows with its length`() throws {
        // Nothing is measured: a reader that took the square of the length would not come back from these.
        for line in [
            "Final No. Final ", "EST: EST: ", "- Knowledge of a", "Ability to\n", "x ", "(",
            "Bachelor's degree in ", "A\n", "- Xx skill\n", "one and ", "CLASS: x ", "a?", "x. Ability to: ",
        ] {
            let document = DocumentText(
                "KNOWLEDGE, SKILL AND ABILITY\n" + String(repeating: line, count: 6_000)
                    + "\nCANCELLATION CLAUSE\nNew job code. " + String(repeating: line, count: 6_000))
            let reading = try Profile.builtIn().read(document)
            #expect(reading.roles.count == document.lines.count)
        }
    }

    private static func document(_ bytes: [UInt8]) -> DocumentText? {
        do throws(DocumentError) {
            return try DocumentText(reading: bytes)
        } catch {
            return nil
        }
    }

    private static func check(
        _ reading: Reading, _ document: DocumentText, _ profile: Profile, _ place: String
    ) {
        let specification = reading.specification
        #expect(reading.roles.count == document.lines.count, "\(place)")
        let unread = zip(document.lines, reading.roles).filter { $0.1 == .unread }.map(\.0)
        #expect(specification.unread == unread, "\(place)")
        for kind in SectionKind.allCases {
            let indices = specification.statements(kind).map(\.index)
            #expect(indices == Array(0..<indices.count), "\(place): \(kind)")
        }
        #expect(
            specification.findings.allSatisfy {
                $0.line.map { (1...document.lines.count).contains($0) } ?? true
            }, "\(place)")
        do throws(CanonicalError) {
            let again = try CanonicalText.specification(
                in: CanonicalText(specification).text, profile: profile)
            #expect(again.content == specification.content, "\(place)")
        } catch {
            Issue.record("\(place): \(error)")
        }
    }
}
