import SpecDocuments
import SpecModel
import Testing

/// What becomes of the parts of a Word document.
struct WordTests {
    private func lines(
        _ body: String, styles: String = "", numbering: String = "",
        changes: ReadingOptions.TrackedChanges = .refuse
    ) throws -> [String] {
        let bytes = WordFile.bytes(body: body, styles: styles, numbering: numbering)
        return try DocumentText(reading: bytes, options: ReadingOptions(trackedChanges: changes)).lines
            .map { "\($0.form): \($0.text)" }
    }

    private static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="N"/></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="H"/></w:style>
        <w:style w:type="paragraph" w:styleId="Out"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Text"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
        """
    private static let numbering = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">
        <w:numFmt w:val="none"/></w:lvl></w:lvlOverride></w:num>
        """

    @Test(arguments: [
        ("<w:pStyle w:val=\"H\"/>", "", "heading"), ("<w:pStyle w:val=\"Sub\"/>", "", "heading"),
        ("<w:pStyle w:val=\"Out\"/>", "", "heading"), ("<w:pStyle w:val=\"Text\"/>", "", "paragraph"),
        ("<w:outlineLvl w:val=\"3\"/>", "", "heading"), ("", "<w:b/>", "heading"),
        ("", "<w:b w:val=\"0\"/>", "paragraph"),
        ("<w:pStyle w:val=\"Strong\"/>", "", "heading"),
        ("<w:pStyle w:val=\"Strong\"/>", "<w:b w:val=\"false\"/>", "paragraph"),
        ("", "<w:rStyle w:val=\"C\"/>", "heading"), ("<w:pStyle w:val=\"L\"/>", "", "item"),
        ("<w:pStyle w:val=\"L\"/>", "<w:b/>", "item"), ("<w:pStyle w:val=\"Round\"/>", "", "paragraph"),
        ("<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "", "paragraph"),
        ("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>", "", "item"),
        ("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>", "", "paragraph"),
        ("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"8\"/></w:numPr>", "", "paragraph"),
        ("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"8\"/></w:numPr>", "", "paragraph"),
    ])
    func `a paragraph is what its list, its style or its bold say`(
        properties: String, run: String, form: String
    ) throws {
        let body = WordFile.paragraph("Plans work", properties, run: run)
        #expect(try lines(body, styles: Self.styles, numbering: Self.numbering) == ["\(form): Plans work"])
    }

    @Test(arguments: [
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"), ("<w:tab/><w:t>a</w:t><w:tab/>", "a"),
        ("<w:t>\u{2022}</w:t><w:tab/><w:t>a</w:t>", "\u{2022} a"),
        ("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>", "a-b"),
        ("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>", "ab"),
        ("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t>a</w:t>", "\u{2022}a"),
        ("<w:t xml:space=\"preserve\">a </w:t><w:t>b</w:t>", "a b"), ("<w:t> a </w:t><w:t>b</w:t>", "ab"),
        ("<w:instrText>DATE</w:instrText><w:t>a</w:t>", "a"), ("<w:t>R&amp;D &#167;</w:t>", "R&D \u{A7}"),
    ])
    func `characters are those that Word shows`(run: String, text: String) throws {
        #expect(try lines("<w:p><w:r>\(run)</w:r></w:p>") == ["paragraph: \(text)"])
    }

    @Test func `a break begins a line, and an empty paragraph is none`() throws {
        #expect(
            try lines("<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p/>")
                == ["running: a", "running: b"])
    }

