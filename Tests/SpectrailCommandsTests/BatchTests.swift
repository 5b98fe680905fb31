import TestSupport
import Testing

/// `list --final` and `diff --final`: all that one approval holds.
struct BatchTests {
    private func desk() throws -> Desk {
        let desk = try Desk(holding: Spec.library + ["Specs/xx-avalon/7215ps_2021-10-15.txt"])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        return desk
    }

    @Test func `the revisions that bear a number are listed, in force or not`() throws {
        let desk = try desk()
        for (number, effective) in [("15-118", "2015-09-25"), ("24-137", "2024-06-03")] {
            let list = try desk.done(["list", "--final", number])
            #expect(list.contains("  \(effective)  \(number)  "), "\(list)")
            #expect(list.hasSuffix("\n1 class, 4 revisions\n"), "\(list)")
        }
        let json = try desk.done(["list", "--final", "21-139", "--format", "json"])
        #expect(json.contains(#""revision": "2021-10-15_21-139""#) && !json.contains("4120PL"))
    }

    @Test func `each revision of a batch is compared with the one before it`() throws {
        let desk = try desk()
        let line = try desk.run(["diff", "--final", "24-137"])
        #expect(line.status == 1)
        #expect(
            line.output.contains("xx-avalon/4120PL@2020-06-12_20-067 -> xx-avalon/4120PL@2024-06-03_24-137"))
        #expect(
            line.errors
                == "Final No. 24-137: 1 revision, 1 compared with the one before (0 identical, 0 identical but for facts, 0 editorial, 1 substantive), 0 before which none is held\n"
        )
        let whole = try desk.run(["diff", "--final", "24-137", "--whole"])
        let pair = try desk.run(["diff", "4120PL"])
        #expect(whole.status == 1 && whole.output.contains(pair.output))
        let json = try desk.run(["diff", "--final", "24-137", "--format", "json"])
        #expect(
            json.output.contains(#""file":"xx-avalon/4120PL@2024-06-03_24-137""#),
            "\(json.output.prefix(200))")
    }

    @Test func `a revision before which none is held is told as such`() throws {
        let desk = try desk()
        let result = try desk.run(["diff", "--final", "21-139"])
        #expect(result.status == 1)
        #expect(result.output.contains("no revision before it is held"), "\(result.output)")
        #expect(result.errors.hasSuffix("0 substantive), 1 before which none is held\n"))
    }

    @Test(arguments: [
        (["list", "--final", "99-999"], 2, "no revision bears the Final No. '99-999'"),
        (["diff", "--final", "99-999"], 2, "no revision bears the Final No. '99-999'"),
        (["list", "--final", "x"], 64, "--final"),
        (["list", "--final", "24-137", "--as-of", "2024-01-01"], 64, "--as-of goes without it"),
        (["diff", "--final", "24-137", "4120PL"], 64, "and nothing else"),
        (["diff", "--final", "24-137", "--summary", "--whole"], 64, "--summary is the short form"),
    ])
    func `a batch that is none is told as such`(arguments: [String], status: Int32, words: String) throws {
        let result = try desk().run(arguments)
        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
