import TestSupport
import Testing

/// JSON for programs: its keys and their types are a promise.
struct JSONTests {
    @Test(arguments: try Spec.all())
    func `every document of the corpus gives every key with its type`(document: String) throws {
        let json = try JSON(try Desk().done(["read", "--format", "json", document] + Desk.allProfiles()))
        #expect(Shape.specification.faults(in: json) == [])
        #expect(json["file"] == nil)
    }

    @Test func `of several files each has a line, the bad ones too, and the rest go on`() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "empty.txt")
        let files = [Spec.latestLibrary, "empty.txt", "none.txt", Spec.city]
        let result = try desk.run(["read", "--format", "json"] + files + Desk.profiles)
        #expect(result.status == 2)
        let lines = try result.output.split(separator: "\n").map { try JSON($0) }
        try #require(lines.count == 4)
        #expect(lines.map { $0["file"] } == files.map { .text($0) })
        for (place, shape) in [Shape.specification, .trouble, .trouble, .specification].enumerated() {
            #expect(shape.faults(in: lines[place]) == [])
        }
        #expect(lines[1]["error"]?["code"] == .text("empty-document"))
        #expect(lines[1]["error"]?["message"] == .text("is empty"))
        #expect(lines[2]["error"]?["code"] == .text("missing-file"))
        #expect(
            result.errors.hasPrefix(
                "spectrail: 'empty.txt' is empty\nspectrail: 'none.txt' does not exist\nhint: check the path\n"
            ))
    }

    @Test func `a line of several is what the file gives alone, with its name before it`() throws {
        let desk = try Desk()
        let both = try desk.done(["read", "--format", "json", Spec.city, Spec.doubtful] + Desk.profiles)
        for (line, file) in zip(both.split(separator: "\n"), [Spec.city, Spec.doubtful]) {
            let alone = try JSON(try desk.done(["read", "--format", "json", file] + Desk.profiles))
            guard case .object(var members) = try JSON(line) else {
                Issue.record("no object")
                continue
            }
            #expect(members.removeValue(forKey: "file") == .text(file))
            #expect(JSON.object(members) == alone)
        }
    }

    @Test(arguments: [
        (Spec.library[2], Spec.library[3]), (Spec.library[0], Spec.library[1]),
        ("Specs/xx-port-meridian/2381_2018-04.txt", Spec.city),
        ("Specs/xx-avalon/0872mg_2010-08-20.txt", "Specs/xx-avalon/0872ex_2019-11-01.txt"),
        (Spec.city, Spec.city),
    ])
    func `a difference gives every key with its type`(old: String, new: String) throws {
        let result = try Desk().run(["diff", "--format", "json", old, new] + Desk.profiles)
        #expect(result.status == (old == new ? 0 : 1))
        #expect(Shape.difference.faults(in: try JSON(result.output)) == [])
    }

    @Test func `words stand on what was reworded, split or merged, and on nothing else`() throws {
        let result = try Desk().run(
            ["diff", "--format", "json", Spec.library[0], Spec.library[1]] + Desk.profiles)
        for change in try JSON(result.output)["changes"]?.elements ?? [] {
            let kind = change["kind"] ?? .null
            let hasWords = [.text("reworded"), .text("split"), .text("merged")].contains(kind)
            #expect((change["words"] != nil) == hasWords, "\(kind)")
        }
    }

    @Test func `reviews, the catalogue and a log give every key with its type`() throws {
        let desk = try Desk.ofTheCorpus()
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let due = try desk.run(["due", "--today", "2026-11-23", "--format", "json"])
        #expect(due.status == 1)
        #expect(Shape.reviews.faults(in: try JSON(due.output)) == [])
        #expect(try JSON(due.output)["classes"]?.elements.count == 27)
        for options in [[], ["--as-of", "2015-01-01"]] {
            let list = try JSON(try desk.done(["list", "--format", "json"] + options))
            #expect(Shape.catalogue.faults(in: list) == [])
            #expect(list["classes"]?.elements.count == 27)
        }
        let log = try JSON(try desk.done(["log", "4120PL", "--format", "json"]))
        #expect(Shape.log.faults(in: log) == [])
        #expect(log["revisions"]?.elements.count == 4)
        let shown = try JSON(try desk.done(["show", "4120PL", "--format", "json"]))
        #expect(Shape.specification.faults(in: shown) == [])
    }

    @Test func `a shape finds what is missing and what is of another type`() throws {
        let shape = Shape.object(["a": .number, "b": .list(.nullable(.text)), "c": .word(["x"])])
        #expect(shape.faults(in: try JSON(#"{"a": 1, "b": [null, "t"], "c": "x", "d": {}}"#)) == [])
        #expect(shape.faults(in: try JSON(#"{"a": true, "b": [1], "c": "y"}"#)).count == 3)
        #expect(shape.faults(in: try JSON(#"{"b": [], "c": "x"}"#)) == ["$.a: missing"])
    }
}
