import Programs
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

    @Test(arguments: [
        (1, "Syntax Error: Couldn't find trailer dictionary", DocumentError.Code.damaged),
        (1, "Command Line Error: Incorrect password", .encrypted),
        (1, "Out of memory", .tooLarge), (134, "terminate called: std::bad_alloc", .tooLarge),
        (139, "", .programFailed),
        (127, "error while loading shared libraries: libpoppler.so", .programFailed),
        (126, "prlimit: failed to execute", .programFailed), (99, "", .programFailed),
    ])
    func `only a program that ran to its end says what a PDF is like`(
        status: Int32, errors: String, code: DocumentError.Code
    ) {
        let result = Subprocess.Result(status: status, output: [], errors: errors)
        #expect(PDFReader.failure(result, of: "pdftotext").code == code)
    }

    @Test func `the words of a program that failed are handed on`() {
        func message(_ status: Int32, _ errors: String) -> String {
            let result = Subprocess.Result(status: status, output: [], errors: errors)
            return DocumentError(result, of: "pdftotext", reading: "a PDF").message
        }
        #expect(message(139, "x") == "is a PDF; 'pdftotext' broke off reading it (signal 11)")
        #expect(
            message(127, "no library\nmore") == "is a PDF; 'pdftotext' failed with status 127: no library")
        #expect(message(3, "") == "is a PDF; 'pdftotext' failed with status 3")
    }

    @Test func `a program that is missing is named with its package`() {
        let found = DocumentError(.missing, of: "pandoc", from: "pandoc", reading: "an RTF document")
        #expect(found.code == .missingProgram)
        #expect(
            found.message
                == "is an RTF document, which is read by the program 'pandoc'; install the package 'pandoc'")
    }
}
