import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// What a careful reader finds in every invented document, as it stands in `Specs/classes.tsv`.
struct CorpusTests {
    /// A line of the table: its cells by the names of their columns.
    struct Row: Sendable, CustomTestStringConvertible {
        let cells: [String: String]
        var testDescription: String { cells["file"] ?? "" }
    }

    static let rows: [Row] = {
        let table =
            (try? String(contentsOf: Corpus.specs.appending(path: "classes.tsv"), encoding: .utf8)) ?? ""
        let lines = table.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let names = lines.first else { return [] }
        return lines.dropFirst().map { Row(cells: Dictionary(zip(names, $0)) { first, _ in first }) }
    }()

    @Test func `the table has a line for every document, and a document for every line`() throws {
        let files = try Corpus.documents().map { $0.pathComponents.suffix(2).joined(separator: "/") }
        #expect(files.count == 48)
        #expect(Self.rows.compactMap { $0.cells["file"] }.sorted() == files.sorted())
    }

    @Test(arguments: rows)
    func `a document is read as a careful reader reads it`(row: Row) throws {
        let file = try #require(row.cells["file"])
        let catalog = try ProfileCatalog.ofTheCorpus()
        let (_, profile, reading) = try catalog.read(try Corpus.bytes(Corpus.specs.appending(path: file)))
        #expect(profile.jurisdiction.description == file.split(separator: "/").first.map(String.init))
        let found = Self.cells(of: reading.specification)
        for (name, expected) in row.cells where name != "file" && name != "title" {
            #expect(found[name] == expected, "\(name) of \(file)")
        }
        #expect(reading.specification.unread.isEmpty)
        #expect(!reading.roles.contains(.unread))
    }

    @Test(arguments: try Corpus.documents())
    func `a document says the same where nobody looks for doubts`(file: URL) throws {
        let (document, profile, whole) = try ProfileCatalog.ofTheCorpus().read(try Corpus.bytes(file))
        let plain = profile.read(DocumentForms(document), looksForDoubts: false)
        #expect(plain.lines == whole.lines)
        #expect(Set(plain.specification.findings).isSubset(of: whole.specification.findings))
        #expect(plain.specification.withoutFindings == whole.specification.withoutFindings)
    }

    @Test func `the title of a class stands in the first document after it, where its own has none`() throws {
        // Avalon's documents bear the predecessor's title, so the chain shows the class's own one.
        for row in Self.rows where row.cells["title"] != row.cells["title_in_document"] {
            let (title, code) = (try #require(row.cells["title"]), try #require(row.cells["code"]))
            let later = Self.rows.filter {
                $0.cells["title_in_document"] == title && $0.cells["code"] == code
            }
            #expect(!later.isEmpty || row.cells["title_in_document"] == "-", "\(row.testDescription)")
        }
    }

    @Test(arguments: [
        ("xx-avalon/4415pl_2018-12-05.txt", "word-and-digit-disagree"),
        ("xx-avalon/7215ps_2021-10-15.txt", "damaged-characters"),
        ("xx-avalon/7215ps_2021-10-15.txt", "revised-before-effective"),
        ("xx-avalon/2688en_2023-06-16.txt", "damaged-date"),
        ("xx-avalon/1420cl_2008-02-15.txt", "sub-heading"),
        ("xx-avalon/6240mr_2025-05-30.txt", "sub-heading"),
    ])
    func `a fault that was put into a document is found`(file: String, code: String) throws {
        let bytes = try Corpus.bytes(Corpus.specs.appending(path: file))
        let specification = try ProfileCatalog.ofTheCorpus().read(bytes).reading.specification
        #expect(specification.findingCodes.contains(code))
    }

    /// The columns as the reading has them.
    private static func cells(of specification: Specification) -> [String: String] {
        let facts = specification.facts
        func cell(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "-" }
        let clause = specification.clause
        let claims = clause?.claims.map(\.description).joined(separator: ",") ?? ""
        // Without a degree, with a Bachelor's, with a Master's.
        let degrees: [Set<Qualifications.Education>] = [[.none, .highSchool], [.bachelor], [.master]]
        let ways = degrees.map { degrees in
            cell(specification.qualifications.ways.first { degrees.contains($0.education) }?.years)
        }
        return [
            "code": cell(facts.code), "title_in_document": cell(facts.title),
            "established": cell(facts.established), "revised": cell(facts.revised),
            "effective": cell(facts.effective), "published": cell(facts.published),
            "final_number": cell(facts.finalNumber), "item_number": cell(facts.itemNumber),
            "salary_group": cell(facts.salaryGroup), "designation": cell(facts.designation),
            "clause_kind": clause?.kind.rawValue ?? "none",
            "predecessor_approved": cell(clause?.approvedEffective),
            "review_basis": clause?.review.basis ?? "none", "claims": claims.isEmpty ? "-" : claims,
            "duty_items": String(specification.statements(.duties).count),
            "ways": ways.joined(separator: "/"),
        ]
    }
}

extension Specification {
    /// What the document says, without what is doubtful in it.
    fileprivate var withoutFindings: Specification {
        Specification(
            jurisdiction: jurisdiction, profile: profile, facts: facts, clause: clause, sections: sections,
            qualifications: qualifications, history: history, findings: [], unread: unread)
    }
}
