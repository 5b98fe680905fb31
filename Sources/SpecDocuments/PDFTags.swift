import Programs

/// The tags of a PDF, read when they are first asked for: most documents leave nothing open.
final class PDFTags {
    // A class: the answer is kept for the next question.
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Nil where there are none, or the program that reads them fails: then the page alone decides.
    private(set) lazy var structure: PDFStructure? = {
        let result = try? PDFReader.poppler("pdfinfo", ["-struct-text", "-"], bytes)
        return result.flatMap { PDFStructure($0.output) }
    }()
}
