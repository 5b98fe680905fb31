import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecLayouts

struct DamagedCharactersTests {
    /// The messages on a text of one line.
    private func messages(_ text: String) -> [String] {
        DamagedCharacters.findings(in: [Line(number: 1, text: text)], known: []).map(\.message)
    }

    @Test(arguments: [
        ("Â§ 5-200a", "'Â§' was probably '§'"), ("ยง 5-200a", "'ยง' was probably '§'"),
        ("Bachelorâ€™s", "'â€™' was probably '’'"), ("â€œNoteâ€\u{201D}", "'â€œ' was probably '“'"),
        ("caf\u{C3}\u{A9}", "'Ã©' was probably 'é'"), ("one â€“ two", "'â€“' was probably '–'"),
        ("â€¢ Lights", "'â€¢' was probably '•'"), ("Â½ year", "'Â½' was probably '½'"),
        ("lost ï¿½ here", "'ï¿½' was probably '\u{FFFD}'"),
        ("Stateâ€ name", "'â€' was probably a quotation mark"),
        ("two yearsÂ of", "'Â' was probably a blank"), ("of Â the", "'Â' was probably a blank"),
        ("Bachelor\u{C3}\u{A2}\u{E2}\u{201A}\u{AC}\u{E2}\u{201E}\u{A2}s", "' was probably '’'"),
        ("don?t", "'don?t'"), ("the \u{FFFD}ther", "'\u{FFFD}ther'"),
    ])
    func `damage is named with what it was`(text: String, words: String) {
        #expect(messages(text).count == 1, "\(messages(text))")
        #expect(messages(text).first?.contains(words) == true, "\(messages(text))")
    }

    @Test(
        arguments: [
            "§ 5-200a", "Bachelor’s", "“Note” – café", "Zoë’s", "½ year", "São Paulo", "Ångström",
            "Which? That.",
            "www.example.org/x?y", "a?b@c.d", "กงล้อ", "ประกาศ", "職務", "naïve—façade", "• Lights", "…",
        ])
    func `sound text of any language is none`(text: String) {
        #expect(messages(text) == [])
    }

    @Test(arguments: ReadCorpus.entries)
    func `the invented documents hold the damage that was put into them and no other`(entry: ReadCorpus.Entry)
    {
        let found = DamagedCharacters.findings(in: entry.document.lines, known: [])
        #expect(found.map(\.line) == (entry.name == "7215ps_2021-10-15.txt" ? [73] : []))
    }

    @Test(arguments: Seeds.first(20))
    func `what a program took for Windows-1252 is found, and what it was`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for character in "§’“–—•…éèüñ½®°£¢ÉÖ™".shuffled(using: &random) {
            let damaged = String(
                String.UnicodeScalarView(String(character).utf8.compactMap(Self.windows1252)))
            guard damaged.unicodeScalars.count == String(character).utf8.count else { continue }
            let text = "word\(random.happens(oneIn: 2) ? " " : "")\(damaged)word"
            #expect(
                messages(text).first?.contains("'\(damaged)' was probably '\(character)'") == true,
                "seed \(seed): \(text)")
        }
    }

    @Test func `what was reported when the bytes were decoded is not said again`() {
        let known = Finding(.damagedCharacters, "bytes that are no characters", line: 1)
        let lines = [Line(number: 1, text: "a \u{FFFD}"), Line(number: 2, text: "b \u{FFFD}")]
        #expect(DamagedCharacters.findings(in: lines, known: [known]).map(\.line) == [2])
    }

    /// What Windows-1252 has for a byte, as its published table says; nil where it has nothing.
    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        let upper: [UInt8: Unicode.Scalar] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰",
            0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•",
            0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
        ]
        return upper[byte] ?? ((0x80...0x9F).contains(byte) ? nil : Unicode.Scalar(byte))
    }
}
