import SpecDocuments
import SpecModel
import Testing

/// Documents that were made to take a reader down: each is refused with words of its own.
struct HostileTests {
    private func error(_ bytes: [UInt8]) -> DocumentError? {
        do throws(DocumentError) {
            _ = try DocumentText(reading: bytes)
            return nil
        } catch {
            return error
        }
    }

    private static let text = "word/document.xml"

    private func container(_ xml: String) -> [UInt8] { WordFile.zip([Self.text: Array(xml.utf8)]) }

    @Test func `a part that claims to be huge is not unpacked`() {
        let small = Array("<x/>".utf8)
        let huge = Zip.write([Zip.Entry(name: Self.text, content: small, claimedSize: 900_000_000)])
        #expect(error(huge)?.code == .tooLarge)
        let bomb = Zip.write([
            Zip.Entry(name: Self.text, content: small, claimedSize: 40_000_000, claimedPackedSize: 4)
        ])
        #expect(error(bomb)?.code == .zipBomb)
    }

    @Test(arguments: [1, 3, 200])
    func `a part that lies about its size is refused`(claimed: Int) {
        let file = Zip.write([
            Zip.Entry(name: Self.text, content: Array(repeating: 97, count: 100), claimedSize: claimed)
        ])
        let code = error(file)?.code
        #expect(code == .damaged || code == .zipBomb)
    }

    @Test func `a container of too many parts is refused`() {
        let parts = (0..<10_001).map { Zip.Entry(name: "\($0)", content: []) }
        #expect(error(Zip.write(parts))?.code == .zipBomb)
    }

    @Test func `an encrypted part and a container that is cut off have words of their own`() {
        let locked = Zip.write([Zip.Entry(name: Self.text, content: [97], isEncrypted: true)])
        #expect(error(locked)?.code == .encrypted)
        let whole = WordFile.bytes(body: WordFile.paragraph("a"))
        #expect(error(Array(whole.prefix(whole.count / 2)))?.code == .damaged)
    }

    @Test func `entities that grow without bound are not read`() throws {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
        for (one, two) in zip("bcdefghij", "abcdefghi") {
            bomb += "<!ENTITY \(one) \"" + String(repeating: "&\(two);", count: 10) + "\">"
        }
        #expect(error(container(bomb + "]><x>&j;</x>"))?.code == .documentType)
        let outside = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"
        #expect(error(container(outside))?.code == .documentType)
        let page = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><p>&a;"
        #expect(try DocumentText(reading: Array(page.utf8)).lines.allSatisfy { !$0.text.contains("root:") })
    }

    @Test func `elements nested without end are refused`() {
        for tag in ["div", "b", "table", "span", "x"] {
            let page = "<p>a" + String(repeating: "<\(tag)>", count: 100_000)
            #expect(error(Array(page.utf8))?.code == .tooDeep, "\(tag)")
        }
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 40_000)
        #expect(error(container("<w:document xmlns:w=\"\(space)\">\(open)"))?.code == .tooDeep)
    }

    @Test func `tags without end, and a line of ten million bytes, are read or refused in bounded time`()
        throws
    {
        let tags = "<p>a" + String(repeating: "</b>", count: 600_000)
        #expect(error(Array(tags.utf8))?.code == .tooLarge)
        let line = "<p>" + String(repeating: "word ", count: 1_900_000)
        #expect(try DocumentText(reading: Array(line.utf8)).lines.count == 1)
        let text = String(repeating: "word ", count: 1_900_000)
        #expect(try DocumentText(reading: Array(text.utf8)).lines.count == 1)
    }

    @Test func `more lines than a document has are refused in every format`() {
        #expect(error(Array(repeating: 10, count: 100_001))?.code == .tooLarge)
        #expect(error(Array(("<p>" + String(repeating: "a<br>", count: 100_001)).utf8))?.code == .tooLarge)
        let body = String(repeating: "<w:p><w:r><w:t>a</w:t></w:r></w:p>", count: 100_001)
        #expect(error(WordFile.bytes(body: body))?.code == .tooLarge)
    }

    @Test func `XML that breaks off is damaged, and a page that breaks off is read as far as it goes`() throws
    {
        #expect(error(container("<x><y>"))?.code == .damaged)
        #expect(
            try DocumentText(reading: Array("<html><body><p>a<b>b<ul><li>c</l".utf8)).lines.map(\.text) == [
                "ab", "c",
            ])
        #expect(error(Array("<html><body></body></html>".utf8))?.code == .empty)
        #expect(error(WordFile.bytes(body: ""))?.code == .empty)
    }

    @Test func `more text than the largest document has is refused while it is unpacked`() {
        let line = WordFile.paragraph(String(repeating: "word ", count: 2_100_000))
        let xml = WordFile.part("document", "<w:body>\(line)</w:body>")
        #expect {
            try DocumentXML.read(xml, ReadingOptions())
        } throws: {
            ($0 as? DocumentError)?.code == .tooLarge
        }
    }
}
