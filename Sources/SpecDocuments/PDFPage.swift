/// One page: its words as `pdftotext` grouped them in lines.
struct PDFPage: Hashable, Sendable {
    let width: Double
    let height: Double
    var segments: [PDFSegment]
}
