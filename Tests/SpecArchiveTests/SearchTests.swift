import Foundation
import SpecModel
import SpecReports
import TestSupport
import Testing

@testable import SpecArchive

/// Words are found where they stand, in the revisions that were asked about, and nowhere else.
struct SearchTests {
    private func bench() throws -> Bench {
        let bench = try Bench(.git)
        try bench.record(
            [
                Draft(effective: "2010-03-02", final: "10-001", duties: ["Files maps", "Answers letters"]),
                Draft(effective: "2016-03-02", final: "16-001", duties: ["Files maps", "Answers requests"]),
                Draft(
                    effective: "2020-03-02", final: "20-001", duties: ["Files records", "Answers requests"]),
                Draft(
                    title: "Map Keeper", code: "5678AB",
                    duties: ["Draws plans of the harbour", "Files records"]),
                Draft(title: "Ferry Pilot", code: "1111AA", duties: ["Steers the ferry by maps"]),
            ].map { try $0.submission() })
        return bench
    }

    private func found(
        _ words: String, _ archive: Archive, in scope: SearchScope = .latest, class id: String? = nil
    ) throws -> [String] {
        try archive.search(try SearchQuery(words), in: scope, class: id).hits.map {
            "\($0.history.record.id.word) \($0.revision.name)"
        }
    }

    @Test func `the latest revisions are looked through, or those of a day, or all`() throws {
        let bench = try bench()
        defer { withExtendedLifetime(bench) {} }
        let archive = bench.archive
        #expect(try found("requests", archive) == ["1234AB 2020-03-02_20-001"])
        #expect(try found("letters", archive).isEmpty)
        #expect(try found("letters", archive, in: .all) == ["1234AB 2010-03-02_10-001"])
        let day = try #require(CivilDate(iso: "2012-01-01"))
        #expect(try found("letters", archive, in: .inForce(day)) == ["1234AB 2010-03-02_10-001"])
        #expect(try found("requests", archive, in: .inForce(day)).isEmpty)
        #expect(try found("answers", archive, in: .all, class: "Map Keeper").isEmpty)
    }

    @Test func `words are joined within one revision and not within one statement`() throws {
        let bench = try bench()
        defer { withExtendedLifetime(bench) {} }
        let archive = bench.archive
        #expect(try found("files answers", archive) == ["1234AB 2020-03-02_20-001"])
        #expect(try found("maps requests", archive, in: .all) == ["1234AB 2016-03-02_16-001"])
        #expect(try found("letters requests", archive, in: .all).isEmpty)
        #expect(try found("\"files maps\"", archive, in: .all) == ["1234AB 2016-03-02_16-001"])
        #expect(try found("\"maps files\"", archive, in: .all).isEmpty)
        #expect(try Set(found("letters OR harbour", archive, in: .all)).count == 2)
        #expect(try found("\"files records\" NOT harbour", archive) == ["1234AB 2020-03-02_20-001"])
        #expect(try found("answers NOT letters", archive, in: .all) == ["1234AB 2020-03-02_20-001"])
        #expect(try found("HARBOUR plan*", archive) == ["5678AB 2020-03-02_20-031"])
        #expect(try found("plan", archive).isEmpty)
    }

    @Test func `a code or a title that was typed comes first and is named`() throws {
        let bench = try bench()
        defer { withExtendedLifetime(bench) {} }
        let archive = bench.archive
        let byTitle = try archive.search(try SearchQuery("map keeper"))
        #expect(byTitle.hits.first?.history.record.id.word == "5678AB")
        guard case .title(let title)? = byTitle.hits.first?.name else {
            throw ArchiveError(.system, "no title")
        }
        #expect(title.uppercased() == "MAP KEEPER")
        let byCode = try archive.search(try SearchQuery("5678AB"))
        #expect(byCode.hits.first?.name == .code("5678AB"))
        // A word of a title weighs more than the same word in a text.
        let byWord = try archive.search(try SearchQuery("ferry OR maps"), in: .all)
        #expect(byWord.hits.first?.history.record.id.word == "1111AA")
        #expect(byWord.count == 2)
    }

    @Test func `a passage stands under its heading, and what was looked for is marked`() throws {
        let bench = try bench()
        let result = try bench.archive.search(try SearchQuery("maps files"), in: .all)
        let hit = try #require(result.hits.first)
        let passage = try #require(hit.passages.first)
        #expect(passage.section == "EXAMPLES OF DUTIES")
        #expect(passage.pieces == ["", "Files", " ", "maps", ""])
        #expect(passage.first.name == "2010-03-02_10-001")
        #expect(passage.last.name == "2016-03-02_16-001")
        #expect(passage.count == 2)
        let report = SearchReport(result, of: "maps files", asOf: nil, isHistory: true)
        #expect(
            report.text.text(inColour: false).contains("2010-03-02_10-001 to 2016-03-02_16-001, 2 revisions"))
        #expect(report.text.text(inColour: true).contains("\u{1B}[33mFiles\u{1B}[0m"))
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `words kept beside the archive give what words read anew give`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        let bench = try Bench(.git)
        for number in 5..<13 {
            let step = Step.random(number, &known, using: &generator)
            _ = try? bench.record(step.submissions, at: step.instant, correcting: step.isCorrection)
            if generator.happens(oneIn: 3) { continue }
            let kept = try Archive.open(at: bench.path, index: .beside(caches: nil))
            let plain = try Archive.open(at: bench.path)
            for words in ["maps", "files -maps", "records OR draws", "\"archives clerk\"", "1234AB", "keep*"]
            {
                for scope in [SearchScope.latest, .all, .inForce(try #require(CivilDate(iso: "2017-01-01")))]
                {
                    let query = try SearchQuery(words)
                    #expect(
                        try kept.search(query, in: scope) == plain.search(query, in: scope),
                        "seed \(seed): \(step) \(words)")
                }
            }
        }
    }

    @Test func `a damaged file of words is made anew`() throws {
        let bench = try bench()
        let archive = try Archive.open(at: bench.path, index: .beside(caches: nil))
        let truth = try found("files", archive, in: .all)
        let file = URL(filePath: "\(bench.path)/\(SearchIndex.fileName)")
        let whole = try Data(contentsOf: file)
        for bytes in [
            Data(), whole.prefix(whole.count / 2), Data("text".utf8), Data(count: whole.count),
            whole.prefix(4096) + Data(repeating: 7, count: 8192) + whole.dropFirst(12_288),
        ] {
            try bytes.write(to: file)
            #expect(try found("files", archive, in: .all) == truth)
            #expect(try found("files", archive, in: .all) == truth)
        }
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
        #expect(try found("files", archive, in: .all) == truth)
    }
}
