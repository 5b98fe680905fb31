import Foundation
import TestSupport
import Testing

/// Which archive a verb works on, who records, and that nothing else decides what is written.
struct ArchiveChoiceTests {
    @Test func `the archive is named before or behind the verb, by the environment, or found upward`() throws
    {
        let desk = try Desk(holding: [Spec.latestLibrary])
        let list = try desk.done(["list", "--archive", "archive"])
        #expect(list.contains("xx-avalon/4120PL"))
        #expect(try desk.done(["list", "--archive=archive"]) == list)
        #expect(try desk.done(["--archive", "archive", "list"]) == list)
        #expect(try desk.done(["--archive=archive", "list"]) == list)
        #expect(try desk.done(["list"], in: "archive/refs/heads") == list)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        #expect(try desk.done(["list"]) == list)
    }

    @Test func `the option goes before the environment, and an empty variable is none`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        try desk.done(["init", "other"] + Desk.recording)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        #expect(try desk.done(["list", "--archive", "other"]) == "no classes\n")
        desk.environment["SPECTRAIL_ARCHIVE"] = ""
        #expect(try desk.run(["list"]).errors.hasPrefix("spectrail: there is no archive here or above\n"))
    }

    @Test func `a clone with a working folder is an archive too`() throws {
        let desk = try Desk(holding: [Spec.latestLibrary])
        _ = try desk.git(["clone", "-q", "archive", "clone"], in: "")
        let list = try desk.done(["list", "--archive", "archive"])
        #expect(try desk.done(["list"], in: "clone/xx-avalon/41") == list)
    }

    @Test func `same input, same identity and same hour give the same commit in any time zone`() throws {
        let commits = try ["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu"].map { zone in
            let desk = try Desk()
            desk.environment["TZ"] = zone
            try desk.done(["init", "archive"] + Desk.recording)
            try desk.record(zone == "UTC" ? Spec.library : Spec.library.reversed())
            return try desk.git(["rev-parse", "main"])
        }
        #expect(Set(commits).count == 1)
    }

    @Test func `an hour with an offset is the same hour`() throws {
        let commits = try ["2025-01-06T09:00:00Z", "2025-01-06T04:00:00-05:00"].map { instant in
            let desk = try Desk()
            try desk.done(["init", "archive", "--recorded-at", instant] + Desk.ann)
            return try desk.git(["rev-parse", "main"])
        }
        #expect(Set(commits).count == 1)
    }

    @Test func `who records: the option, else the environment, else git's configuration, else the tool`()
        throws
    {
        func identity(_ options: [String], _ environment: [String: String], configured: Bool) throws -> String
        {
            let desk = try Desk(holding: [])
            if configured {
                _ = try desk.git(["config", "user.name", "Configured"])
                _ = try desk.git(["config", "user.email", "c@example.org"])
            }
            desk.environment = environment
            let result = try desk.run(
                ["record", Spec.latestLibrary, "--archive", "archive", "--recorded-at", "2025-01-06"]
                    + Desk.profiles + options)
            let author = try desk.git(["log", "-1", "--format=%an <%ae> %cn <%ce>", "main"])
            return author + result.errors
        }
        let environment = ["GIT_COMMITTER_NAME": "Env", "GIT_COMMITTER_EMAIL": "e@example.org"]
        #expect(
            try identity(["--by", "Opt <o@example.org>"], environment, configured: true)
                == "Opt <o@example.org> Opt <o@example.org>\n")
        #expect(
            try identity([], environment, configured: true)
                == "Env <e@example.org> Env <e@example.org>\n")
        #expect(
            try identity([], [:], configured: true)
                == "Configured <c@example.org> Configured <c@example.org>\n")
        #expect(
            try identity([], [:], configured: false) == """
                Spectrail <spectrail@localhost> Spectrail <spectrail@localhost>
                note: nobody is named by --by, the environment or git's configuration; recorded by Spectrail

                """)
    }

    @Test func `of writers at one moment each succeeds or is told to try again, and none is lost`() throws {
        let desk = try Desk(holding: [])
        let documents = try Spec.all().prefix(12)
        let each =
            "spectrail record --archive archive --recorded-at 2025-01-06T09:00:00Z --by 'A <a@b.c>' --profile Specs/profiles/xx-avalon.toml $1 2> ${1##*/}.err; echo $? > ${1##*/}.status"
        try desk.folder.write(documents.joined(separator: "\n") + "\n", to: "list")
        try desk.folder.write(each, to: "each.sh")
        #expect(try desk.shell("xargs -P 12 -n 1 sh each.sh < list").status == 0)
        var written = 0
        for document in documents {
            let name = URL(filePath: document).lastPathComponent
            let status = try String(contentsOfFile: desk.folder.path("\(name).status"), encoding: .utf8)
            let errors = try String(contentsOfFile: desk.folder.path("\(name).err"), encoding: .utf8)
            if status == "0\n" { written += 1 }
            let isToldSo =
                errors.contains("has moved since it was read") || errors.contains("is locked by")
            #expect(status == "0\n" || (status == "2\n" && isToldSo), "\(status)\(errors)")
        }
        #expect(written > 0)
        let commits = try desk.git(["rev-list", "--count", "main"])
        #expect(commits == "\(written + 2)\n")
        #expect(try desk.git(["fsck", "--strict", "--no-dangling"]).isEmpty)
        try desk.record(Array(documents))
        #expect(try desk.git(["rev-list", "--count", "main"]) == "\(documents.count + 2)\n")
    }
}
