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
        ("%PDF-1.7\n", "is a PDF; only plain text is read"),
        (
            "PK\u{3}\u{4}rest",
            "is a zip container (Word's .docx, OpenDocument's .odt); only plain text is read"
        ),
        ("{\\rtf1\\ansi", "is an RTF document; only plain text is read"),
        ("<!DOCTYPE html><html>", "is an HTML page; only plain text is read"),
        ("\u{FEFF} \n <HTML>", "is an HTML page; only plain text is read"),
        ("<!-- x --><body>", "is an HTML page; only plain text is read"),
    ])
    func `a format that is known is named, by its content and not by its name`(text: String, message: String)
    {
        #expect(error(Array(text.utf8))?.code == .unsupportedFormat)
        #expect(error(Array(text.utf8))?.description == message)
    }

    @Test func `an old Office file is told by its first eight bytes`() {
        let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(error(magic + [0, 0])?.code == .unsupportedFormat)
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

    @Test(arguments: ["PDF", "%PDF", "PK", "a < b <html>", "<p>5</p>", "Purpose: {\\rtf"])
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
