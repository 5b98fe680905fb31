import Foundation
import TestSupport
import Testing

/// Whatever is wrong with what a person gives is said in one clear message, and nothing is changed by it.
struct BadInputTests {
    /// A run that must fail, what stands ready for it, and all that it may say.
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        var files: [String: [UInt8]] = [:]
        let message: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ arguments: [String], _ files: [String: [UInt8]] = [:], says message: String) {
            (self.arguments, self.files, self.message) = (arguments, files, message)
        }
    }

    private static let list = Array("Milk\nEggs\nA class of wine glasses\n".utf8)
    private static let noSpecification = notASpecification("list.txt")
    private static func notASpecification(_ name: String) -> String {
        """
        '\(name)' is no class specification that a profile knows: none of its lines is a heading of one
        hint: --profile FILE.toml reads by a profile of your own
        """
    }
    private static func unsupported(_ what: String) -> String {
        """
        'file.txt' is \(what), which is not read
        hint: save it as a Word document (.docx) or as plain text in UTF-8, and read that
        """
    }

    /// Documents that are none, with what is said of each after `spectrail: `.
    private static let documents: [(name: String, bytes: [UInt8]?, message: String)] = [
        ("empty.txt", [], "'empty.txt' is empty"),
        ("blank.txt", Array(" \n\t\r\n".utf8), "'blank.txt' is empty"),
        (
            "blob.txt", Array(repeating: [0, 1, 2, 255], count: 50).flatMap(\.self),
            "'blob.txt' holds binary data, not text\nhint: give the document itself, as text, a page or a Word document"
        ),
        ("list.txt", list, noSpecification),
        ("none.txt", nil, "'none.txt' does not exist\nhint: check the path"),
        (
            "Specs/profiles", nil,
            "'Specs/profiles' is a folder, not a document\nhint: name the documents in it, for example DIR/*.txt"
        ),
        (
            "file.txt", Array("%PDF-1.7\n".utf8),
            """
            'file.txt' is a damaged PDF: no pages can be found in it
            hint: open it in the program that wrote it, save it anew, and read that
            """
        ),
        ("file.txt", Array("<!DOCTYPE html><html></html>".utf8), "'file.txt' is a page without text"),
        (
            "file.txt", [0x50, 0x4B, 3, 4, 20, 0],
            """
            'file.txt' is a damaged zip container: Not a zip archive
            hint: open it in the program that wrote it, save it anew, and read that
            """
        ),
        (
            "file.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            unsupported("an old Office file of a kind that can't be told")
        ),
        ("file.txt", Array("{\\rtf1 x}".utf8), notASpecification("file.txt")),
    ]

    private static let badDocuments: [Case] = documents.flatMap { document in
        let files = document.bytes.map { [document.name: $0] } ?? [:]
        let isFolder = document.name == "Specs/profiles"
        return (isFolder ? [] : [Case(["read", document.name], files, says: document.message)]) + [
            Case(["record", document.name], files, says: document.message),
            Case(["diff", document.name, Spec.latestLibrary] + Desk.profiles, files, says: document.message),
            Case(["diff", Spec.latestLibrary, document.name] + Desk.profiles, files, says: document.message),
            Case(["diff", "4120PL", document.name], files, says: document.message),
        ]
    }

    private static let badNames: [Case] = [
        Case(
            ["log", "9999ZZ"],
            says: "no class has the id, code or title '9999ZZ'\nhint: 'spectrail list' shows the classes"),
        Case(
            ["diff", "9999ZZ"],
            says: "no class has the id, code or title '9999ZZ'\nhint: 'spectrail list' shows the classes"),
        Case(
            ["show", "4120PL", "99-999"],
            says: """
                class 'xx-avalon/4120PL' has no revision '99-999'
                hint: its revisions: 2020-06-12_20-067, 2024-06-03_24-137; 'latest' and 'previous' name the last two
                """),
        Case(
            ["show", "4120PL", "--as-of", "2020-06-11"],
            says: """
                class 'xx-avalon/4120PL' has no revision in force before 2020-06-12, its first
                hint: revision 2020-06-12_20-067 is upcoming: it is in force from 2020-06-12
                """),
        Case(
            ["diff", "7215PS"],
            says: "class 'xx-avalon/7215PS' has one revision only, so none is the previous"),
        Case(
            ["record", Spec.latestLibrary, "--class", "9999ZZ"],
            says: "no class has the id, code or title '9999ZZ'\nhint: 'spectrail list' shows the classes"),
    ]

    private static let badFacts: [Case] = [
        Case(
            ["record", Spec.library[0], "--code", "1234AB"],
            says: "'\(Spec.library[0])' says otherwise: its code is '4120PL', not '1234AB'"),
        Case(
            ["record", Spec.library[0], "--effective", "2006-03-18"],
            says: "'\(Spec.library[0])' says otherwise: its effective date is '2006-03-17', not '2006-03-18'"),
        Case(
            ["record", "other.txt"], ["other.txt": altered()],
            says: """
                'other.txt' is revision 2024-06-03_24-137 of xx-avalon/4120PL, which is held, with other content
                hint: compare them with 'spectrail diff CLASS FILE'; --correct puts this text in the place of the held one
                """),
        Case(
            ["record", Spec.library[0], "--recorded-at", "2024-12-01"],
            says: """
                the archive's last commit lies more than a day after the time to record at
                hint: set the clock, or give --recorded-at
                """),
    ]

    private static let badProfiles: [Case] = [
        Case(
            ["read", Spec.latestLibrary, "--profile", "none.toml"],
            says: "profile 'none.toml' does not exist\nhint: check the path"),
        Case(
            ["read", Spec.latestLibrary, "--profile", "us-zz"],
            says: """
                no profile is named 'us-zz' (us-ca/modern, us-ct/modern, us-ct/older, us-ct/portal, us-il-chicago/modern, us-wa/modern, zz-unknown/fallback)
                hint: --profile takes one of these names, or the path of a TOML file
                """),
        Case(
            ["record", Spec.latestLibrary, "--profile", "x.toml"], ["x.toml": Array("jurisdiction = 7".utf8)],
            says: "profile 'x.toml': 'jurisdiction' must be a text"),
        Case(
            ["record", Spec.latestLibrary, "--profile", "x.toml"],
            ["x.toml": Array("jurisdiction = \"xx-y\"\ncolour = 1\n".utf8)],
            says: "profile 'x.toml': 'colour' is no key of a profile"),
        Case(
            ["record", Spec.latestLibrary, "--profile", "x.toml"],
            ["x.toml": Array("jurisdiction = \"xx-y\"\nextends = \"us-zz\"\n".utf8)],
            says: """
                profile 'x.toml': 'extends' names 'us-zz', which is no known profile (us-ca/modern, us-ct/modern, us-ct/older, us-ct/portal, us-il-chicago/modern, us-wa/modern, xx-avalon/modern, zz-unknown/fallback)
                hint: 'extends' takes the name of a built-in profile, or of one that was given before it
                """),
    ]

    private static let badFolders: [Case] = [
        Case(
            ["init", "full"], ["full/x": []],
            says:
                "folder 'full' is not empty\nhint: an archive is made in a folder of its own: 'spectrail init DIR'"
        ),
        Case(
            ["init", "archive"],
            says: """
                folder 'archive' holds a git repository already
                hint: an archive is made in a folder of its own: 'spectrail init DIR'
                """),
        Case(["init", "file"], ["file": []], says: "'file' is a file, not a folder"),
        Case(
            ["list", "--archive", "full"], ["full/x": []],
            says: """
                folder 'full' holds no git repository: could not find repository from 'full'
                hint: make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE
                """),
    ]

    private static func altered() -> [UInt8] {
        let text = try? String(contentsOf: Corpus.root.appending(path: Spec.latestLibrary), encoding: .utf8)
        return Array((text ?? "").replacing("user groups", with: "user clubs").utf8)
    }

    @Test(arguments: badDocuments + badNames + badFacts + badProfiles + badFolders)
    func `bad input is one message, exit status 2, and nothing else`(bad: Case) throws {
        let desk = try Desk(holding: [
            Spec.library[2], Spec.latestLibrary, "Specs/xx-avalon/7215ps_2021-10-15.txt",
        ])
        for (name, bytes) in bad.files {
            try desk.folder.write("", to: name)
            try desk.write(bytes, to: name)
        }
        desk.environment["SPECTRAIL_ARCHIVE"] = "archive"
        let before = try desk.content()
        let isTimed = bad.arguments.contains("--recorded-at")
        let isRecording = bad.arguments[0] == "record" || bad.arguments[0] == "init"
        let recording = isRecording ? (isTimed ? Desk.ann : Desk.recording) : []
        let result = try desk.run(bad.arguments + recording)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors == "spectrail: \(bad.message)\n")
        #expect(try desk.content() == before)
    }

    @Test func `of several bad documents each is named, and nothing of the run is recorded`() throws {
        let desk = try Desk(holding: [])
        try desk.write(Self.list, to: "list.txt")
        let before = try desk.content()
        let result = try desk.run(
            ["record", "--archive", "archive", "list.txt", Spec.latestLibrary, "none.txt"] + Desk.recording)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(
            result.errors
                == "spectrail: \(Self.noSpecification)\nspectrail: 'none.txt' does not exist\nhint: check the path\nspectrail: nothing was recorded\n"
        )
        #expect(try desk.content() == before)
    }

    @Test func `where there is no archive at all, every verb that needs one says how to get one`() throws {
        let desk = try Desk()
        for arguments in [
            ["list"], ["log", "x"], ["show", "x"], ["due"], ["diff", "x"], ["record", Spec.latestLibrary],
        ] {
            let result = try desk.run(arguments)
            #expect(result.status == 2)
            #expect(
                result.errors == """
                    spectrail: there is no archive here or above
                    hint: make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE

                    """, "\(arguments)")
        }
    }
}
