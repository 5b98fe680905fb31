import Foundation
import TestSupport
import Testing

/// Who writes a profile sees what every line was taken for.
struct ExplainTests {
    @Test(arguments: try Spec.all())
    func `every line of a document is told, in order, with a reason`(document: String) throws {
        let desk = try Desk()
        // Some of the documents are Windows-1252: only their line ends are looked at.
        let text = String(
            decoding: try Corpus.bytes(Corpus.root.appending(path: document)), as: UTF8.self)
        let output = try desk.done(["read", "--explain", "--format", "json", document] + Desk.allProfiles())
        let lines = try JSON(output)["lines"]?.elements ?? []
        var count = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        if text.last?.isNewline == true { count -= 1 }
        #expect(lines.count == count)
        for line in lines { #expect(Shape.explainedLine.faults(in: line) == []) }
    }

    @Test func `an explanation is beside the rest in JSON, and in its place in text`() throws {
        let desk = try Desk()
        let arguments = ["read", Spec.city] + Desk.profiles
        guard
            case .object(var members) = try JSON(
                try desk.done(arguments + ["--format", "json", "--explain"]))
        else {
            Issue.record("no object")
            return
        }
        members["lines"] = nil
        #expect(try JSON.object(members) == JSON(try desk.done(arguments + ["--format", "json"])))
        let text = try desk.done(arguments + ["--explain"])
        #expect(text.hasPrefix("Read as  xx-port-meridian/modern\n"))
        #expect(text.contains(" heading [duties]: the profile knows it as a heading\n"))
    }
}
