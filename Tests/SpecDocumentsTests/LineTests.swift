import SpecDocuments
import SpecModel
import Testing

struct LineTests {
    private func lines(_ text: String) throws -> [String] {
        try DocumentText(reading: Array(text.utf8)).lines.map(\.text)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{0C}", "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}"])
    func `a line ends wherever an editor ends one`(end: String) throws {
        #expect(try lines("a\(end)b\(end)\(end)c") == ["a", "b", "", "c"])
        #expect(try lines("a\(end)b\(end)") == ["a", "b"])
    }

    @Test func `line ends of several kinds can stand in one document, and every line has its number`() throws
    {
        let document = try DocumentText(reading: Array("a\r\nb\rc\n\r\nd".utf8))
        #expect(document.lines.map(\.text) == ["a", "b", "c", "", "d"])
        #expect(document.lines.map(\.number) == [1, 2, 3, 4, 5])
    }

    @Test(arguments: [
        ("cafe\u{301}", "caf\u{E9}"), ("\u{212B}", "\u{C5}"), ("\u{2126}", "\u{3A9}"),
        ("a\u{323}\u{307}", "\u{1EA1}\u{307}"),
        ("\u{1100}\u{1161}", "\u{AC00}"), ("e\u{2019}", "e\u{2019}"),
    ])
    func `a line is in Unicode's composed form`(text: String, composed: String) throws {
        // Strings are equal in any form: the scalars must be.
        #expect(try lines(text).first.map { Array($0.unicodeScalars) } == Array(composed.unicodeScalars))
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a[31mb"), ("a\u{7}b\u{7F}\u{9B}", "ab"), ("\u{202E}abc\u{202C}", "abc"),
        ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "a"), ("a\u{FEFF}b", "ab"), ("co\u{AD}op", "coop"),
    ])
    func `control characters and marks that reorder text are dropped`(text: String, clean: String) throws {
        #expect(try lines(text) == [clean])
    }

    @Test(arguments: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}"])
    func `every kind of blank is a plain one`(blank: String) throws {
        #expect(try lines("-\(blank)a\(blank)\(blank)b") == ["- a  b"])
    }

    @Test(arguments: [
        ("Class Code:\t0514DM", "Class Code:\t0514DM"), ("\ta\t", " a "), ("-\ta\tb", "- a\tb"),
        ("a\t\tb", "a\t\tb"), (" \u{2022} \ta", " \u{2022}  a"), ("(iv)\ta", "(iv) a"), ("12.\ta", "12. a"),
        ("-\t", "- "), ("\t\t", "  "), ("-a\tb", "-a\tb"), ("1303\t--", "1303\t--"),
    ])
    func `a tab stays where it parts two texts, and is a blank elsewhere`(text: String, line: String) throws {
        #expect(try lines("x\n\(text)\ny") == ["x", line, "y"])
    }

    @Test(arguments: [
        ("o\u{FB03}ce \u{FB01}le \u{FB02}ow", "office file flow"), ("sta\u{FB00}", "staff"),
        ("\u{BD} \u{2122}", "\u{BD} \u{2122}"),
    ])
    func `ligatures are the letters that they stand for`(text: String, letters: String) throws {
        #expect(try lines(text) == [letters])
    }
}
