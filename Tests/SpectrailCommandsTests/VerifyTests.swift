import Foundation
import TestSupport
import Testing

/// What `verify` says and how it ends.
struct VerifyTests {
    @Test func `the whole corpus is proved, in every format it is recorded from`() throws {
        let desk = try Desk.ofTheCorpus()
        let result = try desk.run(["verify", "--archive", "archive"])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.errors.isEmpty)
        #expect(result.output.hasSuffix("everything is as the commits say\n"))
        #expect(result.output.contains("sources read anew: \(try Spec.all().count)\n"))
    }

    @Test func `damage is told with its place and ends with status 2`() throws {
        let desk = try Desk(holding: Spec.library)
        let path = "xx-avalon/41/4120PL/sources/2015-09-25_15-118.txt"
        try desk.smuggle([path: "Another document\n"], saying: "Tidy up")
        let commit = try desk.git(["rev-parse", "main"]).prefix(40)
        let result = try desk.run(["verify", "--archive", "archive"])
        #expect(result.status == 2)
        #expect(
            result.output.contains(
                "damage: commit \(commit.prefix(12)), \(path): was changed by a commit that records nothing\n"
            ))
        let csv = try desk.run(["verify", "--archive", "archive", "--format", "csv"])
        #expect(csv.status == 2)
        #expect(csv.output.contains("\ndamage,unrecorded,\(commit),\(path),was changed by"))
        let json = try desk.run(["verify", "--archive", "archive", "--format", "json"])
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
        #expect(object["verdict"] as? String == "damaged")
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(findings.first?["code"] as? String == "unrecorded")
        #expect(findings.first?["commit"] as? String == String(commit))
    }

    @Test func `a notice alone ends with status 1`() throws {
        let desk = try Desk(holding: Spec.library)
        let blob = try desk.git(["rev-parse", "main:spectrail.json"]).prefix(40)
        let tip = try desk.git(["rev-parse", "main:.gitattributes"]).prefix(40)
        _ = try desk.git(["replace", "-f", String(blob), String(tip)])
        let result = try desk.run(["verify", "--archive", "archive"])
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("notice: refs/replace/\(blob): makes git show another object"))
    }

    @Test func `a quick run leaves the new reading out and says so`() throws {
        let desk = try Desk(holding: Spec.library)
        let result = try desk.run(["verify", "--quick", "--archive", "archive"])
        #expect(result.status == 0)
        #expect(result.output.contains("sources read anew: 0, not read anew: 4\n"))
    }

    @Test func `a folder that is no archive is an error`() throws {
        let desk = try Desk()
        #expect(try desk.run(["verify", "--archive", "nowhere"]).status == 2)
        _ = try desk.git(["init", "-q", "--bare", "-b", "main", "bare"], in: "")
        let result = try desk.run(["verify", "--archive", "bare"])
        #expect(result.status == 2)
        #expect(result.errors.contains("has no branch 'main'"))
    }

    @Test func `what is said of an encoding when a document is recorded is found again`() throws {
        let desk = try Desk(holding: [])
        let text = try String(
            contentsOf: desk.folder.url.appending(path: Spec.latestLibrary), encoding: .utf8)
        let bytes = try #require(text.replacing("’", with: "'").data(using: .utf16BigEndian))
        try desk.write(Array(bytes), to: "wide.txt")
        try desk.record(["wide.txt"], ["--encoding", "utf-16be"] + Desk.profiles)
        #expect(try desk.run(["verify", "--archive", "archive"]).status == 0)
    }
}
