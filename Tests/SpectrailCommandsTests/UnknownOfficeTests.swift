import Foundation
import TestSupport
import Testing

/// A document of an office that no profile knows is read, and said to be a guess.
struct UnknownOfficeTests {
    private static let document = """
        HARBOR BAKER

        SUMMARY OF THE POSITION
        Bakes the bread of the harbor.

        DUTIES OF THE BAKER
        - Kneads dough.
        - Tends the ovens.

        WHAT EDUCATION IS NEEDED
        - Two years of experience in baking.

        """

    private static func desk() throws -> Desk {
        let desk = try Desk(holding: [])
        try desk.folder.write(document, to: "baker.txt")
        return desk
    }

    @Test func `it is read by the fallback, which says so in one line and in its findings`() throws {
        let desk = try Self.desk()
        let result = try desk.run(["read", "baker.txt", "--format", "json"])
        #expect(result.status == 0)
        #expect(
            result.errors
                == "baker.txt: warning: no profile knows the office that wrote it, so its headings were guessed; --profile names one\n"
        )
        let json = try JSON(result.output)
        #expect(json["profile"] == .text("zz-unknown/fallback"))
        let findings = json["findings"]?.elements ?? []
        #expect(findings.count { $0["code"] == .text("guessed-layout") } == 1)
        #expect(json["sections"]?.elements.map { $0["kind"] }.contains(.text("duties")) == true)
    }

    @Test func `it is not recorded by accident`() throws {
        let desk = try Self.desk()
        let before = try desk.content()
        let result = try desk.run(["record", "baker.txt", "--archive", "archive"] + Desk.recording)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(
            result.errors == """
                spectrail: 'baker.txt' is of an office that no profile knows, so it can't be told where it belongs
                hint: give a profile of the office with --profile FILE.toml, or file it under 'zz-unknown' with --profile zz-unknown/fallback

                """)
        #expect(try desk.content() == before)
    }

    @Test func `who names the fallback records by it`() throws {
        let desk = try Self.desk()
        let output = try desk.record(["baker.txt"], ["--profile", "zz-unknown/fallback"])
        #expect(output.hasPrefix("baker.txt: recorded, a new class: zz-unknown/"))
    }

    @Test func `a list with nothing of a specification is not read by it`() throws {
        let desk = try Desk()
        try desk.folder.write("SHOPPING\nMilk\nEggs\n\nA class of wine glasses\n", to: "list.txt")
        let result = try desk.run(["read", "list.txt"])
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.hasPrefix("spectrail: 'list.txt' is no class specification"))
    }
}
