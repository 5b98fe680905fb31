import Foundation
import TestSupport
import Testing

/// Two folders are compared pair by pair, in one order, and nothing in them stops the rest.
struct DiffFolderTests {
    private static let old = Spec.library[2]
    private static let new = Spec.library[3]

    /// A desk with copies of documents of the corpus.
    private static func desk(_ files: [String: String]) throws -> Desk {
        let desk = try Desk()
        try desk.folder.write("", to: "old/.keep")
        try desk.folder.write("", to: "new/.keep")
        for (path, document) in files {
            let bytes = try Data(contentsOf: Corpus.root.appending(path: document))
            try desk.folder.write("", to: path)
            try desk.write(Array(bytes), to: path)
        }
        return desk
    }

    private static func compare(_ desk: Desk, _ options: [String] = []) throws -> Program.Result {
        try desk.run(["diff", "old", "new"] + options + Desk.profiles)
    }

    private static func lines(_ desk: Desk) throws -> (lines: [JSON], result: Program.Result) {
        let result = try compare(desk, ["--format", "json"])
        return (try result.output.split(separator: "\n").map { try JSON($0) }, result)
    }

    @Test func `each pair gives the line that it gives alone, with its file before it`() throws {
        let desk = try Self.desk([
            "old/a.txt": Self.old, "new/a.txt": Self.new, "old/sub/b.txt": Self.new,
            "new/sub/b.txt": Self.new,
            "old/c.txt": "Specs/xx-avalon/0872mg_2010-08-20.txt",
            "new/c.txt": "Specs/xx-avalon/0872ex_2019-11-01.txt",
        ])
        let (lines, result) = try Self.lines(desk)
        #expect(result.status == 1)
        #expect(lines.map { $0["file"] } == [.text("a.txt"), .text("c.txt"), .text("sub/b.txt")])
        for line in lines {
            #expect(Shape.difference.faults(in: line) == [])
            guard case .object(var members) = line,
                case .text(let file)? = members.removeValue(forKey: "file")
            else { continue }
            let alone = try desk.run(
                ["diff", "old/\(file)", "new/\(file)", "--format", "json"] + Desk.profiles)
            #expect(JSON.object(members) == (try JSON(alone.output)), "\(file)")
        }
    }

