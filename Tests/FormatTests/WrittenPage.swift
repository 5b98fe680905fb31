import SpecDocuments
import SpecModel

@testable import SpecLayouts

/// A document of plain text written as an HTML page: what its reading takes for a heading, a paragraph, an item and
/// a row becomes `h2`, `p`, `li` and `tr`, with wrapped lines joined. Office programs and browsers make the other
/// formats of it.
struct WrittenPage {
    /// What one line of the page is made of.
    private enum Element {
        case heading(String)
        case paragraph(String)
        case item(String)
        case row([String])
    }

    let html: String
    /// The lines that a reader of any format should see.
    let lines: [String]

    init(_ document: DocumentText, _ profile: Profile) {
        // A table of one cell is a paragraph.
        let elements = Self.elements(of: document, profile).map { element in
            if case .row(let cells) = element, cells.count == 1 {
                Element.paragraph(cells[0])
            } else {
                element
            }
        }
        html = Self.page(elements)
        lines = elements.map { element in
            switch element {
            case .heading(let text): "heading: \(text)"
            case .paragraph(let text): "paragraph: \(text)"
            case .item(let text): "item: \(text)"
            case .row(let cells): "row: \(cells.joined(separator: "\t"))"
            }
        }
    }

    private static func elements(of document: DocumentText, _ profile: Profile) -> [Element] {
        let forms = DocumentForms(document)
        let outline = OutlineReader.outline(of: forms, profile: profile)
        var blocks: [Int: [Outline.Block]] = [:]
        var headings: Set<Int> = []
        for part in outline.parts {
            if part.heading != nil { headings.insert(part.line) }
            for block in part.blocks { blocks[block.places.lowerBound, default: []].append(block) }
        }
        let rows = Set(outline.rows.map(\.line))
        var elements: [Element] = []
        var place = 0
        while place < document.lines.count {
            let line = document.lines[place]
            let isHeading = headings.contains(line.number)
            if let found = blocks[place], let block = found.last {
                // "NOTE: text" is heading and text in one, "Knowledge of: text" lead-in and text.
                let isWhole = found.count == 1 && !(isHeading && !block.isBullet)
                let text = isWhole ? String(block.text) : joined(document.lines[block.places])
                elements.append(block.isBullet ? .item(spaced(text)) : .paragraph(spaced(text)))
                place = block.places.upperBound
            } else if isHeading {
                elements.append(.heading(spaced(line.text)))
            } else if outline.lines[place].reason == .tableHead, isTyped(place, outline, forms) {
                let (upper, lower) = (Cells.placed(line.text), Cells.placed(document.lines[place + 1].text))
                elements.append(.row(Cells.joined(upper: upper, lower: lower)))
                place += 1
            } else if outline.lines[place].reason == .tableHead {
                elements.append(.row(Cells.split(forms.forms[place])))
            } else if outline.lines[place].reason == .tableRow {
                var cells = Cells.split(forms.forms[place])
                // A row that goes on in the next line is one row of a table.
                if !rows.contains(line.number), case .row(let above)? = elements.last {
                    elements.removeLast()
                    cells = above + cells
                }
                elements.append(.row(cells))
            } else if forms.forms[place].marker == .bullet {
                elements.append(.item(spaced(String(forms.forms[place].content))))
            } else if !forms.forms[place].isBlank {
                elements.append(.paragraph(spaced(line.text)))
            }
            place += 1
        }
        return elements
    }

    /// Whether the names of columns go on in the next line.
    private static func isTyped(_ place: Int, _ outline: Outline, _ forms: DocumentForms) -> Bool {
        place + 1 < outline.lines.count && outline.lines[place + 1].reason == .tableHead
            && !forms.forms[place + 1].isBlank
    }

    private static func joined(_ lines: ArraySlice<Line>) -> String {
        lines.map(\.text).joined(separator: " ")
    }

    /// With single blanks, as browsers show text.
    private static func spaced(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    private static func page(_ elements: [Element]) -> String {
        var body = ""
        var open: String?
        for element in elements {
            let (outer, inner): (String?, String) =
                switch element {
                case .heading(let text): (nil, "<h2>\(escaped(text))</h2>")
                case .paragraph(let text): (nil, "<p>\(escaped(text))</p>")
                case .item(let text): ("ul", "<li>\(escaped(text))</li>")
                case .row(let cells):
                    ("table", "<tr>" + cells.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>")
                }
            if open != outer {
                if let open { body += "</\(open)>\n" }
                if let outer { body += "<\(outer)>\n" }
                open = outer
            }
            body += inner + "\n"
        }
        if let open { body += "</\(open)>\n" }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Class Specification</title>
            <style>
            @page { size: Letter; margin: 1in; @bottom-center { content: "Page " counter(page) " of " counter(pages) } }
            body { font: 11pt "Liberation Serif" } td { padding: 1px 12px }
            </style></head>
            <body>
            \(body)</body></html>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
