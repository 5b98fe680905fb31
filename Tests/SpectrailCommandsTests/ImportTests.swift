import Foundation
import TestSupport
import Testing

/// Importing folders and manifests by the built tool.
struct ImportTests {
    private static func desk() throws -> Desk { try Desk(holding: []) }

    private static let importing =
        ["import", "--archive", "archive", "--profile", "us-ct"] + Desk.recording

    /// A small document in Connecticut's layout; what is nil is left out.
    static func document(
        _ number: Int, code: String? = nil, effective: String? = nil, duty: String = "Files records"
    ) -> String {
        let code = code ?? "\(1000 + number)AB"
        let effective = effective ?? "\(1 + number % 12)/\(1 + number % 28)/\(1990 + number % 30)"
        return """
            ARCHIVES CLERK \(number)
            PURPOSE OF JOB CLASS (NATURE OF WORK)
            This class is accountable for keeping records.
            EXAMPLES OF DUTIES
            - \(duty);
            - Answers requests;
            SALARY INFORMATION
            AB 12
            CANCELLATION CLAUSE
            New job code. Final No. 20-\(100 + number % 900)
            EFFECTIVE DATE
            \(effective)
            CLASS: \(code);

            """
    }

    /// The same without code, date and number, as a manifest gives them.
    static let bare = """
        PURPOSE OF JOB CLASS (NATURE OF WORK)
        This class is accountable for keeping records.
        EXAMPLES OF DUTIES
        - Files records;
        SALARY INFORMATION
        AB 12

        """

