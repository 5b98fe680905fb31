import Foundation
import TestSupport
import Testing

/// Both times of history on the command line: in force on a day, and known at a moment.
struct TimeTests {
    private func desk(_ documents: [String] = Spec.library) throws -> Desk {
        let desk = try Desk(holding: documents)
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        return desk
    }

    private func record(_ desk: Desk, _ document: String, at instant: String, _ options: [String] = []) throws
    {
        try desk.done(
            ["record", document] + Desk.ann + ["--recorded-at", instant] + Desk.profiles + options)
    }

    private func event(_ desk: Desk, _ arguments: [String], at instant: String = "2025-01-07") throws
        -> String
    {
        try desk.done(["event"] + arguments + Desk.ann + ["--recorded-at", instant])
    }

    // MARK: Upcoming

    @Test func `a revision not yet in force is upcoming, with its day, in list, log and show`() throws {
        let desk = try desk()
        let day = ["--as-of", "2021-01-01"]
        let list = try desk.done(["list"] + day)
        #expect(list.contains("2020-06-12  20-067  PL 24         4          upcoming 2024-06-03\n"))
        let table = try #require(CSVTable(try desk.done(["list", "--format", "csv"] + day)))
        #expect(table.column("upcoming") == ["2024-06-03"])
        #expect(table.column("upcoming revision") == ["2024-06-03_24-137"])
        let row = try JSON(try desk.done(["list", "--format", "json"] + day))["classes"]?.elements.first
        #expect(row?["upcoming"] == .text("2024-06-03") && row?["inForce"] == .truth(true))
        let log = try desk.done(["log", "4120PL"] + day)
        #expect(log.contains("\nrevision 2024-06-03_24-137, upcoming: in force from 2024-06-03\n"))
        #expect(log.contains("\nrevision 2020-06-12_20-067, in force\n"))
        #expect(log.contains("\nrevision 2015-09-25_15-118\n"))
        let revisions = try JSON(try desk.done(["log", "4120PL", "--format", "json"] + day))["revisions"]?
            .elements
        #expect(revisions?.map { $0["upcoming"] } == [.text("2024-06-03"), .null, .null, .null])
        #expect(
            revisions?.map { $0["inForce"] } == [.truth(false), .truth(true), .truth(false), .truth(false)])
        let shown = try desk.run(["show", "4120PL"] + day)
        #expect(shown.output.contains("\neffective: 2020-06-12\n"))
        #expect(
            shown.errors == "note: revision 2024-06-03_24-137 is upcoming: it is in force from 2024-06-03\n")
    }

    @Test func `what the clock has not reached is upcoming without a day being asked for`() throws {
        let desk = try desk([Spec.library[2]])
        let text = try String(contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        try desk.folder.write(text.replacing("06/03/2024", with: "06/03/2424"), to: "future.txt")
        try desk.record(["future.txt"])
        #expect(
            try desk.done(["list"]).contains(
                "2020-06-12  20-067  PL 24         2          upcoming 2424-06-03\n"))
        let shown = try desk.run(["show", "4120PL", "--format", "json"])
        #expect(
            shown.errors == "note: revision 2424-06-03_24-137 is upcoming: it is in force from 2424-06-03\n")
        #expect(try JSON(shown.output)["upcoming"] == .text("2424-06-03"))
        #expect(
            try JSON(desk.done(["show", "4120PL", "previous", "--format", "json"]))["inForce"] == .truth(true)
        )
    }

    // MARK: Known at

    @Test func `a correction is not known before it was recorded, and the old text is shown byte for byte`()
        throws
    {
        let desk = try desk([Spec.latestLibrary])
        let old = try desk.run(["show", "4120PL"]).bytes
        let before = try desk.git(["rev-parse", "main"]).prefix(40)
        let text = try String(contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        try desk.folder.write(text.replacing("user groups", with: "user clubs"), to: "other.txt")
        try record(desk, "other.txt", at: "2025-03-01T10:00:00Z", ["--correct"])
        let new = try desk.run(["show", "4120PL"]).bytes
        #expect(old != new)
        for moment in [
            "2025-01-06T09:00:00Z", "2025-02-28", "2025-03-01T09:59:59Z", "2025-03-01T10:59:59+01:00",
            String(before), String(before.prefix(9)),
        ] {
            #expect(try desk.run(["show", "4120PL", "--known-at", moment]).bytes == old, "\(moment)")
            let source = try desk.run(["show", "4120PL", "--source", "--known-at", moment]).bytes
            #expect(source == Array(text.utf8), "\(moment)")
        }
        for moment in ["2025-03-01T10:00:00Z", "2025-03-01t10:00:00.9z", "2025-03-01", "2030-01-01"] {
            #expect(try desk.run(["show", "4120PL", "--known-at", moment]).bytes == new, "\(moment)")
        }
        #expect(try desk.run(["show", "4120PL", "--known-at", "2025-01-05"]).status == 2)
        // Nothing was rewritten.
        _ = try desk.git(["merge-base", "--is-ancestor", String(before), "main"])
    }

    @Test func `a late arrival changes what was in force then, and nothing of what was known before`() throws
    {
        let desk = try desk([Spec.library[0], Spec.library[2]])
        let path = "main:xx-avalon/41/4120PL/spec.md"
        let latest = try desk.git(["show", path])
        try record(desk, Spec.library[1], at: "2026-05-01")
        #expect(try desk.git(["show", path]) == latest)
        let changed = try desk.git(["show", "--format=", "--name-only", "main"])
        #expect(changed.contains("revisions/2015-09-25_15-118.md") && !changed.contains("spec.md"))
        let day = ["list", "--as-of", "2016-01-01", "--format", "json"]
        func revision(_ options: [String]) throws -> JSON? {
            try JSON(try desk.done(day + options))["classes"]?.elements.first?["revision"]
        }
        #expect(try revision([]) == .text("2015-09-25_15-118"))
        #expect(try revision(["--known-at", "2026-04-30"]) == .text("2006-03-17_06-041"))
        #expect(try revision(["--known-at", "2026-05-01"]) == .text("2015-09-25_15-118"))
        let compared = try desk.run(["diff", "4120PL", "--as-of", "2016-01-01"])
        #expect(
            compared.output.contains(
                "old: xx-avalon/4120PL Library Systems Coordinator, revision 2006-03-17_06-041\n"))
        #expect(
            compared.output.contains(
                "\nnew: xx-avalon/4120PL Library Systems Coordinator, revision 2015-09-25_15-118\n"))
        let then = try desk.run(["diff", "4120PL", "--as-of", "2016-01-01", "--known-at", "2026-04-30"])
        #expect(then.status == 2)
        #expect(
            then.errors.hasPrefix(
                "spectrail: class 'xx-avalon/4120PL' has one revision only in force by 2016-01-01, so none is the previous\n"
            ))
        let range = try desk.run(["diff", "4120PL", "2006-03-17..2020-06-12", "--known-at", "2026-04-30"])
        #expect(range.status == 1)
        #expect(try desk.run(["diff", "4120PL", "2015-09-25", "--known-at", "2026-04-30"]).status == 2)
        #expect(try desk.run(["diff", "4120PL", "2015-09-25"]).status == 1)
    }

    /// Each day's last second, as the zone's law has it: summer time that begins and ends, at midnight too; a day that
    /// was left out; zones far from UTC and of half an hour; and a year past every table.
    @Test(arguments: [
        ("UTC", "2024-02-29", "2024-02-29T23:59:59Z"),
        ("America/New_York", "2024-03-09", "2024-03-10T04:59:59Z"),
        ("America/New_York", "2024-03-10", "2024-03-11T03:59:59Z"),
        ("America/New_York", "2024-11-03", "2024-11-04T04:59:59Z"),
        ("America/New_York", "2098-07-04", "2098-07-05T03:59:59Z"),
        ("America/Sao_Paulo", "2018-02-17", "2018-02-18T02:59:59Z"),
        ("America/Sao_Paulo", "2018-11-03", "2018-11-04T02:59:59Z"),
        ("Pacific/Apia", "2011-12-29", "2011-12-30T09:59:59Z"),
        ("Pacific/Apia", "2011-12-30", "2011-12-30T09:59:59Z"),
        ("Pacific/Apia", "2011-12-31", "2011-12-31T09:59:59Z"),
        ("Pacific/Kiritimati", "2024-01-01", "2024-01-01T09:59:59Z"),
        ("Asia/Kolkata", "2024-02-29", "2024-02-29T18:29:59Z"),
        ("Europe/London", "1970-06-01", "1970-06-01T22:59:59Z"),
    ])
    func `a day stands for its end in the archive's zone, whatever the zone of the machine`(
        zone: String, day: String, end: String
    ) throws {
        let desk = try Desk()
        try desk.done(["init", "archive", "--time-zone", zone] + Desk.recording)
        for machine in ["UTC", "Asia/Tokyo", "America/Los_Angeles"] {
            desk.environment["TZ"] = machine
            let list = try desk.done(["list", "--archive", "archive", "--format", "json", "--known-at", day])
            #expect(try JSON(list)["knownAt"] == .text(end), "\(machine)")
        }
    }

    @Test func `a zone that the system does not know is told and not taken for another`() throws {
        let desk = try Desk()
        for zone in ["Mars/Olympus_Mons", "America", "../../etc/passwd"] {
            try desk.done(["init", "archive", "--time-zone", "UTC"] + Desk.recording)
            try desk.smuggle(["spectrail.json": #"{"format": 1, "name": "a", "timeZone": "\#(zone)"}"#])
            let result = try desk.run(["list", "--archive", "archive", "--known-at", "2024-01-01"])
            #expect(result.status == 2)
            #expect(
                result.errors.hasPrefix(
                    "spectrail: the archive's time zone '\(zone)' is not in this system's zone database\nhint: "
                ))
            #expect(
                try desk.run(["list", "--archive", "archive", "--known-at", "2024-01-01T00:00:00Z"]).status
                    == 0)
            try FileManager.default.removeItem(atPath: desk.folder.path("archive"))
        }
    }

    @Test func `a commit that is not on the branch is told`() throws {
        let desk = try desk([Spec.latestLibrary])
        let result = try desk.run(["log", "4120PL", "--known-at", "abcdef0123"])
        #expect(result.status == 2)
        #expect(
            result.errors
                == "spectrail: no commit of the archive's branch begins with 'abcdef0123'\nhint: 'spectrail log CLASS' shows the revisions\n"
        )
    }

    // MARK: Events

    @Test func `an abolished class ends in list, show, log and due`() throws {
        let desk = try desk()
        let sentence = "The class of Library Systems Coordinator is abolished."
        #expect(
            try event(desk, ["4120PL", "abolished", "--on", "2019-04-17", "--sentence", sentence])
                == "recorded: xx-avalon/4120PL abolished 2019-04-17\n")
        #expect(
            try event(
                desk, ["4120PL", "abolished", "--on", "2019-04-17", "--sentence", sentence], at: "2025-01-08")
                == "already recorded: xx-avalon/4120PL abolished 2019-04-17\n")
        #expect(try desk.done(["list"]).contains("  abolished 2019-04-17\n"))
        #expect(try desk.done(["list", "--as-of", "2019-04-16"]).contains("  to be abolished 2019-04-17\n"))
        let after = try desk.run(["show", "4120PL", "--as-of", "2019-04-17"])
        #expect(after.status == 2)
        #expect(
            after.errors
                == "spectrail: class 'xx-avalon/4120PL' was abolished 2019-04-17, so nothing is in force on 2019-04-17\nhint: without --as-of its last revision is shown\n"
        )
        #expect(
            try desk.done(["show", "4120PL", "--as-of", "2019-04-16"]).contains("\neffective: 2015-09-25\n"))
        #expect(
            try desk.run(["show", "4120PL"]).errors
                == "note: class 'xx-avalon/4120PL' was abolished 2019-04-17\n")
        let log = try desk.done(["log", "4120PL"])
        #expect(log.contains("\nabolished 2019-04-17\n"))
        #expect(log.contains("\nevent 2019-04-17, abolished\n  sentence  \(sentence)\n  commit    "))
        #expect(
            log.contains("\nrevision 2015-09-25_15-118, in force until the class was abolished 2019-04-17\n"))
        let due = try desk.run(["due", "--as-of", "2029-11-23"])
        #expect(due.status == 0)
        #expect(due.output.contains("\n    abolished: the class was abolished 2019-04-17: '\(sentence)'\n"))
        let known = try desk.run(["due", "--today", "2029-11-23", "--known-at", "2025-01-06"])
        #expect(known.status == 1)
        #expect(
            known.output.hasPrefix(
                "Reviews due as of 2029-11-23, due soon within 12 months, as known at 2025-01-06T23:59:59Z\n")
        )
        let json = try JSON(try desk.done(["log", "4120PL", "--format", "json"]))
        #expect(json["abolished"] == .text("2019-04-17"))
        #expect(Shape.log.faults(in: json) == [])
        _ = try event(
            desk, ["4120PL", "restored", "--on", "2019-04-17", "--sentence", "In error."], at: "2025-01-09")
        #expect(try !desk.done(["list"]).contains("abolished"))
    }

    @Test func `a split and a merger name the other classes, held or not`() throws {
        let desk = try desk(Spec.library + [Spec.doubtful])
        let result = try desk.run(
            [
                "event", "4120PL", "split", "--on", "2026-01", "--sentence", "Split.", "--into", "4415PL",
                "xx-avalon/9999ZZ",
            ]
                + Desk.ann + ["--recorded-at", "2025-01-07"])
        #expect(result.status == 0)
        #expect(result.errors == "note: class 'xx-avalon/9999ZZ' is not held yet\n")
        let log = try desk.done(["log", "4120PL", "--as-of", "2025-06-01"])
        #expect(log.contains("\nevent 2026-01, split, upcoming\n  split into  xx-avalon/"))
        let unknown = try desk.run(
            ["event", "4120PL", "merged", "--on", "2026", "--sentence", "Merged.", "--into", "9999ZZ"]
                + Desk.recording)
        #expect(unknown.status == 2)
        #expect(unknown.errors.hasPrefix("spectrail: no class has the id, code or title '9999ZZ'\n"))
    }

    @Test func `two classes that claim one id are both listed, and one as ambiguous`() throws {
        let desk = try desk([Spec.latestLibrary])
        let text = try String(contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        let foreign =
            text.replacing("class of Library Systems Coordinator", with: "class of Ferry Pilot")
            .replacing("June 12, 2020", with: "June 11, 2020")
        try desk.folder.write(foreign, to: "foreign.txt")
        #expect(try desk.run(["record", "foreign.txt"] + Desk.recording + Desk.profiles).status == 1)
        for options in [[], ["--as-of", "2024-07-01"], ["--known-at", "2025-01-06"]] {
            let table = try #require(CSVTable(try desk.done(["list", "--format", "csv"] + options)))
            #expect(table.column("class") == ["xx-avalon/4120PL", "xx-avalon/4120PL~2"], "\(options)")
            #expect(table.column("remark") == ["", "ambiguous"], "\(options)")
        }
    }

    @Test func `of two revisions of one day log and show say which is in force`() throws {
        let desk = try desk([Spec.latestLibrary])
        let text = try String(contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        let edited = text.replacing("user groups", with: "user clubs").replacing(
            "REV: 6/19/2024", with: "REV: 6/25/2024")
        try desk.folder.write(edited, to: "edited.txt")
        try desk.record(["edited.txt"])
        let log = try desk.done(["log", "4120PL"])
        #expect(log.contains("\nrevision 2024-06-03_24-137~2, in force\n"))
        #expect(
            log.contains(
                "\nrevision 2024-06-03_24-137, never in force: 2024-06-03_24-137~2 of the same day comes after it\n"
            ))
        let shown = try desk.run(["show", "4120PL", "--as-of", "2024-06-03"])
        #expect(shown.output.contains("user clubs"))
        #expect(
            shown.errors
                == "note: 2024-06-03_24-137 is of the same day; by REV, then by name, 2024-06-03_24-137~2 comes after it\n"
        )
    }
}
