extension ZipArchive {
    /// The part of a Word document that holds its text. Some programs number it.
    var wordDocumentPart: String? {
        let parts = names.filter { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }
        return parts.contains("word/document.xml") ? "word/document.xml" : parts.min()
    }

    /// What the container is, told by the names of its parts.
    func documentFormat() throws(DocumentError) -> DocumentFormat {
        if wordDocumentPart != nil { return .word }
        let names = names
        if names.contains("mimetype"), let type = try part("mimetype") {
            let type = String(decoding: type.prefix(100), as: UTF8.self)
            if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocument }
            if type.hasPrefix("application/epub") { return .other("an e-book (.epub)") }
            return .other("an OpenDocument file that is no text")
        }
        func holds(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
        if holds("xl/") { return .other("an Excel workbook (.xlsx)") }
        if holds("ppt/") { return .other("a presentation (.pptx)") }
        if holds("word/") || names.contains("[Content_Types].xml") {
            throw DocumentError(
                .damaged, "is a Word document without its text: 'word/document.xml' is missing")
        }
        return .other("a zip container without a document that is known")
    }
}
