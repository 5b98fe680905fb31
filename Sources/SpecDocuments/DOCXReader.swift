import SpecModel

/// Reads a Word document as lines: its body, and not its headers, footers, comments and footnotes.
enum DOCXReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        let archive = try ZipArchive(bytes)
        guard let name = archive.wordDocumentPart, let document = try archive.part(name) else {
            throw DocumentError(
                .damaged, "is a Word document without its text: 'word/document.xml' is missing")
        }
        var styles = WordStylesReader()
        try read("word/styles.xml", in: archive, into: &styles)
        var numbering = WordNumberingReader()
        try read("word/numbering.xml", in: archive, into: &numbering)
        return try read(document: document, named: name, styles.styles, numbering.numbering, options)
    }

    /// Reads the part that holds the text.
    static func read(
        document: [UInt8], named name: String, _ styles: WordStyles, _ numbering: WordNumbering,
        _ options: ReadingOptions
    ) throws(DocumentError) -> DocumentText {
        var body = WordBody(styles, numbering, rejectsChanges: options.trackedChanges == .reject)
        try XMLParser.parse(document, named: name, into: &body)
        if body.hasTrackedChanges, options.trackedChanges == .refuse {
            throw DocumentError(
                .trackedChanges, "holds tracked changes that nobody has accepted or rejected")
        }
        var lines = LineBuilder()
        for block in body.collector.blocks { try lines.add(block.text, as: block.form) }
        return try lines.document(encoding: "utf-8", findings: findings(body))
    }

    /// Reads a part that a document may lack.
    private static func read(
        _ name: String, in archive: ZipArchive, into receiver: inout some XMLReceiver
    ) throws(DocumentError) {
        guard let part = try archive.part(name) else { return }
        try XMLParser.parse(part, named: name, into: &receiver)
    }

    private static func findings(_ body: WordBody) -> [Finding] {
        var findings: [Finding] = []
        if body.hasHiddenText {
            findings.append(
                Finding("hidden-text", .warning, "text that the document hides is left out", line: nil))
        }
        if body.hasStruckText { findings.append(.struckText) }
        if body.hasFootnotes {
            findings.append(
                Finding("footnotes-unread", .note, "footnotes and endnotes are left out", line: nil))
        }
        return findings
    }
}
