import Programs
package import SpecModel

/// Reads PDFs through `pdftotext`, of poppler-utils.
///
/// A PDF says where letters stand and nothing else. The program says what the letters are, isolated in a process
/// of its own with limits; paragraphs, items, rows and the order of reading are rebuilt here from the positions.
package enum PDFReader {
    /// The most pages that a document may have. A series of classes in one document has fifty.
    static let pageLimit = 500

    static func read(_ bytes: [UInt8]) throws(DocumentError) -> DocumentText {
        let result = try poppler("pdftotext", ["-bbox-layout", "-l", "\(pageLimit + 1)", "-", "-"], bytes)
        let tags = PDFTags(bytes)
        return try document(from: result.output) { tags.structure }
    }

    /// The document that the words of its pages make, as `pdftotext` puts them out.
    ///
    /// - Parameter structure: what the tags of the PDF say, asked for only where the words leave a doubt.
    static func document(
        from words: [UInt8], structure: @escaping () -> PDFStructure?
    ) throws(DocumentError) -> DocumentText {
        let source = try PDFPages(words)
        guard source.pages.count <= pageLimit else {
            throw DocumentError(.tooManyPages, "has more than \(pageLimit) pages")
        }
        guard source.pages.contains(where: { !$0.segments.isEmpty }) else {
            throw DocumentError(
                .scanned,
                "is a PDF of \(source.pages.count) page\(source.pages.count == 1 ? "" : "s") without text; run OCR (ocrmypdf) first"
            )
        }
        var furniture = PDFPageFurniture()
        let pages = furniture.stripped(source.pages.map { PDFRow.rows(of: $0.segments) }, of: source.pages)
        let segments = source.pages.flatMap(\.segments)
        let leading = PDFLeading(pitches: source.pitches, height: PDFMeasure.bodyHeight(of: segments))
        var layout = PDFPageLayout(leading: leading)
        for rows in pages { layout.add(rows) }
        let composition = PDFComposition(
            layout.elements, leading: leading, producer: source.producer, structure: structure)
        let empty = source.pages.indices.filter { source.pages[$0].segments.isEmpty }.map { page in
            Finding(
                "page-without-text", .warning,
                "page \(page + 1) holds no text; if it is a scan, run OCR (ocrmypdf) first", line: nil)
        }
        let findings =
            empty
            + furniture.dropped.map { text in
                Finding("running-head", .note, "left out '\(text)', which stands on several pages", line: nil)
            }
        return try composition.document(findings)
    }

    /// The document that the words of its pages make, without the PDF: what fuzzing feeds.
    package static func document(from words: [UInt8]) throws(DocumentError) -> DocumentText {
        try document(from: words) { nil }
    }

    /// Runs a program of poppler on a PDF and reads its exit status.
    static func poppler(
        _ program: String, _ arguments: [String], _ bytes: [UInt8]
    ) throws(DocumentError) -> Subprocess.Result {
        let result: Subprocess.Result
        do throws(Subprocess.Failure) {
            result = try Subprocess(program, arguments).run(on: bytes)
        } catch {
            throw DocumentError(error, of: program, from: "poppler-utils", reading: "a PDF")
        }
        guard result.status == 0 else { throw failure(result, of: program) }
        return result
    }

    /// Why a program of poppler did not read a PDF. One status alone speaks of the document: a program that can't be
    /// run, or crashes, leaves open what it is like.
    static func failure(_ result: Subprocess.Result, of program: String) -> DocumentError {
        if result.errors.contains("Incorrect password") {
            return DocumentError(.encrypted, "is a PDF that opens with a password only")
        }
        guard result.status == 1, !result.errors.contains("Out of memory") else {
            return DocumentError(result, of: program, reading: "a PDF")
        }
        return DocumentError(.damaged, "is a damaged PDF: no pages can be found in it")
    }
}
