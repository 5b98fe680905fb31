import SpecModel
import Testing

@testable import SpecDocuments

/// PDFs that can't be read, each with its own words.
struct PDFErrorTests {
    private func error(_ bytes: [UInt8]) -> DocumentError? {
        do throws(DocumentError) {
            _ = try DocumentText(reading: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a PDF without text asks for OCR`() {
        let found = error(PrintedPage.document([PrintedPage(), PrintedPage()]))
        #expect(found?.code == .scanned)
        #expect(found?.message.contains("ocrmypdf") == true)
    }

    @Test func `a PDF that asks for a password says so`() {
        var page = PrintedPage()
        page.set("SALARY INFORMATION", left: 72, down: 72)
        #expect(error(PrintedPage.document([page], locked: true))?.code == .encrypted)
    }

    @Test func `a PDF of too many pages is refused`() {
        var page = PrintedPage()
        page.set("One of many.", left: 72, down: 72)
        let pages = [PrintedPage](repeating: page, count: PDFReader.pageLimit + 1)
        #expect(error(PrintedPage.document(pages))?.code == .tooManyPages)
    }

    @Test func `a PDF that is cut off or garbage is damaged`() {
        var page = PrintedPage()
        page.set("PURPOSE", left: 72, down: 72)
        let whole = PrintedPage.document([page])
        #expect(error(Array("%PDF-1.7\n".utf8))?.code == .damaged)
        #expect(error(Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0, count: 5000))?.code == .damaged)
        #expect(error(Array(whole.prefix(40)))?.code == .damaged)
    }

    @Test func `a program that is missing is named with its package`() {
        let found = DocumentError(.missing, of: "pandoc", from: "pandoc", reading: "an RTF document")
        #expect(found.code == .missingProgram)
        #expect(
            found.message
                == "is an RTF document, which is read by the program 'pandoc'; install the package 'pandoc'")
    }
}
