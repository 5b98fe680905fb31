import Foundation
import TestSupport
import Testing

/// A folder is read whole, in one order, and nothing in it stops the rest.
struct FolderTests {
    /// A folder with documents under these names.
    private static func desk(_ names: [String]) throws -> Desk {
        let desk = try Desk()
        let text = try String(
            contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        for name in names { try desk.folder.write(text, to: "drive/\(name)") }
        return desk
    }

    private static func names(_ output: String) throws -> [String] {
        try output.split(separator: "\n").map { line in
            guard case .text(let name)? = try JSON(line)["file"] else { return "none" }
            return name
        }
    }

    private static let json = ["--format", "json"] + Desk.profiles

    @Test func `files come in the order of the bytes of their relative paths, whatever folders they are in`()
        throws
    {
        let sorted = ["B.txt", "a-b/x.txt", "a.txt", "a/b/deep.txt", "a/z.txt", "a0.txt", "z", "é.txt"]
        let desk = try Self.desk(sorted.reversed())
        #expect(try Self.names(try desk.done(["read", "drive"] + Self.json)) == sorted)
        #expect(try Self.names(try desk.done(["read", "drive/"] + Self.json)) == sorted)
        let here = try desk.done(["read", ".", "--format", "json", "--profile", "us-ct"], in: "drive/a")
        #expect(try Self.names(here) == ["b/deep.txt", "z.txt"])
    }

    @Test func `hidden files are left out, as Unix, Windows and the Finder hide them`() throws {
        let desk = try Self.desk([
            "seen.txt", ".git/config.txt", ".hidden.txt", "~$seen.txt", "Thumbs.db", "desktop.ini",
            "__MACOSX/seen.txt", "sub/.DS_Store",
        ])
        #expect(try Self.names(try desk.done(["read", "drive"] + Self.json)) == ["seen.txt"])
    }

    @Test func `no link is followed out of the folder or in circles, and how many is said`() throws {
        let desk = try Self.desk(["one.txt", "sub/two.txt", "../outside/three.txt"])
        for (link, goal) in [
            ("drive/sub/up", ".."), ("drive/self", "self"), ("drive/out", "../outside"),
            ("drive/three.txt", "../outside/three.txt"), ("drive/broken", "nowhere"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: desk.folder.path(link), withDestinationPath: goal)
        }
        let result = try desk.run(["read", "drive"] + Self.json)
        #expect(result.status == 0)
        #expect(try Self.names(result.output) == ["one.txt", "sub/two.txt"])
        #expect(result.errors.hasSuffix("not read, 5 links not followed\n"))
        // A link that a person names is meant.
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path("link"), withDestinationPath: "outside")
        #expect(try Self.names(try desk.done(["read", "link"] + Self.json)) == ["three.txt"])
    }

    @Test func `a pipe in a folder is passed over and not waited for`() throws {
        let desk = try Self.desk(["one.txt"])
        #expect(try desk.shell("mkfifo drive/pipe").status == 0)
        #expect(try Self.names(try desk.done(["read", "drive"] + Self.json)) == ["one.txt"])
    }

    @Test func `what is no document is told with its code, the rest is read, and the exit status is 2`()
        throws
    {
        let desk = try Self.desk(["a.txt", "sub/z.txt"])
        try desk.write([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], to: "drive/picture.png")
        try desk.folder.write("Milk\nEggs\n", to: "drive/list.txt")
        let result = try desk.run(["read", "drive"] + Self.json)
        #expect(result.status == 2)
        let lines = try result.output.split(separator: "\n").map { try JSON($0) }
        try #require(lines.count == 4)
        let shapes = [Shape.specification, .trouble, .trouble, .specification]
        for (line, shape) in zip(lines, shapes) { #expect(shape.faults(in: line) == []) }
        #expect(lines[1]["error"]?["code"] == .text("not-a-specification"))
        #expect(lines[2]["error"]?["code"] == .text("binary-document"))
        #expect(result.errors.contains("spectrail: 'picture.png' holds binary data, not text\n"))
        #expect(result.errors.hasSuffix("2 documents, 2 findings, 2 not read\n"))
    }

    @Test(arguments: ["list.txt", "nowhere.txt"])
    func `a document alone that can't be read is told to programs too`(name: String) throws {
        let desk = try Desk()
        try desk.folder.write("Milk\nEggs\n", to: "list.txt")
        let result = try desk.run(["read", name] + Self.json)
        #expect(result.status == 2)
        #expect(Shape.trouble.faults(in: try JSON(result.output)) == [])
        #expect(result.errors.hasPrefix("spectrail: '\(name)'"))
    }

    @Test func `a name that is not UTF-8 is told and not guessed`() throws {
        let desk = try Self.desk(["a.txt"])
        #expect(try desk.shell(#"cp drive/a.txt "$(printf 'drive/caf\351.txt')""#).status == 0)
        let result = try desk.run(["read", "drive"] + Self.json)
        #expect(result.status == 2)
        let line = try JSON(try #require(result.output.split(separator: "\n").last))
        #expect(line["error"]?["code"] == .text("unreadable-name"))
    }

    @Test func `in text each document stands below its path, and a total goes to standard error`() throws {
        let desk = try Self.desk(["a.txt", "b/c.txt"])
        let result = try desk.run(["read", "drive"] + Desk.profiles)
        #expect(result.status == 0)
        let heads = result.output.split(separator: "\n").filter { $0.hasPrefix("==> ") }
        #expect(heads == ["==> a.txt <==", "==> b/c.txt <=="])
        #expect(result.errors == "2 documents, 2 findings, 0 not read\n")
    }

    @Test func `of several folders and files the names say which`() throws {
        let desk = try Self.desk(["a.txt"])
        let result = try desk.run(["read", "drive", Spec.city, "none"] + Self.json)
        #expect(result.status == 2)
        #expect(try Self.names(result.output) == ["drive/a.txt", Spec.city, "none"])
    }

    @Test func `a folder without documents is trouble`() throws {
        let desk = try Desk()
        try desk.folder.write("", to: "drive/.keep")
        let result = try desk.run(["read", "drive"] + Self.json)
        #expect(result.status == 2)
        #expect(
            try JSON(result.output)
                == .object([
                    "file": .text("drive"),
                    "error": .object([
                        "code": .text("empty-folder"), "message": .text("is a folder without documents"),
                    ]),
                ]))
        #expect(result.errors.hasPrefix("spectrail: 'drive' is a folder without documents\nhint: "))
    }

    @Test func `a hyphen is standard input, through a pipe of any size`() throws {
        let desk = try Self.desk(["a.txt"])
        let options = Desk.profiles.joined(separator: " ")
        let piped = try desk.shell("cat drive/a.txt | spectrail read - --format json \(options)")
        #expect(piped.status == 0)
        #expect(piped.output == (try desk.done(["read", "drive/a.txt"] + Self.json)))
        let large = try desk.shell("head -c 300000 /dev/zero | tr '\\0' 'x' | spectrail read -")
        #expect(large.errors.contains("'-' is no class specification"))
        let endless = try desk.shell("yes 'a line of text' | spectrail read -")
        #expect(endless.status == 2)
        #expect(endless.errors.contains("spectrail: '-' has "))
    }

    @Test func `a full disk is an error and not silence`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let desk = try Self.desk(["a.txt"])
        let result = try desk.shell("spectrail read drive --format json >/dev/full")
        #expect(result.status == 2)
        #expect(result.errors.contains("spectrail: standard output can't be written: "))
    }
}
