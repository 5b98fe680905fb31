/// What `pdftotext -bbox-layout` says of a PDF: pages of words with their boxes.
///
/// Its output is XHTML in form only: a letter that a font maps to a control character makes it ill-formed, and
/// a strict reader would give up the whole document. So the few elements are found by their names; any other
/// byte is passed over. One pass, linear.
struct PDFPages: Sendable {
    /// The program that made the PDF, such as `Skia/PDF m120` (browsers) or `LibreOffice 7.4`.
    private(set) var producer = ""
    private(set) var pages: [PDFPage] = []
    /// Distances of baselines inside the blocks of text that `pdftotext` saw, in half points.
    private(set) var pitches: [Int: Int] = [:]

    /// The most words that are read of a page; a page of small print has about a thousand.
    static let wordLimit = 20_000

    init(_ output: [UInt8]) throws(DocumentError) {
        var cursor = PDFMarkup(output)
        var words: [PDFWord] = []
        var previous: PDFSegment?
        var count = 0
        while let element = cursor.next() {
            switch element {
            case .producer(let name): producer = name
            case .page(let width, let height):
                pages.append(PDFPage(width: width, height: height, segments: []))
                count = 0
            case .block: previous = nil
            case .line: words = []
            case .word(let word):
                count += 1
                guard count <= Self.wordLimit else {
                    throw DocumentError(
                        .tooLarge, "page \(pages.count) has more than \(Self.wordLimit) words")
                }
                words.append(word)
            case .endOfLine:
                guard !pages.isEmpty, let line = PDFSegment(words) else { continue }
                if let previous, abs(previous.height - line.height) < 0.5 {
                    pitches[Int((line.bottom - previous.bottom) * 2), default: 0] += 1
                }
                previous = line
                pages[pages.count - 1].segments += Self.parted(line)
            }
        }
    }

    /// Parts a line at its wide gaps: they are the borders of cells.
    private static func parted(_ line: PDFSegment) -> [PDFSegment] {
        var parts: [PDFSegment] = []
        var start = 0
        for index in line.words.indices.dropFirst()
        where line.words[index].left - line.words[index - 1].right > line.em * 1.5 {
            if let part = PDFSegment(Array(line.words[start..<index])) { parts.append(part) }
            start = index
        }
        if start == 0 { return [line] }
        if let part = PDFSegment(Array(line.words[start...])) { parts.append(part) }
        return parts
    }
}
