import SpecModel
import Testing

/// Addresses of documents: kept for ever, so checked before.
struct SourceURLTests {
    @Test(arguments: [
        "https://portal.example.org/spec?code=0514DM&v=2#duties", "http://[::1]:8080/a",
        "ftp://files.example/a@b.pdf",
        "https://example.org/caf%C3%A9", "https://例え.example/仕様", "urn:isbn:9780000000000",
        "mailto:archive@example.org", "file:///srv/specs/a.pdf",
    ])
    func `an address of any scheme is one`(text: String) throws {
        #expect(try SourceURL(text).description == text)
    }

    @Test(arguments: [
        "", "portal.example.org/spec", "https:", "https://", "C:\\specs\\a.txt", "C:/specs/a.txt", "9p://x",
        "/srv/specs/a.txt", "user@host:a.txt", ":x",
    ])
    func `what has no scheme, or nothing behind it, is no address`(text: String) {
        #expect(throws: SourceURL.Fault.noScheme) { try SourceURL(text) }
    }

    @Test(arguments: [
        "https://example.org/a b", "https://example.org/a\nClass: x", "https://example.org/\u{1B}[2J",
        " https://example.org", "https://example.org/\u{202E}x", "https://example.org/\u{A0}x",
        "https://example.org/\u{85}x", "https://example.org/\u{2028}x",
    ])
    func `blanks, line ends and what a terminal acts on are refused`(text: String) {
        #expect(throws: SourceURL.Fault.blanks) { try SourceURL(text) }
    }

    @Test(arguments: [
        "https://ann:secret@example.org/", "https://ann@example.org", "ssh://git@example.org/x",
        "https://a:b@c@example.org/", "HTTPS://ann:secret@example.org:443?x", "https://:@example.org",
    ])
    func `who signs in is no part of an address that is kept for ever`(text: String) {
        #expect(throws: SourceURL.Fault.credentials) { try SourceURL(text) }
    }

    @Test func `an at sign behind the host is none of a person`() throws {
        for text in [
            "https://example.org/@office/spec", "https://example.org?by=a@b", "https://example.org#a@b",
        ] {
            #expect(try SourceURL(text).description == text)
        }
    }

    @Test func `an address ends somewhere`() throws {
        #expect(throws: SourceURL.Fault.tooLong) {
            try SourceURL("https://example.org/" + String(repeating: "a", count: 2_000))
        }
    }
}

/// Names of drafts, which are names of files.
struct ProposalNameTests {
    @Test(arguments: ["a", "2024-proposal", "Plan_2.1", String(repeating: "x", count: 60)])
    func `letters, digits and three marks make a name`(text: String) {
        #expect(ProposalName(text)?.description == text)
    }

    @Test(arguments: [
        "", ".hidden", "-x", "a/b", "..", "a b", "é", "a~2", "a@b", "a:b", String(repeating: "x", count: 61),
    ])
    func `what could lead elsewhere or be taken for something else is none`(text: String) {
        #expect(ProposalName(text) == nil)
    }

    @Test(arguments: [
        ("Proposal (2).docx", "Proposal-2"), ("4120pl_2026.txt", "4120pl_2026"), ("..x.txt", "x"),
        ("Entwurf für 2026.pdf", "Entwurf-f-r-2026"), ("plan", "plan"), ("a.b.txt", "a.b"),
        (String(repeating: "x", count: 80) + ".txt", String(repeating: "x", count: 60)),
    ])
    func `the name of a document suggests one`(file: String, name: String) {
        #expect(ProposalName(ofDocument: file)?.description == name)
    }

    @Test func `a name of other letters alone suggests none`() {
        #expect(ProposalName(ofDocument: "仕様.pdf") == nil)
        #expect(ProposalName(ofDocument: ".txt") == nil)
    }
}