    @Test func `a row of short cells is a line, a cell of several paragraphs is read on its own`() throws {
        func cell(_ content: String) -> String { "<w:tc>\(content)</w:tc>" }
        let (a, b) = (WordFile.paragraph("a"), WordFile.paragraph("b"))
        let wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
        #expect(
            try lines(
                "<w:tbl><w:tr>\(cell(wide + a))\(cell(b))</w:tr><w:tr>\(cell("<w:p/>"))\(cell(b))\(cell(a))</w:tr>"
                    + "<w:tr>\(cell(a + b))\(cell(b))</w:tr></w:tbl>\(a)") == [
                    "row: a\t\tb", "row: \tb\ta", "paragraph: a", "paragraph: b", "paragraph: b",
                    "paragraph: a",
                ])
    }

    @Test func `a text box is read once, whatever forms it is there in`() throws {
        let box = "<w:txbxContent>\(WordFile.paragraph("boxed"))</w:txbxContent>"
        let run =
            "<w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent><w:t>b</w:t></w:r>"
        #expect(try lines("<w:p>\(run)</w:p>").sorted() == ["paragraph: ab", "paragraph: boxed"])
    }

    @Test func `hidden text and footnotes are left out, and that is said`() throws {
        let body =
            WordFile.paragraph("a") + WordFile.paragraph("no", run: "<w:vanish/>")
            + "<w:p><w:r><w:footnoteReference/></w:r></w:p>"
        let document = try DocumentText(reading: WordFile.bytes(body: body))
        #expect(document.lines.map(\.text) == ["a"])
        #expect(document.findings.map(\.code) == ["hidden-text", "footnotes-unread"])
    }

    private static let changed: [(body: String, accepted: [String], rejected: [String])] = [
        ("<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins></w:p>", ["ab"], ["a"]),
        (
            "<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r></w:p>", ["b"],
            ["ab"]
        ),
        (
            "<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom></w:p>\(WordFile.paragraph("b"))"
                + "<w:p><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>", ["b", "a"], ["a", "b"]
        ),
        (
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>\(WordFile.paragraph("b"))",
            ["ab"], ["a", "b"]
        ),
        (
            "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>\(WordFile.paragraph("b"))",
            ["a", "b"], ["ab"]
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(WordFile.paragraph("a"))</w:tc></w:tr></w:tbl>\(WordFile.paragraph("b"))",
            ["b"], ["a", "b"]
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>\(WordFile.paragraph("a"))</w:tc></w:tr></w:tbl>\(WordFile.paragraph("b"))",
            ["b"], ["a", "b"]
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns/></w:tcPr>\(WordFile.paragraph("a"))</w:tc></w:tr></w:tbl>\(WordFile.paragraph("b"))",
            ["a", "b"], ["b"]
        ),
    ]

    @Test(arguments: changed.indices)
    func `tracked changes are refused, or read as a person says`(index: Int) throws {
        let (body, accepted, rejected) = Self.changed[index]
        #expect(try lines(body, changes: .accept) == accepted.map { "paragraph: \($0)" })
        #expect(try lines(body, changes: .reject) == rejected.map { "paragraph: \($0)" })
        #expect { try lines(body) } throws: { ($0 as? DocumentError)?.code == .trackedChanges }
    }

    @Test func `a table in a deleted row goes with it, and one in a deleted cell`() throws {
        func table(_ row: String, _ cell: String, _ content: String) -> String {
            "<w:tbl><w:tr><w:trPr>\(row)</w:trPr><w:tc><w:tcPr>\(cell)</w:tcPr>\(content)</w:tc></w:tr></w:tbl>"
        }
        let inner = WordFile.paragraph("a") + table("", "", WordFile.paragraph("b"))
        let end = WordFile.paragraph("c")
        let whole = ["paragraph: a", "paragraph: b", "paragraph: c"]
        for outer in [table("<w:del/>", "", inner + end), table("", "<w:cellDel/>", inner + end)] {
            #expect(try lines(outer + end, changes: .accept) == ["paragraph: c"])
            #expect(try lines(outer + end, changes: .reject) == whole + ["paragraph: c"])
        }
        let kept = table(
            "", "", WordFile.paragraph("a") + table("<w:del/>", "", WordFile.paragraph("b")) + end)
        #expect(try lines(kept, changes: .accept) == ["paragraph: a", "paragraph: c"])
    }

    @Test func `a change of form is none of text`() throws {
        let body = WordFile.paragraph(
            "a", "<w:numPr><w:numId w:val=\"7\"/></w:numPr><w:pPrChange><w:pPr/></w:pPrChange>")
        #expect(try lines(body, numbering: Self.numbering) == ["item: a"])
        #expect(try lines(body, numbering: Self.numbering, changes: .reject) == ["paragraph: a"])
    }

    @Test(arguments: [
        (["word/styles.xml"], DocumentError.Code.damaged), (["xl/workbook.xml"], .unsupportedFormat),
        (["ppt/x.xml"], .unsupportedFormat), (["a.txt"], .unsupportedFormat),
    ])
    func `a container without a document's text is named for what it is`(
        names: [String], code: DocumentError.Code
    ) {
        let file = WordFile.zip(Dictionary(uniqueKeysWithValues: names.map { ($0, [UInt8]("x".utf8)) }))
        #expect { try DocumentText(reading: file) } throws: { ($0 as? DocumentError)?.code == code }
    }
}
