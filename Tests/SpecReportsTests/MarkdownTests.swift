import SpecDifferences
import SpecModel
import Testing

@testable import SpecReports

/// Documents are not to be trusted: nothing of them is Markdown or HTML, and emphasis stands where it works.
struct MarkdownTests {
    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
        ("[a](b) ![c](d)", "\\[a\\](b) \\!\\[c\\](d)"),
        ("*a* _b_ ~~c~~ `d`", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`"),
        ("a|b", "a\\|b"), ("$5,000 to $6,000", "\\$5,000 to \\$6,000"),
        ("http://example.org", "http\\://example.org"),
        ("WWW.example.org", "WWW\\.example.org"), ("board@example.org", "board\\@example.org"),
        (":tada: at 8:30, note: none", "\\:tada: at 8\\:30, note: none"), ("a\\b", "a\\\\b"),
        ("one\ntwo\u{2028}three\tfour", "one two three four"), ("a\u{1B}[31mb\u{202E}c", "a\\[31mbc"),
        ("Plain words (of 1.5 years), no more - ever!", "Plain words (of 1.5 years), no more - ever!"),
    ])
    func `marks of documents are escaped, and plain words are left alone`(words: String, escaped: String) {
        #expect(MarkdownText.escaped(words) == escaped)
    }

    private static func run(_ op: WordRun.Operation, _ text: String) -> ShownRun {
        ShownRun(op: op, text: text)
    }

    @Test func `emphasis begins and ends beside letters, and marks never touch`() {
        let cases: [([ShownRun], String)] = [
            (
                [Self.run(.delete, "May lead"), Self.run(.insert, "Leads"), Self.run(.keep, " staff")],
                "~~May lead~~ **Leads** staff"
            ),
            (
                [Self.run(.keep, "school"), Self.run(.insert, ", academic"), Self.run(.keep, " and other")],
                "school, **academic** and other"
            ),
            (
                [
                    Self.run(.keep, "upgrades"), Self.run(.delete, ","), Self.run(.keep, " "),
                    Self.run(.insert, "and"),
                ],
                "upgrades **and**"
            ),
            ([Self.run(.keep, "a"), Self.run(.delete, ", b"), Self.run(.keep, ", c")], "a ~~, b~~, c"),
            ([Self.run(.insert, "(new)"), Self.run(.keep, "old")], "(**new**)old"),
            ([Self.run(.delete, "(x)"), Self.run(.keep, "y")], "~~(x)~~ y"),
            (
                [Self.run(.keep, "engines"), Self.run(.delete, ","), Self.run(.keep, " pumps")],
                "engines ~~,~~ pumps"
            ),
            (
                [Self.run(.keep, "engines"), Self.run(.delete, "/"), Self.run(.keep, "pumps")],
                "engines ~~/~~ pumps"
            ),
        ]
        for (runs, markdown) in cases { #expect(MarkdownText.words(runs) == markdown) }
    }

    @Test(arguments: [
        ("- a", "\\- a"), ("12) a", "12\\) a"), ("1. a", "1\\. a"), (" **A** b", "**A** b"), ("1 a", "1 a"),
    ])
    func `behind a break of the line nothing begins a list`(markup: String, expected: String) {
        #expect(MarkdownText.atLineStart(markup) == expected)
    }

    @Test func `words that were a lead-in and stand in the item now are shown unchanged`() throws {
        func shown(_ old: (String?, String), _ new: (String?, String)) throws -> String {
            func specification(_ item: (String?, String)) throws -> Specification {
                Specification(
                    jurisdiction: try #require(Jurisdiction("xx-avalon")), profile: "xx-avalon/modern",
                    facts: Specification.Facts(), clause: nil,
                    sections: [
                        Section(
                            kind: .ksa, heading: "KSA", line: 1,
                            statements: [Statement(index: 0, text: item.1, leadIn: item.0, line: 2)])
                    ], qualifications: Qualifications())
            }
            let difference = SpecificationDifference(
                from: try specification(old), to: try specification(new))
            return MarkdownText.item(try #require(difference.changes.first))
        }
        let flat = "Considerable knowledge of harbor operations and of tides"
        let nested = ("Considerable Knowledge of", "harbor operations")
        #expect(
            try shown(nested, (nil, flat)).hasSuffix(
                ": Considerable knowledge of harbor operations **and of tides**"))
        #expect(
            try shown((nil, flat), nested).hasSuffix(
                ": Considerable knowledge of harbor operations ~~and of tides~~"))
        #expect(
            try shown(("Knowledge of", "harbor operations"), nested).hasSuffix(
                ": ~~Knowledge of:~~ **Considerable Knowledge of:** harbor operations"))
    }

    @Test func `a text is cut behind a word, and what is short is not`() {
        #expect("one two three".shortened(to: 13) == "one two three")
        #expect("one two, three".shortened(to: 10) == "one two …")
        #expect("Donaudampfschifffahrt".shortened(to: 5) == "Donau …")
    }

    @Test func `colour changes nothing but adds colour, and takes none from documents`() {
        var text = StyledText()
        text.put("kept ")
        text.put("[-\u{1B}[31mgone\n-]", .deleted)
        text.endLine()
        #expect(text.text(inColour: false) == "kept [-[31mgone -]\n")
        #expect(text.text(inColour: true) == "kept \u{1B}[31m[-[31mgone -]\u{1B}[0m\n")
    }
}
