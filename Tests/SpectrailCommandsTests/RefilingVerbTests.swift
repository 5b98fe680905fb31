import TestSupport
import Testing

/// `withdraw` and `move`: wiring, words and exit status.
struct RefilingVerbTests {
    private static let guardClass = "Specs/xx-avalon/7215ps_2021-10-15.txt"

    private func desk() throws -> Desk {
        let desk = try Desk(holding: [Spec.library[2], Spec.latestLibrary, Self.guardClass])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        return desk
    }

    private func run(_ desk: Desk, _ arguments: String...) throws -> (
        status: Int32, output: String, errors: String
    ) {
        let result = try desk.run(arguments + Desk.recording)
        return (result.status, result.output, result.errors)
    }

    @Test func `a withdrawn revision is gone from all that is asked, and can be recorded again`() throws {
        let desk = try desk()
        let withdrawn = try run(desk, "withdraw", "4120PL", "24-137", "--why", "not yet approved")
        #expect(withdrawn.status == 0)
        #expect(withdrawn.output == "xx-avalon/4120PL 2024-06-03_24-137: withdrawn\n")
        #expect(withdrawn.errors == "note: the latest of xx-avalon/4120PL is 2020-06-12_20-067\n")
        #expect(try desk.done(["show", "4120PL"]).contains("effective: 2020-06-12\n"))
        #expect(!(try desk.done(["list"]).contains("24-137")))
        let again = try run(desk, "record", Spec.latestLibrary)
        #expect(again.status == 0)
        #expect(
            again.errors
                == "\(Spec.latestLibrary): note: a revision of this name was withdrawn on 2025-01-06: not yet approved\n"
        )
        #expect(try desk.done(["show", "4120PL"]).contains("effective: 2024-06-03\n"))
        #expect(try desk.git(["fsck", "--strict"]).isEmpty)
    }

    @Test func `a moved revision stands in its new class, and the old one says where it went`() throws {
        let desk = try desk()
        let moved = try run(desk, "move", "4120PL", "2024-06-03", "--to", "7215PS", "--why", "theirs")
        #expect(moved.status == 0)
        #expect(
            moved.output
                == "xx-avalon/4120PL 2024-06-03_24-137: moved to xx-avalon/7215PS 2024-06-03_24-137\n")
        let asked = try desk.run(["show", "xx-avalon/4120PL", "24-137"])
        #expect(asked.status == 2)
        #expect(
            asked.errors == """
                spectrail: class 'xx-avalon/4120PL' has no revision '24-137': a revision of this name was moved to xx-avalon/7215PS 2024-06-03_24-137 on 2025-01-06: theirs
                hint: 'spectrail log xx-avalon/4120PL' tells what was taken back

                """)
        #expect(
            try desk.done(["show", "7215PS", "24-137", "--source"])
                == desk.done(["show", "7215PS", "--source"]))
    }

    @Test func `a class is founded for a revision that belongs to none`() throws {
        let desk = try desk()
        let moved = try run(desk, "move", "4120PL", "2024-06-03", "--to-new", "--why", "another class")
        #expect(
            moved.output
                == "xx-avalon/4120PL 2024-06-03_24-137: moved to xx-avalon/4120PL~2 2024-06-03_24-137, a new class\n"
        )
        #expect(try desk.done(["list"]).contains("ambiguous"))
    }

    @Test func `the last revision that is withdrawn leaves no class, but its log`() throws {
        let desk = try desk()
        let withdrawn = try run(desk, "withdraw", "7215PS", "latest", "--why", "not ours")
        #expect(withdrawn.errors == "note: xx-avalon/7215PS holds no revision any more\n")
        #expect(!(try desk.done(["list"]).contains("7215PS")))
        #expect(
            try desk.done(["log", "7215PS"]).contains("\nnot here: revision 2021-10-15_21-139, withdrawn\n"))
        let again = try run(desk, "withdraw", "7215PS", "latest", "--why", "not ours")
        #expect(again.status == 2)
        #expect(
            again.errors.hasPrefix(
                "spectrail: class 'xx-avalon/7215PS' holds no revision: 2021-10-15_21-139 was taken back\n"))
    }

    @Test(arguments: [
        (["withdraw", "4120PL", "2030-01-01", "--why", "x"], 2, "has no revision '2030-01-01'"),
        (["withdraw", "9999ZZ", "latest", "--why", "x"], 2, "no class has the id, code or title '9999ZZ'"),
        (["withdraw", "4120PL", "latest"], 64, "Missing expected argument '--why"),
        (["withdraw", "4120PL", "latest", "--why", " "], 64, "--why takes a reason"),
        (["move", "4120PL", "latest", "--why", "x"], 64, "give --to CLASS, or --to-new"),
        (
            ["move", "4120PL", "latest", "--to", "7215PS", "--to-new", "--why", "x"], 64,
            "give --to CLASS, or --to-new"
        ),
        (
            ["move", "4120PL", "latest", "--to", "4120PL", "--why", "x"], 2,
            "is filed under xx-avalon/4120PL already"
        ),
        (
            ["move", "4120PL", "latest", "--to", "9999ZZ", "--why", "x"], 2,
            "no class has the id, code or title '9999ZZ'\nhint: --to-new founds a class"
        ),
        (
            ["move", "4120PL", "latest", "--to", "2381", "--why", "x"], 2,
            "is one of xx-avalon and can't be filed under xx-port-meridian/2381"
        ),
    ])
    func `what can't be put right is told with its reason, and nothing is written`(
        arguments: [String], status: Int32, words: String
    ) throws {
        let desk = try desk()
        try desk.record([Spec.city])
        let tip = try desk.git(["rev-parse", "main"])
        let result = try desk.run(arguments + Desk.recording)
        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try desk.git(["rev-parse", "main"]) == tip)
    }
}
