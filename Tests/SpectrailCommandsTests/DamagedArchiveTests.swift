import Foundation
import TestSupport
import Testing

/// An archive that is not as it should be: what the tool says, and that it leaves everything as it is.
struct DamagedArchiveTests {
    private let verbs = [
        ["list"], ["log", "4120PL"], ["show", "4120PL"], ["diff", "4120PL"],
        ["due", "--today", "2026-11-23"],
        ["record", Spec.library[0]] + Desk.recording,
    ]

    private func expect(_ message: String, of desk: Desk, _ verbs: [[String]]) throws {
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let before = try desk.content()
        for arguments in verbs {
            let result = try desk.run(arguments)
            #expect(result.status == 2, "\(arguments)")
            #expect(result.output.isEmpty, "\(arguments)")
            #expect(result.errors == "spectrail: \(message)\n", "\(arguments)")
        }
        #expect(try desk.content() == before)
    }

    @Test func `a missing object is damage in every verb, by its id`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        let id = try desk.git(["rev-parse", "main:xx-avalon/41/4120PL/revisions"]).prefix(40)
        try FileManager.default.removeItem(
            atPath: desk.folder.path("archive/objects/\(id.prefix(2))/\(id.dropFirst(2))"))
        try expect(
            """
            object '\(id)' is not in the repository: object not found - cannot read header for (\(id))
            hint: run 'git fsck --strict' in the archive, and restore it from a clone; nothing was written
            """, of: desk, verbs)
    }

    @Test func `a file of another form is damage, by its path`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        try desk.smuggle(["xx-avalon/41/4120PL/class.json": "[]\n"])
        try expect(
            """
            'xx-avalon/41/4120PL/class.json' in the archive is not of the form of class.json
            hint: run 'git fsck --strict' in the archive, and restore it from a clone; nothing was written
            """, of: desk, verbs)
    }

    @Test func `an archive of a later format is left to a later version`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        try desk.smuggle(["spectrail.json": "{\"format\": 7, \"name\": {\"en\": \"Avalon\"}}\n"])
        try expect(
            """
            the archive is of format 7; this version reads up to 1
            hint: use the version of Spectrail that wrote it, or a later one
            """, of: desk, verbs)
    }

    @Test func `a repository that is no archive is told from a missing one`() throws {
        let desk = try Desk()
        _ = try desk.git(["init", "-q", "--bare", "-b", "main", "archive"], in: "")
        try expect(
            """
            the git repository 'archive' has no branch 'main'
            hint: make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE
            """, of: desk, verbs)
    }

    @Test func `a lock keeps writers out and readers in`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        try desk.write([], to: "archive/refs/heads/main.lock")
        // A young one would be waited for.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3_600)],
            ofItemAtPath: desk.folder.path("archive/refs/heads/main.lock"))
        let tip = try desk.git(["rev-parse", "main"])
        let result = try desk.run(["record", Spec.library[0], "--archive", "archive"] + Desk.recording)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("spectrail: reference 'refs/heads/main' is locked by '"))
        #expect(
            result.errors.hasSuffix(
                "\nhint: wait for the other process; if none is running, a killed one left the lock file, and it can be removed\n"
            ))
        #expect(try desk.git(["rev-parse", "main"]) == tip)
        #expect(try desk.run(["list", "--archive", "archive"]).status == 0)
    }

    @Test(arguments: [
        "list", "list --format csv", "log 4120PL", "show 4120PL", "show 4120PL --source", "diff 4120PL",
        "due --today 2026-11-23", "read \(Spec.latestLibrary)", "--help", "--version",
    ])
    func `a full disk is an error and not silence`(command: String) throws {
        let desk = try Desk(holding: [Spec.library[2], Spec.latestLibrary])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let before = try desk.content()
        let result = try desk.shell("spectrail \(command) > /dev/full")
        #expect(result.status == 2)
        #expect(result.errors == "spectrail: standard output can't be written: No space left on device\n")
        #expect(try desk.content() == before)
    }

    @Test func `a reader that goes away ends the tool without a word`() throws {
        let desk = try Desk(holding: [])
        let files = try Spec.all().joined(separator: " ")
        let profiles = Desk.profiles.joined(separator: " ")
        let result = try desk.shell("spectrail read \(profiles) \(files) \(files) | head -n 1")
        #expect(result.output == "==> Specs/xx-avalon/0872ex_2019-11-01.txt <==\n")
        #expect(result.errors.isEmpty)
    }
}
