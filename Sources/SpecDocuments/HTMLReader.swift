import SpecModel

/// Reads an HTML page as lines: what of it is text, where lines begin, and which of them are the page's content.
enum HTMLReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        let decoding = try PageEncoding.decode(bytes, as: options.encoding)
        let markup = try MarkupFilter.filter(decoding.utf8, from: decoding.start)
        let page = try HTMLParser.parse(markup)
        var lines = LineBuilder()
        var damaged: Int?
        for block in PageContent(of: page).blocks {
            try lines.add(block.text, as: block.form)
            if damaged == nil, block.text.unicodeScalars.contains("\u{FFFD}") { damaged = lines.lines.count }
        }
        guard lines.lines.contains(where: { !$0.text.isEmpty }) else {
            throw DocumentError(.empty, "is a page without text")
        }
        var findings = page.hasStruckText ? [Finding.struckText] : []
        if let damaged {
            findings.append(
                Finding(
                    "damaged-characters", .warning, "characters that are not valid \(decoding.encoding)",
                    line: damaged))
        }
        return try lines.document(encoding: decoding.encoding, findings: findings)
    }
}
