import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// The five real documents. They belong to their offices and lie beside a checkout, not in it; where they are
/// missing, the suite says that it was left out.
@Suite(.enabled(if: Corpus.seeds != nil, Comment(rawValue: Corpus.seedsMissing)))
struct SeedTests {
    private func read(_ seed: String) throws -> Specification {
        try ProfileCatalog().read(try Corpus.bytes(try Corpus.seed(seed))).reading.specification
    }

    /// The facts of a specification, one a line.
    private func facts(_ specification: Specification) -> [String] {
        let (facts, clause) = (specification.facts, specification.clause)
        func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "none" }
        return [
            "class \(text(facts.code)) \(text(facts.title)) by \(facts.titleSource?.rawValue ?? "none")",
            "dates EST \(text(facts.established)) REV \(text(facts.revised)) effective \(text(facts.effective))"
                + " published \(text(facts.published))",
            "Final No. \(text(facts.finalNumber)) salary \(text(facts.salaryGroup))",
            "unit \(text(facts.bargainingUnit?.code)) group \(text(facts.occupationalGroup?.code))"
                + " EEO \(text(facts.eeo?.code)) \(text(facts.designation))",
            "replaces \(text(clause?.salaryGroup)) of \(text(clause?.approvedEffective))",
            "review \(text(clause?.review.basis)) claims \(text(clause?.claims))",
            "ways \(specification.ways)",
        ]
    }

    @Test(arguments: [
        (
            "000", "us-ct/modern",
            [
                "class 0514DM DCJ Director of Communications by clause",
                "dates EST 2020-03-13 REV 2024-07-31 effective 2024-07-23 published none",
                "Final No. 24-137 salary DM 32", "unit 70 group 31 EEO 1 none",
                "replaces DM 32 of 2020-03-13",
                "review cgs-5-200a claims [modernize-format, add-acknowledgement]",
                "ways none 8 / bachelor 4 / master 3",
            ]
        ),
        (
            "001", "us-ct/modern",
            [
                "class 0632CJ DCJ Witness Protection Program Coordinator by clause",
                "dates EST none REV 2024-04-09 effective 2024-04-04 published none",
                "Final No. 24-057 salary CJ 25", "unit 53 group 33 EEO 2 Unclassified",
                "replaces CJ 25 of 2000-02-01",
                "review content claims [modernize-format, add-acknowledgement]",
                "ways none 7 / bachelor 3 / master 1",
            ]
        ),
        (
            "002", "us-ct/modern",
            [
                "class none Statewide Director of Security and Safety Management by clause",
                "dates EST none REV none effective 2024-10-08 published none",
                "Final No. 24-211 salary MP 67",
                "unit 02 group 28 EEO 1 Classified/Competitive - Delegated", "replaces MP 67 of 2022-04-01",
                "review cgs-5-200a claims []", "ways none 9 / bachelor 5",
            ]
        ),
        (
            "003", "us-ct/modern",
            [
                "class 8559MP Fusion Center Intelligence Director by clause",
                "dates EST 2010-05-24 REV 2024-09-30 effective 2024-08-16 published none",
                "Final No. 24-158 salary MP 69", "unit 02 group 12 EEO 1 Classified/Competitive",
                "replaces MP 69 of 2023-10-25", "review cgs-5-200a claims [modify-content]",
                "ways none 10 / bachelor 6 / master 5",
            ]
        ),
        (
            "004", "us-il-chicago/modern",
            [
                "class 0722 DIGITAL MEDIA SPECIALIST - CPD by label",
                "dates EST none REV none effective none published 2020-09", "Final No. none salary none",
                "unit none group none EEO none none", "replaces none of none", "review none claims none",
                "ways bachelor 5 / equivalent -",
            ]
        ),
    ])
    func `the facts are those of the document`(seed: String, profile: String, expected: [String]) throws {
        let specification = try read(seed)
        #expect(specification.profile == profile)
        #expect(facts(specification) == expected)
    }

    @Test(arguments: ["000", "001", "002", "003", "004"])
    func `every line is understood, and nothing is wrong in it`(seed: String) throws {
        let (document, _, reading) = try ProfileCatalog().read(try Corpus.bytes(try Corpus.seed(seed)))
        #expect(reading.specification.unread.isEmpty)
        #expect(reading.specification.findings.filter { $0.severity == .error }.isEmpty)
        #expect(reading.roles.count == document.lines.count)
        #expect(!reading.roles.contains(.unread))
    }

    @Test(arguments: [("000", 17), ("001", 17), ("002", 32), ("003", 20), ("004", 15)])
    func `every duty is one item`(seed: String, count: Int) throws {
        let duties = try read(seed).statements(.duties)
        #expect(duties.count == count)
        #expect(duties.map(\.index) == Array(0..<count))
    }

    @Test func `000: wrapped paragraphs are one item each`() throws {
        let specification = try read("000")
        #expect(
            specification.sentences(.purpose) == [
                "In the Division of Criminal Justice this class is accountable for managing agency communications"
                    + " and public relations programs"
            ])
        #expect(specification.facts.eeo == CodedName(code: "1", name: "Officials And Administrators"))
        #expect(specification.facts.occupationalGroup?.name == "Public Relations and Information")
    }

    @Test func `000: knowledge items carry the lead-in that they complete`() throws {
        #expect(
            try read("000").statements(.ksa).map { "\($0.leadIn ?? "-"): \($0.text)" } == [
                "Considerable knowledge of: communication methods and procedures",
                "Considerable knowledge of: public relations principles and practices",
                "Knowledge of: marketing principles and practices",
                "Knowledge of: and ability to apply management principles and techniques",
                "Knowledge of: relevant state and federal laws, statutes and regulations",
                "Knowledge of: relevant agency policies and procedures", "Considerable: interpersonal skills",
                "Considerable: oral and written communication skills",
            ])
    }

    @Test(arguments: [
        "Knowledge of reporting principles and techniques", "Ability to plan and organize",
        "Supervisory ability",
    ])
    func `001: a whole statement stands among the lead-ins without one`(text: String) throws {
        let whole = try #require(try read("001").statements(.ksa).first { $0.text == text })
        #expect(whole.leadIn == nil)
    }

    @Test func `002: a NOTE is a further item of its section`() throws {
        let special = try read("002").statements(.specialExperience)
        #expect(special.count == 2)
        #expect(special.last?.text.hasPrefix("NOTE: Managerial capacity is defined as formulating") == true)
    }

    @Test func `004: Chicago's header and footer are facts`() throws {
        #expect(
            try read("004").facts.others == [
                NamedFact(name: "Family", value: "Public Relations and Creative Arts"),
                NamedFact(name: "Service", value: "Administrative"),
                NamedFact(name: "Group", value: "Clerical, Accounting, and General Office"),
                NamedFact(name: "Series", value: "Public Information"),
                NamedFact(name: "Issued by", value: "City of Chicago, Department of Human Resources"),
            ])
    }

    @Test func `004: a star is a flag on fourteen items, and no part of their text`() throws {
        let flagged = try read("004").statements(.ksa).filter { $0.flags == [.mayBeRequiredAtEntry] }
        #expect(flagged.count == 14)
        #expect(flagged.first?.text == "principles and practices of digital media and communications")
        #expect(try read("004").sections.flatMap(\.statements).filter { !$0.flags.isEmpty }.count == 14)
    }

    @Test func `004: a degree and experience are one way, with the field of the degree`() throws {
        let ways = try read("004").qualifications.ways
        #expect(ways.map(\.basis) == [.degreeAndExperience, .equivalent])
        #expect(
            ways.first?.field == "Journalism, Marketing, Communications, English or a directly related field")
    }

    @Test func `004: the NOTE is a section of its own, without its emphasis`() throws {
        let note = try #require(try read("004").sections.first { $0.heading == "NOTE" })
        #expect(note.kind == .other)
        #expect(note.statements.count == 1)
        #expect(note.statements.first?.text.hasPrefix("The list of essential duties is not intended") == true)
        #expect(note.statements.first?.flags == [])
    }
}
