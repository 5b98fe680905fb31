import Foundation
import SpecDocuments
import SpecModel
import TestSupport
import Testing

/// What becomes of the elements of a page.
struct PageTests {
    private func lines(_ body: String) throws -> [String] {
        let page = "<!DOCTYPE html><html><body>\(body)</body></html>"
        return try DocumentText(reading: Array(page.utf8)).lines.map { "\($0.form): \($0.text)" }
    }

    @Test func `blocks are lines, and blanks in them are single`() throws {
        #expect(
            try lines("<p>Directs  \n\t work<p>Plans</p><div>a<div>b</div>c</div>") == [
                "paragraph: Directs work", "paragraph: Plans", "paragraph: a", "paragraph: b", "paragraph: c",
            ])
    }

    @Test func `a break begins a line that may go on with the one above, two end the paragraph`() throws {
        #expect(
            try lines("<p>In the Division of<br>Criminal Justice</p><p>a<br/><br>b</p><p>c<br></p>") == [
                "running: In the Division of", "running: Criminal Justice", "paragraph: a", "paragraph: b",
                "paragraph: c",
            ])
    }

    @Test(arguments: [
        "<h3>DUTIES</h3>", "<p><b>DUTIES</b></p>", "<p><b><i>DUT</i>IES</b>&nbsp; </p>",
        "<p><strong>DUT</strong> <b>IES</b></p>", "<p style=\"font-weight: bold\">DUTIES</p>",
        "<p><span style='FONT-WEIGHT:700'>DUTIES</span></p>", "<div class=\"x bold\">DUTIES</div>",
    ])
    func `a heading is one by its element, or short and bold from end to end`(body: String) throws {
        #expect(try lines(body).map { $0.replacing(" ", with: "") } == ["heading:DUTIES"])
    }

    @Test func `a long bold paragraph, or one that is bold in part, is no heading`() throws {
        let long = String(repeating: "word ", count: 30)
        #expect(try lines("<p><b>\(long)</b></p>").first?.hasPrefix("paragraph") == true)
        #expect(try lines("<p><b>NOTE:</b> see below</p>") == ["paragraph: NOTE: see below"])
        #expect(try lines("<p><b>DUTIES:</b><br>Plans</p>") == ["heading: DUTIES:", "paragraph: Plans"])
        #expect(try lines("<b style='font-weight:normal'>a</b>") == ["paragraph: a"])
    }

    @Test func `an item keeps its form in nested lists, and its further paragraphs are paragraphs`() throws {
        #expect(
            try lines("<ul><li>a<ul><li>b<li>c</ul></li><li><p>d</p><p>e</p></li><li><b>f</b></ul>g") == [
                "item: a", "item: b", "item: c", "item: d", "paragraph: e", "item: f", "paragraph: g",
            ])
    }

    @Test func `a row of short cells is a line, its empty cells in place`() throws {
        #expect(
            try lines(
                "<table><tr><th>Schematic<br>Code</th><th>Class</th><th></th></tr>"
                    + "<tr><td></td><td><p>1303</p></td><td>a</td></tr><tr><td>b</td></tr></table>")
                == ["row: Schematic Code\tClass", "row: \t1303\ta", "paragraph: b"])
    }

    @Test func `cells that reach over columns or rows leave their places empty`() throws {
        #expect(
            try lines(
                "<table><tr><td rowspan=2>a</td><td colspan=2>b</td><td>c</td></tr>"
                    + "<tr><td>d</td><td>e</td><td>f</td></tr><tr><td>g</td><td>h</td></tr></table>")
                == ["row: a\tb\t\tc", "row: \td\te\tf", "row: g\th"])
    }

    @Test func `a table that lays out a page is read cell by cell`() throws {
        #expect(
            try lines(
                "<table><tr><td>Duties<td><p>a</p><ul><li>b</ul><td><table><tr><td>c<td>d</table></table>")
                == [
                    "paragraph: Duties", "paragraph: a", "item: b", "row: c\td",
                ])
    }

    @Test func `a list set as a table is a list`() throws {
        #expect(
            try lines("<table><tr><td>&#8226;</td><td>a</td></tr><tr><td>1.</td><td>b</td></tr></table>") == [
                "item: a", "item: b",
            ])
    }

    @Test func `a term and its short definition are a row`() throws {
        #expect(
            try lines("<dl><dt>Code<dd>1303<dt>Duties<dd><p>a</p><p>b</p></dl>c") == [
                "row: Code\t1303", "heading: Duties", "paragraph: a", "paragraph: b", "paragraph: c",
            ])
    }

    @Test func `text that is set as it stands keeps its lines`() throws {
        #expect(
            try lines("<pre>\nCode\t1303\n\n  <b>a</b>\r\nb</pre>c") == [
                "running: Code\t1303", "running: ", "running:   a", "running: b", "paragraph: c",
            ])
    }

    @Test(arguments: [
        "<script>var a = '<p>no</p>';</script>", "<style>p{}</style>", "<noscript><p>no</p></noscript>",
        "<template><p>no</p></template>", "<!-- <p>no</p> -->", "<!--[if mso]><p>no</p><![endif]-->",
        "<p hidden>no</p>", "<p aria-hidden=\"true\">no</p>", "<p style=\"DISPLAY : none\">no</p>",
        "<select><option>no</select>", "<button>no</button>", "<textarea><p>no</textarea>",
        "<svg><text>no</svg>",
        "<img alt=no>", "<?php no ?>",
    ])
    func `what a reader of the page does not see is no text`(hidden: String) throws {
        #expect(try lines("<p>a</p>\(hidden)<p>b</p>") == ["paragraph: a", "paragraph: b"])
    }

    @Test(arguments: [
        ("&#146;&#x93;&#150;", "’“–"), ("&sect; 5&#8209;200a", "§ 5‑200a"), ("a &lt; b &amp; c", "a < b & c"),
        ("2 < 3 <5", "2 < 3 <5"), ("x<sup>2</sup>", "x²"),
        ("Seven (7)<sup>1</sup> years", "Seven (7)¹ years"),
        ("1<sup>1</sup>/<sub>2</sub> years", "11/2 years"),
        ("<![if !supportLists]>&middot;<![endif]> a", "· a"),
        ("a&shy;b&#8203;c", "abc"), ("a&nbsp;&nbsp;b", "a  b"), ("o&#xFB03;ce", "office"),
    ])
    func `characters are those that a browser shows`(body: String, text: String) throws {
        #expect(try lines("<p>\(body)</p>") == ["paragraph: \(text)"])
    }

    @Test func `lines are numbered in order`() throws {
        let page = try DocumentText(reading: Array(Samples.page.utf8))
        #expect(page.lines.map(\.number) == Array(1...page.lines.count))
    }

    @Test(
        arguments: [
            (Array("<p>caf\u{E9}".utf8), "utf-8"), (Array("<p>caf".utf8) + [0xE9], "windows-1252"),
            (Array("<meta charset=utf-8><p>caf".utf8) + [0xE9], "windows-1252"),
            (Array("<meta charset=windows-1252><p>caf\u{E9}".utf8), "utf-8"),
            ([0xFE, 0xFF, 0, 60, 0, 112, 0, 62, 0, 99, 0, 97, 0, 102, 0, 0xE9], "utf-16be"),
        ] as [([UInt8], String)])
    func `a page is read in the encoding that its bytes are in`(bytes: [UInt8], encoding: String) throws {
        let page = try DocumentText(reading: bytes)
        #expect(page.lines.map(\.text) == ["caf\u{E9}"])
        #expect(page.encoding == encoding)
    }

    @Test func `a page that says UTF-8 and is damaged in places says so`() throws {
        let bytes = Array("<meta charset=utf-8><p>caf\u{E9} na\u{EF}ve \u{2013} x".utf8) + [0xE9]
        let page = try DocumentText(reading: bytes)
        #expect(page.findings.map(\.code) == ["damaged-characters"])
    }

    @Test(arguments: try Corpus.documents())
    func `a document reads from a page as it does from text, line by line`(file: URL) throws {
        let text = try DocumentText(reading: Corpus.bytes(file))
        let body = text.lines.map {
            "<p>\($0.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</p>"
        }
        let page = try DocumentText(reading: Array(body.joined().utf8))
        // A browser shows a tab in a paragraph as a blank.
        let plain = text.lines.map { line in
            line.text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        }
        #expect(page.lines.map(\.text) == plain.filter { !$0.isEmpty })
    }

    @Test(arguments: ["del", "s", "strike"])
    func `text that is struck out is read, and said to be so`(element: String) throws {
        let page = "<p><\(element)>Seven (7)</\(element)> Six (6) years</p>"
        let document = try DocumentText(reading: Array(page.utf8))
        #expect(document.lines.map(\.text) == ["Seven (7) Six (6) years"])
        #expect(document.findings.map(\.code) == ["struck-text"])
    }
}
