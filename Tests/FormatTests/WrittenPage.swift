import SpecDocuments
import SpecModel

@testable import SpecLayouts

/// A document of plain text written as an HTML page: what its reading takes for a heading, a paragraph and an item
/// becomes `h2`, `p` and `li`, with wrapped lines joined. Office programs and browsers make the other formats of
/// it.
struct WrittenPage {
    let html: String
    /// The lines that a reader of any format should see.
    let lines: [String]

    init(_ document: DocumentText, _ profile: Profile) {
        let outline = OutlineReader.outline(of: DocumentForms(document), profile: profile)
        var blocks: [Int: Outline.Block] = [:]
        var headings: Set<Int> = []
        for part in outline.parts {
            if part.heading != nil { headings.insert(part.line) }
            for block in part.blocks { blocks[block.places.lowerBound] = block }
        }
        var elements: [(name: String, text: String)] = []
        var place = 0
        while place < document.lines.count {
            let line = document.lines[place]
            let text = String(line.text.split(separator: " ").joined(separator: " "))
            if let block = blocks[place] {
                // "NOTE: text" is heading and text in one.
                let isHeaded = headings.contains(line.number) && !block.isBullet
                let lines = document.lines[block.places].map(\.text).joined(separator: " ")
                elements.append((block.isBullet ? "li" : "p", isHeaded ? lines : String(block.text)))
                place = block.places.upperBound
            } else if headings.contains(line.number) {
                elements.append(("h2", text))
            } else if !text.isEmpty {
                elements.append(("p", text))
            }
            place += 1
        }
        html = Self.page(elements)
        let forms = ["li": "item", "p": "paragraph", "h2": "heading"]
        lines = elements.map { "\(forms[$0.name] ?? ""): \($0.text)" }
    }

    private static func page(_ elements: [(name: String, text: String)]) -> String {
        var body = ""
        var isList = false
        for (name, text) in elements {
            if isList != (name == "li") { body += isList ? "</ul>\n" : "<ul>\n" }
            isList = name == "li"
            let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            body += "<\(name)>\(escaped)</\(name)>\n"
        }
        if isList { body += "</ul>\n" }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Class Specification</title>
            <style>
            @page { size: Letter; margin: 1in; @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
            body { font: 11pt "Liberation Serif" }
            </style></head>
            <body>
            \(body)</body></html>
            """
    }
}
