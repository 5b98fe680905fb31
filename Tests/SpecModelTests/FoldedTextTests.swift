import SpecModel
import Testing

struct FoldedTextTests {
    @Test(arguments: [
        ("EXAMPLES OF DUTIES", "Examples  of\tduties"), ("the State\u{2019}s", "the state's"),
        ("\u{201C}desk\u{201D}", "\"desk\""), ("a \u{2013} b", "a - b"), ("5\u{2011}200a", "5-200a"),
        ("a\u{2014}b", "a-b"), ("wait\u{2026}", "wait..."), ("co\u{AD}ordinate", "coordinate"),
        ("zero\u{200B}width", "zerowidth"), ("\u{FEFF}x", "x"), ("o\u{FB03}ce", "office"),
        ("\u{FB01}le", "file"),
        ("one-half (\u{BD})", "one-half (1/2)"), ("1\u{2044}2", "1/2"), ("a\u{A0}b", "a b"),
        ("\u{FF21}\u{FF11}", "a1"),
        ("É", "é"), ("  x  ", "x"), ("a\r\nb", "a b"), ("1\u{BD} years", "1 1/2 years"),
    ])
    func `spellings of the same words fold alike`(one: String, other: String) {
        #expect(FoldedText(one) == FoldedText(other))
    }

    @Test(arguments: [
        ("Knowledge", "knowledges"), ("May direct", "Maydirect"), ("units", "unit's"), ("8", "9"),
        ("a-b", "ab"), ("a-b", "a b"),
        ("café", "cafe"), ("a; b", "a, b"), ("(1)", "1"), ("Trademark™", "Trademarktm"), ("1\u{BD}", "11/2"),
        ("§ 5", "5"),
        ("x²", "x2"),
    ])
    func `other words do not fold alike`(one: String, other: String) {
        #expect(FoldedText(one) != FoldedText(other))
    }

    @Test func `folding a folded text changes nothing`() {
        var text = ""
        for value in stride(from: UInt32(0), to: 0x1_FFFF, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
        }
        let once = FoldedText(text)
        #expect(FoldedText(once.description) == once)
    }

    @Test func `words keep what is written inside them`() {
        #expect(
            FoldedText("The State\u{2019}s on-call R&D (1/2) unit; e.g., x.").words
                == ["the", "state's", "on-call", "r&d", "1/2", "unit", "e.g.", "x."])
    }
}
