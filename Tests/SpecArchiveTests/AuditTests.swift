import Foundation
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What an audit proves of an archive that nobody tampered with.
struct AuditTests {
    @Test(arguments: 0..<12)
    func `whatever was recorded is proved`(seed: UInt64) throws {
        let bench = try Bench(.git)
        var generator = SplitMix64(seed: seed)
        var known: [Draft] = []
        for number in 0..<12 {
            let step = Step.random(number, &known, using: &generator)
            _ = try? bench.record(try step.submissions, at: step.instant, correcting: step.isCorrection)
        }
        let report = try bench.audit()
        #expect(report.findings == [], "seed \(seed)")
        #expect(report.verdict == .proved)
        let histories = try bench.archive.view().histories()
        #expect(report.tally.classes == histories.count)
        #expect(report.tally.read == report.tally.sources)
        #expect(report.tally.commits == (try bench.subjects().count))
        _ = try bench.gitText("gc", "-q", "--prune=now")
        let packed = try bench.audit()
        #expect(packed.findings == [] && packed.tally.read == report.tally.read, "seed \(seed), packed")
    }

    @Test func `every object that the branch leads to is read`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        let objects = try bench.gitText("rev-list", "--objects", "main").split(separator: "\n")
            .map { String($0.prefix(40)) }
        #expect(objects.count > 20)
        for object in objects {
            let file = "\(bench.path)/objects/\(object.prefix(2))/\(object.dropFirst(2))"
            let held = try Data(contentsOf: URL(filePath: file))
            try FileManager.default.removeItem(atPath: file)
            let report = try bench.audit()
            #expect(report.verdict == .damaged)
            #expect(report.findings.contains { $0.message.contains(object) }, "\(object): \(report.findings)")
            try held.write(to: URL(filePath: file))
        }
        #expect(try bench.audit().verdict == .proved)
    }

    @Test func `a flipped byte of any loose object is named`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        var generator = SplitMix64(seed: 5)
        for object in try bench.gitText("rev-list", "--objects", "main").split(separator: "\n") {
            let id = object.prefix(40)
            let file = URL(filePath: "\(bench.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))")
            let good = try Data(contentsOf: file)
            for place in [0, good.count / 2, good.count - 1, Int.random(in: good.indices, using: &generator)]
            {
                var bad = good
                bad[place] ^= 0xFF
                try FileManager.default.removeItem(at: file)
                try bad.write(to: file)
                let report = try bench.audit()
                #expect(report.verdict == .damaged, "\(object), byte \(place)")
                #expect(report.findings.contains { $0.message.contains(id) }, "\(object), byte \(place)")
            }
            try FileManager.default.removeItem(at: file)
            try good.write(to: file)
        }
        #expect(try bench.audit().verdict == .proved)
    }

    @Test func `a flipped byte of a pack or of its index is named`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        _ = try bench.gitText("gc", "-q", "--prune=now")
        let folder = "\(bench.path)/objects/pack"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".pack") || $0.hasSuffix(".idx") }
        #expect(names.count == 2)
        for name in names {
            let file = URL(filePath: "\(folder)/\(name)")
            let good = try Data(contentsOf: file)
            for place in stride(from: 0, to: good.count, by: max(good.count / 60, 1)) {
                var bad = good
                bad[place] ^= 0x10
                try FileManager.default.removeItem(at: file)
                try bad.write(to: file)
                do throws(ArchiveError) {
                    let report = try Archive.audit(at: bench.path)
                    #expect(report.verdict == .damaged, "\(name), byte \(place)")
                    #expect(
                        report.findings.contains { $0.code == .pack && $0.path == "objects/pack/\(name)" },
                        "\(name), byte \(place)")
                } catch {
                    // Without an index that can be trusted there is nothing to read.
                    #expect(error.code == .damaged, "\(name), byte \(place)")
                    #expect(error.message.contains(name), "\(name), byte \(place): \(error)")
                }
            }
            try FileManager.default.removeItem(at: file)
            try good.write(to: file)
        }
        #expect(try bench.audit().verdict == .proved)
    }

    @Test func `each object that a flipped byte of a pack spoils is named`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        _ = try bench.gitText("gc", "-q", "--prune=now")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: "\(bench.path)/objects/pack")
                .first { $0.hasSuffix(".idx") })
        let pack = URL(filePath: "\(bench.path)/objects/pack/\(name.dropLast(4)).pack")
        let good = try Data(contentsOf: pack)
        try FileManager.default.removeItem(at: pack)
        // The list has id, kind, size, size in the pack, and where in the pack it begins.
        try good.write(to: pack)
        let list = try bench.gitText("verify-pack", "-v", "objects/pack/\(name)").split(separator: "\n")
        var spoilt = 0
        for line in list {
            let words = line.split(separator: " ")
            guard words.count >= 5, words[0].count == 40, let size = Int(words[3]), let start = Int(words[4])
            else { continue }
            var bad = good
            bad[start + size / 2] ^= 0x10
            try FileManager.default.removeItem(at: pack)
            try bad.write(to: pack)
            let report = try bench.audit()
            #expect(report.verdict == .damaged)
            if report.findings.contains(where: { $0.message.contains(words[0]) }) { spoilt += 1 }
        }
        #expect(spoilt > 10)
    }

    @Test func `all damages are told and not only the first`() throws {
        let bench = try Bench(.git)
        for year in 2010..<2020 { try bench.record(Draft(effective: "\(year)-05-06", final: nil)) }
        for year in [2011, 2014, 2018] {
            let id = try bench.gitText("rev-parse", "main:us-ct/12/1234AB/sources/\(year)-05-06.txt")
            try FileManager.default.removeItem(
                atPath: "\(bench.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        }
        let paths = try bench.audit().findings.map(\.path)
        #expect(
            paths == [2011, 2014, 2018].map { "us-ct/12/1234AB/sources/\($0)-05-06.txt" })
    }

    @Test func `an unreadable commit hides what it recorded and makes nothing else look forged`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        try bench.record(Draft(effective: "2024-05-06", final: "24-101"))
        let id = try bench.gitText("rev-parse", "main~1")
        try FileManager.default.removeItem(
            atPath: "\(bench.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        let findings = try bench.audit().findings
        #expect(findings.map(\.code) == [.object])
        #expect(findings.first?.commit == id)
    }

    @Test func `an audit changes nothing`() throws {
        let bench = try Bench(.git)
        try bench.record(Draft())
        func content() throws -> [String] {
            try FileManager.default.subpathsOfDirectory(atPath: bench.path).sorted()
        }
        let before = try content()
        _ = try bench.audit()
        #expect(try content() == before)
    }
}
