import TestSupport
import Testing

/// Where documents were found: checked before it is kept for ever, and shown.
struct ProvenanceTests {
    private static let address = "https://portal.example.org/spec?code=4120PL&rev=24"

    @Test func `the address of a document and the day on which it was taken are kept and shown`() throws {
        let desk = try Desk(holding: [])
        let found = ["--source-url", Self.address, "--retrieved-on", "2025-01-05"]
        try desk.record([Spec.latestLibrary], found)
        let log = try desk.done(["log", "4120PL", "--archive", "archive"])
        #expect(log.contains("\n  found at      \(Self.address), retrieved 2025-01-05\n"))
        let trailers = try desk.git(["log", "-1", "--format=%(trailers:only)", "main"])
        #expect(trailers.contains("\nSource-URL: \(Self.address)\nRetrieved-On: 2025-01-05\n"))
    }

    @Test func `a document that is held already says that its address is not kept`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        let result = try desk.run(
            ["record", "--archive", "archive", Spec.latestLibrary, "--source-url", Self.address]
                + Desk.recording)
        #expect(result.status == 0 && result.output.contains("already recorded"))
        #expect(
            result.errors
                == "\(Spec.latestLibrary): note: nothing was written, so where it was found is not kept either\n"
        )
    }

    @Test(arguments: [
        (["--source-url", "portal.example.org"], "takes an address such as https://example.org/0514dm"),
        (["--source-url", "https://example.org/a b"], "without blanks and control characters"),
        (["--source-url", "https://ann:secret@example.org/"], "holds who signs in, before the '@'"),
        (["--retrieved-on", "2025-01-05"], "--retrieved-on takes --source-url"),
        (["--source-url", "https://example.org", "--retrieved-on", "05.01.2025"], "--retrieved-on"),
        (
            ["--source-url", "https://example.org", "--retrieved-on", "2025-01-08"],
            "--retrieved-on '2025-01-08' lies after the day of recording"
        ),
        ([Spec.library[0], "--source-url", "https://example.org"], "one document at a time"),
    ])
    func `what is no place to find a document at is a wrong usage`(options: [String], words: String) throws {
        let desk = try Desk(holding: [])
        let before = try desk.content()
        let result = try desk.run(
            ["record", "--archive", "archive", Spec.latestLibrary] + Desk.recording + Desk.profiles + options)
        #expect(result.status == 64)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(!result.errors.contains("secret"))
        #expect(try desk.content() == before)
    }
}
