import Foundation
import TestSupport
import Testing

/// What a person says about a document that its bytes leave open.
struct DocumentOptionTests {
    @Test(arguments: ["read", "record", "diff"])
    func `an encoding that is not read, and a word that says nothing of tracked changes, are wrong usage`(
        verb: String
    ) throws {
        let desk = try Desk()
        let operands = [verb, Spec.latestLibrary] + (verb == "diff" ? [Spec.latestLibrary] : [])
        let encoding = try desk.run(operands + ["--encoding", "koi8-r"])
        #expect(encoding.status == 64 && encoding.output.isEmpty)
        #expect(encoding.errors.contains("'koi8-r' is invalid for '--encoding <name>'"))
        #expect(encoding.errors.contains("windows-1252"))
        let tracked = try desk.run(operands + ["--tracked", "maybe"])
        #expect(tracked.status == 64 && tracked.output.isEmpty)
        #expect(tracked.errors.contains("'maybe' is invalid for '--tracked <accept|reject>'"))
    }

    @Test(arguments: ["utf-8", "UTF-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1"])
    func `every encoding that the help names is read`(name: String) throws {
        let desk = try Desk()
        let text = "EXAMPLES OF DUTIES\n- Plans the café of the museum.\n"
        let encoding: String.Encoding =
            switch name.lowercased() {
            case "utf-8": .utf8
            case "utf-16le": .utf16LittleEndian
            case "utf-16be": .utf16BigEndian
            case "windows-1252": .windowsCP1252
            default: .isoLatin1
            }
        try desk.write(Array(try #require(text.data(using: encoding))), to: "spec.txt")
        let output = try desk.done(["read", "spec.txt", "--profile", "us-ct", "--encoding", name])
        #expect(output.contains("  - Plans the café of the museum\n"))
    }

    @Test func `an encoding that is named is taken against what the bytes speak for`() throws {
        let desk = try Desk()
        try desk.folder.write("EXAMPLES OF DUTIES\n- Plans the café.\n", to: "spec.txt")
        let output = try desk.done(
            ["read", "spec.txt", "--profile", "us-ct", "--encoding", "windows-1252"])
        #expect(output.contains("  - Plans the cafÃ©\n"))
    }

    @Test func `tracked changes are refused until a person says what is meant`() throws {
        let desk = try Desk()
        try Self.writeTrackedDocument(at: desk)
        let file = ["tracked.docx", "--profile", "us-ct"]
        let refused = try desk.run(["read"] + file)
        #expect(refused.status == 2 && refused.output.isEmpty)
        #expect(refused.errors.contains("--tracked accept or reject"))
        let accepted = try desk.done(["read", "--tracked", "accept"] + file)
        #expect(accepted.contains("  - Trims new lamps\n") && !accepted.contains("old"))
        let rejected = try desk.done(["read", "--tracked", "reject"] + file)
        #expect(rejected.contains("  - Trims old lamps\n") && !rejected.contains("new"))
    }

    @Test func `what is recorded and compared is what the options make of the document`() throws {
        let desk = try Desk(holding: [])
        try Self.writeTrackedDocument(at: desk)
        try desk.record(["tracked.docx"], ["--profile", "us-ct", "--tracked", "accept", "--code", "1234AB"])
        let shown = try desk.done(["show", "1234AB", "--archive", "archive"])
        #expect(shown.contains("- Trims new lamps"))
        try desk.folder.write("EXAMPLES OF DUTIES\nTrims old lamps.\n", to: "old.txt")
        let same = try desk.run(
            ["diff", "old.txt", "tracked.docx", "--tracked", "reject", "--profile", "us-ct"])
        #expect(same.status == 0)
    }

    @Test func `standard input is not recorded, since it has no name`() throws {
        let desk = try Desk(holding: [])
        let result = try desk.run(["record", "-", "--archive", "archive"])
        #expect(result.status == 64 && result.output.isEmpty)
        #expect(result.errors.contains("standard input has no name to be kept under"))
    }

    /// A Word document in which "old" is struck out and "new" put in, with the parts that Word itself needs.
    private static func writeTrackedDocument(at desk: Desk) throws {
        let script = """
            import zipfile
            main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            kinds = "http://schemas.openxmlformats.org/package/2006/content-types"
            links = "http://schemas.openxmlformats.org/package/2006/relationships"
            office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            run = lambda text, tag="t": f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'
            by = 'w:id="1" w:author="Ann"'
            item = run("Trims ") + f'<w:del {by}>{run("old", "delText")}</w:del><w:ins {by}>{run("new")}</w:ins>'
            body = f'<w:p>{run("EXAMPLES OF DUTIES")}</w:p><w:p>{item}{run(" lamps.")}</w:p>'
            with zipfile.ZipFile("tracked.docx", "w") as file:
                file.writestr("[Content_Types].xml", f'<Types xmlns="{kinds}"><Default Extension="rels" '
                    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                    f'<Override PartName="/word/document.xml" ContentType="{word}"/></Types>')
                file.writestr("_rels/.rels", f'<Relationships xmlns="{links}"><Relationship Id="r" '
                    f'Type="{office}" Target="word/document.xml"/></Relationships>')
                file.writestr("word/document.xml",
                    f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>')
            """
        try desk.folder.write(script, to: "make.py")
        let made = try desk.shell("python3 make.py")
        try #require(made.status == 0, "\(made.errors)")
    }
}
