import TestSupport
import Testing

/// A command line that can't be meant is told from trouble with what it names: exit status 64.
struct UsageTests {
    private static let cases: [(arguments: [String], message: String)] = [
        (["due", "--today", "2026-02-30"], "The value '2026-02-30' is invalid for '--today <date>'"),
        (["due", "--today", "23.11.2026"], "The value '23.11.2026' is invalid for '--today <date>'"),
        (["list", "--as-of", "2026-11"], "The value '2026-11' is invalid for '--as-of <date>'"),
        (["show", "x", "--as-of", "soon"], "The value 'soon' is invalid for '--as-of <date>'"),
        (["due", "--within", "5q"], "The value '5q' is invalid for '--within <time>'"),
        (["due", "--weakest-grade", "5"], "--weakest-grade takes a grade from 1 to 4, not 5"),
        (
            ["record", "x", "--effective", "7/23/2024"],
            "--effective takes a date such as 2024-07-23 or 2020-09, not '7/23/2024'"
        ),
        (
            ["record", "x", "--revised", "2024-02-30"],
            "--revised takes a date such as 2024-07-23 or 2020-09, not '2024-02-30'"
        ),
        (
            ["record", "x", "--code", "!"],
            "--code takes letters, digits and hyphens, such as 0514DM, not '!'"
        ),
        (["record", "x", "--final", "24/137"], "--final takes a number such as 24-137, not '24/137'"),
        (
            ["record", "x", "y", "--code", "1234AB"], "facts can be supplied for one document at a time"
        ),
        (
            ["init", "new", "--recorded-at", "yesterday"],
            "--recorded-at takes an instant such as 2024-07-31T09:30:00Z, not 'yesterday'"
        ),
        (["init", "new", "--by", "nobody"], "--by takes 'Name <mail>', not 'nobody'"),
        (["init", "new", "--by", "A <b> <c>"], "--by takes 'Name <mail>', not 'A <b> <c>'"),
        (
            ["init", "new", "--time-zone", "America/Nowhere"],
            "--time-zone: 'America/Nowhere' is not in this system's zone database"
        ),
        (
            ["init", "new", "--time-zone", "no zone"],
            "--time-zone takes a name such as America/New_York, not 'no zone'"
        ),
        (["show", "x", "latest", "--as-of", "2024-07-01"], "name a revision or give --as-of, not both"),
        (["list", "--known-at", "2024"], "The value '2024' is invalid for '--known-at <moment>'"),
        (
            ["log", "x", "--known-at", "2024-02-30"],
            "The value '2024-02-30' is invalid for '--known-at <moment>'"
        ),
        (
            ["due", "--known-at", "2024-01-01T25:00:00Z"],
            "The value '2024-01-01T25:00:00Z' is invalid for '--known-at <moment>'"
        ),
        (
            ["due", "--as-of", "2024-01-01", "--today", "2024-01-02"],
            "--as-of and --today both name the day to report for; give one of them"
        ),
        (
            ["diff", "a.txt", "b.txt", "--known-at", "2024-01-01"],
            "--as-of and --known-at are for classes of an archive, not for documents"
        ),
        (
            ["event", "x", "abolished", "--on", "2019-04-31", "--sentence", "s"],
            "The value '2019-04-31' is invalid for '--on <date>'"
        ),
        (
            ["event", "x", "abolished", "--on", "2019-04", "--sentence", " "],
            "--sentence takes the words that say so, and has none"
        ),
        (
            ["event", "x", "merged", "--on", "2019-04", "--sentence", "s"],
            "'merged' needs --into with the other classes"
        ),
        (
            ["event", "x", "abolished", "--on", "2019-04", "--sentence", "s", "--into", "y"],
            "--into is for 'split' and 'merged'"
        ),
        (["read"], "name a document or a folder; '-' reads standard input"),
        (["read", "--schema", "x"], "--schema reads no documents"),
        (["diff"], "name two documents, folders or revisions, or a class"),
        (["diff", "--schema", "x"], "--schema compares nothing"),
        (["diff", "x", "y", "--summary", "--format", "json"], "--summary is text or Markdown, not JSON"),
        (["diff", "x", "y", "--summary", "--whole"], "--summary is the short form and --whole the long one"),
        (
            ["diff", "--base", "x", "y"],
            "--base takes three: --base PREVIOUS, then 'y' as proposed, and what was adopted"
        ),
        (
            ["diff", "x", "y", "--color", "red"],
            "The value 'red' is invalid for '--color <color>'. Please provide one of 'auto', 'always' or 'never'."
        ),
        (["record"], "Missing expected argument '<files> ...'"),
        (
            ["record", "-"],
            "standard input has no name to be kept under; save the document to a file and record that"
        ),
        (["frobnicate"], "Unexpected argument 'frobnicate'"),
        (["list", "--frobnicate"], "Unknown option '--frobnicate'"),
        (["list", "--archive"], "Missing value for '--archive <dir>'"),
    ]

    @Test func `wrong usage is told in one line, with the usage behind it, and writes nothing`() throws {
        let desk = try Desk(holding: [])
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let before = try desk.content()
        for (arguments, message) in Self.cases {
            let result = try desk.run(arguments)
            let lines = result.errors.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(result.status == 64, "\(arguments)")
            #expect(result.output.isEmpty, "\(arguments)")
            #expect(lines.first ?? "" == "Error: \(message)", "\(arguments)")
            #expect(result.errors.contains("Usage: spectrail"), "\(arguments)")
        }
        #expect(try desk.content() == before)
    }
}
