import SpecDocuments
import SpecModel
import Testing

struct FormatTests {
    private func error(_ bytes: [UInt8]) -> DocumentError? {
        do throws(DocumentError) {
            _ = try DocumentText(reading: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", " ", "\n\n\r\n", "\t \u{A0}\n", "\u{FEFF}", "\u{0C}\u{0C}", "\u{200B}\u{1B}\n"])
    func `a document without any character that shows is empty`(text: String) {
        #expect(error(Array(text.utf8))?.code == .empty)
    }

    @Test(arguments: [
        (
            "<?xml version=\"1.0\"?><feed/>",
            "is an XML document of a kind that can't be told, which is not read"
        ),
        ("<!DOCTYPE svg><svg/>", "is an XML document of a kind that can't be told, which is not read"),
    ])
    func `a format that is known is named, by its content and not by its name`(text: String, message: String)
    {
        #expect(error(Array(text.utf8))?.code == .unsupportedFormat)
        #expect(error(Array(text.utf8))?.description == message)
    }

    @Test(arguments: [
        "<!DOCTYPE html><html>text", "\u{FEFF} \n <HTML><body>text", "<!-- a --><!-- b --><body>text",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html>text</html>", "<p>text</p>",
        "<div class=a>text", "<table><tr><td>text", "<![if !x]><p>text", "<H2\n>text",
    ])
    func `a page, or a piece of one, is told by its first element`(text: String) throws {
        #expect(try DocumentText(reading: Array(text.utf8)).lines.map(\.text) == ["text"])
        let units: [UInt8] = text.utf16.filter { $0 != 0xFEFF }.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8]
        }
        let wide: [UInt8] = [0xFF, 0xFE] + units
        #expect(try DocumentText(reading: wide).lines.map(\.text) == ["text"])
    }

    @Test(arguments: [
        (
            "WordDocument", DocumentError.Code.unsupportedFormat,
            "is an old Word document (.doc), which is not read"
        ),
        ("EncryptedPackage", .encrypted, "is an Office document that is locked with a password"),
        ("Workbook", .unsupportedFormat, "is an old Excel workbook (.xls), which is not read"),
        (
            "Contents", .unsupportedFormat,
            "is an old Office file of a kind that can't be told, which is not read"
        ),
    ])
    func `an old Office file is told by the names of its streams`(
        stream: String, code: DocumentError.Code, message: String
    ) {
        let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name: [UInt8] = stream.utf8.flatMap { [$0, 0] as [UInt8] }
        let zeros = { (count: Int) in Array(repeating: UInt8(0), count: count) }
        let file = magic + zeros(1016 + 128) + name + zeros(512 - name.count)
        if stream != "WordDocument" { #expect(error(file)?.message == message) }
        #expect(error(file)?.code == code || stream == "WordDocument")
        #expect(error(Array(magic.dropLast()) + [0, 0])?.code == .binary)
    }

    @Test(
        arguments: [
            Array("a\0b".utf8), [0, 1, 2, 3, 4, 5], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
            Array(repeating: 1, count: 20) + Array("text".utf8),
        ] as [[UInt8]])
    func `bytes that are no text are refused`(bytes: [UInt8]) {
        #expect(error(bytes)?.code == .binary)
        #expect(error(bytes)?.message == "holds binary data, not text")
    }

    @Test(arguments: [
        "PDF", "%PDF", "PK", "a < b <html>", "<5 years", "<place>", "<paragraph 2>", "Purpose: {\\rtf",
    ])
    func `text that only speaks of a format is text`(text: String) {
        #expect(error(Array(text.utf8)) == nil)
    }

    @Test func `a document may have the size limit and not one byte more`() {
        let full = Array(repeating: UInt8(ascii: "a"), count: DocumentText.sizeLimit)
        #expect(error(full) == nil)
        #expect(error(full + [97])?.code == .tooLarge)
        #expect(error(full + [97])?.message.contains("\(DocumentText.sizeLimit) bytes") == true)
    }
}