    @Test func `pages are compared with texts where their names say so, and only where one can be meant`()
        throws
    {
        let text = "Specs/xx-cascadia/412c_2015-07-01.txt"
        let page = "Specs/xx-cascadia/412c_2015-07-01.html"
        let desk = try Self.desk([
            "old/a.txt": text, "new/a.html": page, "old/b.txt": text, "old/b.TXT": text, "new/b.html": page,
            "old/c.txt": text, "new/c.txt": text, "new/c.html": page, "old/d.v1": text, "new/d.v2": text,
        ])
        let result = try desk.run([
            "diff", "old", "new", "--format", "json", "--profile", "Specs/profiles/xx-cascadia.toml",
        ])
        let lines = try result.output.split(separator: "\n").map { try JSON($0) }
        let told = lines.map { line -> String in
            guard case .text(let file)? = line["file"] else { return "?" }
            if case .text(let old)? = line["oldFile"] { return "\(old) \(file)" }
            if case .text(let code)? = line["error"]?["code"] { return "\(code) \(file)" }
            return file
        }
        #expect(
            told == [
                "a.txt a.html", "only-in-old b.TXT", "only-in-new b.html", "only-in-old b.txt",
                "only-in-new c.html", "c.txt", "only-in-old d.v1", "only-in-new d.v2",
            ])
        #expect(lines[0]["verdict"] == .text("identical"))
        #expect(result.status == 1)
    }

    @Test func `what is on one side only is told, the folders in folders too`() throws {
        let desk = try Self.desk([
            "old/a.txt": Self.old, "new/a.txt": Self.old, "old/gone/deep/x.txt": Self.old,
            "new/came/y.txt": Self.new,
            "old/z.txt": Self.old, "new/z.txt/inner.txt": Self.new,
        ])
        let (lines, result) = try Self.lines(desk)
        #expect(result.status == 1)
        #expect(
            lines.map { $0["file"] }
                == ["a.txt", "came/y.txt", "gone/deep/x.txt", "z.txt", "z.txt/inner.txt"].map { .text($0) })
        #expect(
            lines.map { $0["error"]?["code"] }
                == [nil, "only-in-new", "only-in-old", "only-in-old", "only-in-new"].map {
                    $0.map { .text($0) }
                })
        #expect(
            result.errors == """
                1 pair: 1 compared (1 identical, 0 identical but for facts, 0 editorial, 0 substantive), 0 not read; 2 only in the old folder, 2 only in the new

                """)
        for line in lines.dropFirst() { #expect(Shape.trouble.faults(in: line) == []) }
    }

    @Test func `equal folders give exit status 0, and facts that differ give 1`() throws {
        let same = try Self.desk(["old/a.txt": Self.old, "new/a.txt": Self.old])
        let equal = try Self.compare(same)
        #expect(equal.status == 0)
        #expect(equal.output == "a.txt: identical\n")
        let dated = try Self.desk([
            "old/a.txt": "Specs/xx-avalon/6240mr_2014-11-14.txt",
            "new/a.txt": "Specs/xx-avalon/6240mr_2020-02-21.txt",
        ])
        let result = try Self.compare(dated)
        #expect(result.status == 1)
        #expect(result.output == "a.txt: identical in duties and qualifications; 3 facts differ\n")
        #expect(result.errors.hasPrefix("1 pair: 1 compared (0 identical, 1 identical but for facts, "))
    }

    @Test func `what can't be read is told once a pair, with its side, and the exit status is 2`() throws {
        let desk = try Self.desk([
            "old/a.txt": Self.old, "new/a.txt": Self.new, "old/c.txt": Self.old, "new/d.txt": Self.new,
            "old/e.txt": Self.old,
        ])
        for file in ["new/c.txt", "old/d.txt"] { try desk.folder.write("Milk\nEggs\n", to: file) }
        try desk.folder.write("", to: "new/e.txt")
        for side in ["old", "new"] { try desk.folder.write("Milk\nEggs\n", to: "\(side)/f.txt") }
        let (lines, result) = try Self.lines(desk)
        #expect(result.status == 2)
        #expect(
            lines.map { $0["error"]?["side"] } == [
                nil, .text("new"), .text("old"), .text("new"), .text("old"),
            ])
        #expect(
            lines.map { $0["error"]?["code"] } == [
                nil, .text("not-a-specification"), .text("not-a-specification"), .text("empty-document"),
                .text("not-a-specification"),
            ])
        #expect(result.errors.contains("spectrail: 'new/c.txt' is no class specification"))
        #expect(result.errors.contains("spectrail: 'old/f.txt' is no class specification"))
        #expect(result.errors.contains("spectrail: 'new/f.txt' is no class specification"))
        #expect(result.errors.contains("\n5 pairs: 1 compared ("))
        #expect(result.errors.contains("), 4 not read; 0 only in the old folder, "))
        let text = try Self.compare(desk)
        #expect(text.output.contains("\nc.txt: not compared: the new document is no class specification"))
        #expect(text.output.contains("\ne.txt: not compared: the new document is empty\n"))
        #expect(text.output.contains("\nf.txt: not compared: the old document is no class specification"))
        #expect(text.output.contains("; the new document likewise\n"))
    }

    @Test
    func `a folder beside what is not there says which, and a name without its ending which file is meant`()
        throws
    {
        let desk = try Self.desk(["old/a.txt": Self.old, "a.txt": Self.old, "b.txt": Self.new])
        for operands in [["old", "missing"], ["missing", "old"], ["old/", "missing"]] {
            let result = try desk.run(["diff"] + operands)
            #expect(result.status == 2)
            #expect(
                result.errors.hasPrefix(
                    "spectrail: 'missing' does not exist, and '\(operands.first { $0 != "missing" } ?? "")' is a folder\n"
                ))
        }
        let unended = try desk.run(["diff", "a.txt", "b"])
        #expect(unended.status == 2)
        #expect(
            unended.errors == """
                spectrail: 'b' is no file, and there is no archive here or above in which to look for a class
                hint: there is a file 'b.txt': give its ending too

                """)
        let whole = try desk.run(["diff", "--whole", "a.txt", "b.txt"] + Desk.profiles)
        #expect(whole.status == 64 && whole.errors.contains("--whole is for two folders"))
    }

    @Test func `a document that another profile fits better has one warning and no findings`() throws {
        let desk = try Self.desk(["a.txt": Spec.city, "b.txt": Spec.city])
        let result = try desk.run(["diff", "a.txt", "b.txt", "--profile", "us-ct"])
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.contains(": warning: 'us-il-chicago/modern' fits it better than ") })
    }

    @Test func `no link is followed, and a pipe is not waited for`() throws {
        let desk = try Self.desk(["old/a.txt": Self.old, "new/a.txt": Self.old, "old/b.txt": Self.old])
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("new/b.txt"), withDestinationPath: "../old/b.txt")
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("new/up"), withDestinationPath: "..")
        #expect(try desk.shell("mkfifo old/pipe new/pipe").status == 0)
        let (lines, result) = try Self.lines(desk)
        #expect(lines.count == 2)
        #expect(lines.last?["error"]?["code"] == .text("only-in-old"))
        #expect(result.errors.hasSuffix(" only in the new, 2 links not followed\n"))
    }

    @Test func `folders without documents are trouble, and so is one that is not there`() throws {
        let desk = try Self.desk([:])
        let empty = try Self.compare(desk)
        #expect(empty.status == 2 && empty.output.isEmpty)
        #expect(empty.errors.hasPrefix("spectrail: 'old' and 'new' are folders without documents\nhint: "))
        let missing = try desk.run(["diff", "old/", "none/"])
        #expect(missing.status == 2 && missing.output.isEmpty)
    }

    @Test func `a folder beside a document is told`() throws {
        let desk = try Self.desk(["old/a.txt": Self.old])
        for operands in [["old", Self.new], [Self.new, "old/"], ["--base", Self.old, "old", Self.new]] {
            let result = try desk.run(["diff"] + operands + Desk.profiles)
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.errors.contains("is a folder, not a document\nhint: name "))
        }
    }

    @Test func `a class is meant where a folder has its name, as in a clone of an archive`() throws {
        let desk = try Desk(holding: Spec.library)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        try desk.folder.write("", to: "4120PL/spec.md")
        let result = try desk.run(["diff", "4120PL", Spec.library[2]])
        #expect(result.status == 1, "\(result.errors)")
        #expect(result.output.hasPrefix("old: xx-avalon/4120PL Library Systems Coordinator, revision"))
    }

    @Test(arguments: ["./none", "../none", "/none"])
    func `a path that leads nowhere is no class to look for in an archive`(path: String) throws {
        let desk = try Self.desk(["a.txt": Self.old])
        let result = try desk.run(["diff", path, "a.txt"] + Desk.profiles)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("spectrail: '\(path)' does not exist\n"))
    }

    @Test func `each pair can be told whole, in sentences, or as a row of a table`() throws {
        let desk = try Self.desk(["old/a.txt": Self.old, "new/a.txt": Self.new, "new/b|c.txt": Self.new])
        let whole = try Self.compare(desk, ["--whole"])
        let alone = try desk.run(["diff", "old/a.txt", "new/a.txt"] + Desk.profiles)
        #expect(whole.output == "==> a.txt <==\n\(alone.output)\n==> b|c.txt <==\nonly in the new folder\n\n")
        let summary = try Self.compare(desk, ["--summary"])
        let few = try desk.run(["diff", "--summary", "old/a.txt", "new/a.txt"] + Desk.profiles)
        #expect(summary.output.hasPrefix("==> a.txt <==\n\(few.output)\n"))
        let table = try Self.compare(desk, ["--format", "md"]).output.split(separator: "\n")
        #expect(table[..<2] == ["| File | Result |", "|---|---|"])
        #expect(table[2].hasPrefix("| a.txt | substantive: 17 changes of substance, "))
        #expect(table[3] == "| b\\|c.txt | only in the new folder |")
        let page = try Self.compare(desk, ["--format", "md", "--whole"])
        #expect(page.output.hasSuffix("\n## b\\|c.txt\n\nOnly in the new folder\n\n"))
    }

    @Test func `a full disk is an error and not silence`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let desk = try Self.desk(["old/a.txt": Self.old, "new/a.txt": Self.old])
        let options = Desk.profiles.joined(separator: " ")
        let result = try desk.shell("spectrail diff old new --format json \(options) >/dev/full")
        #expect(result.status == 2)
        #expect(result.errors.contains("spectrail: standard output can't be written: "))
    }
}
