import SpecModel

/// Puts together the lines of a document whose format marks paragraphs: pages, Word documents, PDFs.
///
/// Lines are numbered in the order in which they are closed; one without a character that shows is no line.
struct LineBuilder {
    /// The lines so far.
    private(set) var lines: [Line] = []
    private var text = LineText()

    /// Takes in characters of the line that is open, made clean as `LineText` says.
    mutating func append(_ characters: String) { text.append(characters) }

    /// Takes in characters that are valid UTF-8.
    mutating func append(_ utf8: Span<UInt8>) { text.append(utf8) }

    /// Ends the open line.
    mutating func close(as form: Line.Form) throws(DocumentError) {
        guard let text = text.takeTrimmed() else { return }
        try add(text, as: form)
    }

    /// Adds a line that is clean already.
    mutating func add(_ text: String, as form: Line.Form) throws(DocumentError) {
        guard lines.count < DocumentText.lineLimit else { throw .tooManyLines }
        lines.append(Line(number: lines.count + 1, text: text, form: form))
    }

    /// The document, which must have a line.
    func document(encoding: String, findings: [Finding] = []) throws(DocumentError) -> DocumentText {
        guard !lines.isEmpty else { throw DocumentError(.empty, "is empty") }
        return DocumentText(lines: lines, encoding: encoding, findings: findings)
    }
}

extension DocumentError {
    static var tooManyLines: DocumentError {
        DocumentError(.tooLarge, "has more than \(DocumentText.lineLimit) lines")
    }

    static var tooMuchText: DocumentError {
        DocumentError(.tooLarge, "holds more than \(DocumentText.sizeLimit) bytes of text")
    }
}