    static func tip(_ desk: Desk, _ place: String = "archive") throws -> String {
        try desk.git(["rev-parse", "main"], in: place)
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    // MARK: What is recorded

    @Test func `the commits are those of recording one document after the other, in any zone and language`()
        throws
    {
        let desk = try Self.desk()
        for number in 0..<12 {
            try desk.folder.write(Self.document(number), to: "in/\(number % 3)/\(number).txt")
        }
        try desk.done(["init", "single", "--name", "archive"] + Desk.recording)
        let dated = (0..<12).sorted { one, other in
            (1990 + one % 30, 1 + one % 12, 1 + one % 28) < (
                1990 + other % 30, 1 + other % 12, 1 + other % 28
            )
        }
        for number in dated {
            try desk.done(
                ["record", "--archive", "single", "--profile", "us-ct"] + Desk.recording
                    + ["in/\(number % 3)/\(number).txt"])
        }
        for (name, zone, language) in [
            ("archive", "UTC", "C.UTF-8"), ("east", "Pacific/Kiritimati", "de_DE.UTF-8"),
            ("west", "America/Adak", "tr_TR.UTF-8"),
        ] {
            desk.environment = ["TZ": zone, "LANG": language, "LC_ALL": language]
            if name != "archive" { try desk.done(["init", name, "--name", "archive"] + Desk.recording) }
            try desk.done(["import", "--archive", name, "--profile", "us-ct"] + Desk.recording + ["in"])
            #expect(try Self.tip(desk, name) == Self.tip(desk, "single"), "\(zone)")
        }
        #expect(try desk.git(["fsck", "--strict", "--no-dangling"]).isEmpty)
    }

    @Test func `one bad file stops nothing, and is told with its reason`() throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        try desk.folder.write("Milk, bread, eggs\n", to: "in/list.txt")
        try desk.folder.write(Self.document(1, duty: "Burns records"), to: "in/other.txt")
        try desk.folder.write(Self.document(1) + "\n\n", to: "in/second.txt")
        let result = try desk.run(Self.importing + ["in"])
        #expect(result.status == 1)
        #expect(
            Self.lines(result.output) == [
                "1.txt: recorded, a new class: us-ct/1001AB 1991-02-02_20-101",
                "list.txt: refused: is no class specification that a profile knows: none of its lines is a heading of one",
                "other.txt: refused: 'other.txt' is revision 1991-02-02_20-101 of us-ct/1001AB, which another document of this run is too, with other content",
                "second.txt: recorded as another source: us-ct/1001AB 1991-02-02_20-101",
                "4 files: 1 recorded (1 new class), 1 as another source, 0 already recorded, 2 refused",
            ])
        let again = try desk.run(Self.importing + ["in"])
        #expect(again.status == 1)
        #expect(
            again.output.hasSuffix("4 files: 0 recorded, 2 already recorded, 2 refused\n"), "\(again.output)")
    }

    @Test func `a dry run tells what would come of each file and writes nothing`() throws {
        let desk = try Self.desk()
        for number in 0..<4 { try desk.folder.write(Self.document(number), to: "in/\(number).txt") }
        let before = try desk.content()
        let result = try desk.run(Self.importing + ["--dry-run", "in"])
        #expect(result.status == 0)
        #expect(
            Self.lines(result.output).first
                == "0.txt: would be recorded, a new class: us-ct/1000AB 1990-01-01_20-100")
        #expect(
            Self.lines(result.output).last
                == "4 files would be: 4 recorded (4 new classes), 0 already recorded, 0 refused")
        #expect(try desk.content() == before)
    }

    @Test func `where there is no archive, no folder or no document, that is trouble with the whole`() throws
    {
        let desk = try Self.desk()
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "empty"), withIntermediateDirectories: true)
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        for (operand, message) in [
            ("none", "spectrail: 'none' does not exist"),
            ("empty", "spectrail: 'empty' is a folder without documents"),
            ("in/1.txt", "spectrail: 'in/1.txt' is neither a folder nor a manifest"),
        ] {
            let result = try desk.run(Self.importing + [operand])
            #expect(result.status == 2 && result.errors.hasPrefix(message), "\(result.errors)")
        }
        let result = try desk.run(["import", "in"])
        #expect(result.status == 2 && result.errors.contains("there is no archive here"))
        #expect(try desk.run(Self.importing + ["--report", "no/such/folder.csv", "in"]).status == 2)
        #expect(try desk.git(["rev-list", "--count", "main"]) == "2\n")
    }

    // MARK: Reports

    @Test func `the report as JSON is a line a file and a total, as CSV a row a file, safe in a spreadsheet`()
        throws
    {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/=1+1.txt")
        try desk.folder.write("Milk\n", to: "in/list.txt")
        let result = try desk.run(Self.importing + ["--format", "json", "--report", "report.csv", "in"])
        let objects = try Self.lines(result.output).map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.count == 3)
        #expect(objects[0]["file"] as? String == "=1+1.txt")
        #expect(objects[0]["class"] as? String == "us-ct/1001AB")
        #expect(objects[0]["newClass"] as? Bool == true)
        #expect(objects[0]["commit"] as? String == (try Self.tip(desk)).trimmingCharacters(in: .newlines))
        #expect((objects[1]["error"] as? [String: Any])?["code"] as? String == "not-a-specification")
        let total = objects[2]["total"] as? [String: Any]
        #expect(total?["files"] as? Int == 2 && total?["refused"] as? Int == 1)
        let table = Self.lines(try String(contentsOfFile: desk.folder.path("report.csv"), encoding: .utf8))
        #expect(table.count == 3)
        #expect(table[1].hasPrefix("'=1+1.txt,recorded,us-ct/1001AB,1991-02-02_20-101,yes,"))
    }

    @Test func `nothing is said of progress where it is quick, and nothing at all when quiet`() throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        #expect(try desk.run(Self.importing + ["--quiet", "in"]).errors.isEmpty)
    }

    // MARK: Manifests

    @Test(arguments: [",", ";", "\t"])
    func `a manifest gives the facts that documents lack`(separator: String) throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.bare, to: "in/docs/a.txt")
        try desk.folder.write(Self.bare.replacing("Files", with: "Binds"), to: "in/docs/b.txt")
        let rows = [
            ["File", "Code", "Title", "Effective", "Final", "Source-URL", "Retrieved-On"],
            [
                "docs/a.txt", "0001AB", "Records Clerk", "2001-02-03", "01-002", "https://example.org/a",
                "2024-05-06",
            ],
            ["", "", "", "", "", "", ""],
            ["docs/b.txt", "0001AB", "Records Clerk", "2005-06", "", "", ""],
        ]
        let table = "\u{FEFF}" + rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
        try desk.folder.write(table, to: "in/all.csv")
        let output = try desk.done(Self.importing + ["in/all.csv"])
        #expect(
            Self.lines(output) == [
                "docs/a.txt: recorded, a new class: us-ct/0001AB 2001-02-03_01-002",
                "docs/b.txt: recorded: us-ct/0001AB 2005-06",
                "2 files: 2 recorded (1 new class), 0 already recorded, 0 refused",
            ])
        let log = try desk.git(["log", "--format=%B", "main"])
        #expect(log.contains("Source-URL: https://example.org/a\nRetrieved-On: 2024-05-06\n"))
        // A folder that holds the same files knows less of them.
        let both = try desk.done(Self.importing + ["in", "in/all.csv"])
        #expect(both.hasSuffix("2 files: 0 recorded, 2 already recorded, 0 refused\n"), "\(both)")
    }

    @Test func `a row that can't be taken is told by line and column, and the others are taken`() throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        try desk.folder.write(Self.document(2), to: "out/2.txt")
        try desk.folder.write(Self.document(3), to: "in/3.txt")
        for (link, target) in [("in/link.txt", "../out/2.txt"), ("in/folder", "../out")] {
            try FileManager.default.createSymbolicLink(
                atPath: desk.folder.path(link), withDestinationPath: target)
        }
        _ = try desk.shell("mkfifo in/pipe")
        let table = """
            file,effective,class,retrieved-on
            1.txt,,,
            ../out/2.txt,,,
            link.txt,,,
            folder/2.txt,,,
            pipe,,,
            none.txt,,,
            3.txt,7/23/2024,,
            1.txt,,,
            3.txt,,0514DM,

            """
        try desk.folder.write(table, to: "in/all.csv")
        let result = try desk.run(Self.importing + ["in/all.csv"])
        #expect(result.status == 1)
        let told = Self.lines(result.output).map { $0.replacing("'in/all.csv', line ", with: "#") }
        #expect(
            told == [
                "1.txt: recorded, a new class: us-ct/1001AB 1991-02-02_20-101",
                "../out/2.txt: refused: is not taken: #3, column 'file' leads out of the folder of the manifest: '../out/2.txt'",
                "link.txt: refused: is not taken: #4, column 'file' is a link: 'link.txt'",
                "folder/2.txt: refused: is not taken: #5, column 'file' leads through a link: 'folder/2.txt'",
                "pipe: refused: is not taken: #6, column 'file' is no file: 'pipe'",
                "none.txt: refused: does not exist",
                "3.txt: refused: is not taken: #8, column 'effective' takes a date such as 2024-07-23 or 2020-09, not '7/23/2024'",
                "1.txt: refused: is not taken: #9, column 'file' stands in line 2 already: '1.txt'",
                "3.txt: refused: is not taken: #10, column 'file' stands in line 8 already: '3.txt'",
                "9 files: 1 recorded (1 new class), 0 already recorded, 8 refused",
            ])
    }

    @Test(arguments: [
        ("file,colour\n1.txt,red\n", "line 1: column 2: no column is called 'colour'"),
        ("code\n0514DM\n", "line 1: the column 'file' is missing"),
        ("file,code,file\n", "line 1: column 3: 'file' stands there twice"),
        ("file,code\n1.txt\n", "line 2: has 1 cells, and the header has 2"),
        ("file\n\"1.txt\n", "line 2: the quotation mark that begins a cell has no end"),
    ])
    func `a manifest that can't be read as one is refused whole`(table: String, message: String) throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        try desk.folder.write(table, to: "in/all.csv")
        let result = try desk.run(Self.importing + ["in/all.csv"])
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("spectrail: manifest 'in/all.csv', \(message)\n"), "\(result.errors)")
    }

    @Test func `facts that contradict the document are refused`() throws {
        let desk = try Self.desk()
        try desk.folder.write(Self.document(1), to: "in/1.txt")
        try desk.folder.write("file,code\n1.txt,9999ZZ\n", to: "in/all.csv")
        let result = try desk.run(Self.importing + ["in/all.csv"])
        #expect(result.status == 1)
        #expect(
            Self.lines(result.output).first
                == "1.txt: refused: says otherwise: its code is '1001AB', not '9999ZZ'")
    }

    // MARK: Stopped and killed

    /// Runs an import that is sent a signal after some time, and says how it ended.
    private static func stopped(_ desk: Desk, by signal: String, after seconds: Double) throws -> Int {
        let command = (importing + ["--batch", "7", "in"]).map { "'\($0)'" }.joined(separator: " ")
        try desk.folder.write(
            "spectrail \(command) > out 2> err & tool=$!; sleep \(seconds); kill -\(signal) $tool 2>/dev/null; wait $tool; echo $?\n",
            to: "script")
        // A run that hangs is a failure and not a wait.
        let result = try desk.shell("timeout -k 1 60 sh script 2>/dev/null")
        return try #require(Int(result.output.split(separator: "\n").last ?? ""), "\(result.errors)")
    }

    @Test
    func
        `an import that is killed or stopped at any moment leaves a sound archive, and the next one ends it`()
        throws
    {
        var generator = SplitMix64(seed: 20_261_124)
        let desk = try Self.desk()
        for number in 0..<200 { try desk.folder.write(Self.document(number), to: "in/\(number).txt") }
        // Refused ones among them must not matter.
        try desk.folder.write(Self.document(7, duty: "Burns records"), to: "in/7-other.txt")
        _ = try desk.shell("cp -r archive empty")
        let clock = ContinuousClock()
        let begun = clock.now
        _ = try desk.run(Self.importing + ["--batch", "7", "in"])
        let whole = Double(begun.duration(to: clock.now) / .milliseconds(1)) / 1_000
        let tip = try Self.tip(desk)
        var ends: [Int: Int] = [:]
        for round in 0..<50 {
            _ = try desk.shell("rm -rf archive && cp -r empty archive")
            let signal = round % 5 == 4 ? "INT" : "KILL"
            for _ in 0..<(round % 3 == 0 ? 2 : 1) {
                let delay = Double.random(in: 0...whole * 1.1, using: &generator)
                let status = try Self.stopped(desk, by: signal, after: delay)
                ends[status, default: 0] += 1
                #expect([0, 1, 130, 137].contains(status), "round \(round): ended with \(status)")
                if status == 130 {
                    let said = try String(contentsOfFile: desk.folder.path("err"), encoding: .utf8)
                    #expect(said.contains("the same command goes on from there"), "round \(round): \(said)")
                }
                try desk.done(["list", "--archive", "archive"])
                let check = try desk.git(["fsck", "--strict", "--no-dangling"])
                #expect(check.isEmpty, "round \(round): \(check)")
            }
            let end = try desk.run(Self.importing + ["--batch", "7", "in"])
            #expect(end.status == 1, "round \(round): \(end.errors)")
            #expect(try Self.tip(desk) == tip, "round \(round)")
            let left = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path("archive")).filter
            {
                $0.contains("tmp_") || $0.hasSuffix(".lock") || $0.hasSuffix(".new")
                    || $0 == "spectrail-import"
            }
            #expect(left.isEmpty, "round \(round): \(left)")
        }
        #expect((ends[137] ?? 0) > 10, "hardly one was killed at work: \(ends)")
    }

    @Test func `two imports into one archive at once: none loses`() throws {
        let desk = try Self.desk()
        for number in 0..<60 {
            try desk.folder.write(
                Self.document(number), to: "\(number % 2 == 0 ? "even" : "odd")/\(number).txt")
        }
        let command = (Self.importing + ["--batch", "3"]).map { "'\($0)'" }.joined(separator: " ")
        let result = try desk.shell(
            "spectrail \(command) even > one & spectrail \(command) odd > other; echo $?; wait $!; echo $?")
        #expect(Self.lines(result.output) == ["0", "0"], "\(result.errors)")
        #expect(try desk.git(["rev-list", "--count", "main"]) == "62\n")
        #expect(try desk.git(["fsck", "--strict", "--no-dangling"]).isEmpty)
    }
}
