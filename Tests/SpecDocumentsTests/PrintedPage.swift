/// A PDF made by hand: words at places of pages, as a program that knows nothing of paragraphs would leave them.
struct PrintedPage {
    private var content = ""

    static let size = (width: 612, height: 792)

    /// Sets a text with its baseline so far below the top of the page. Glyphs are Courier's: each is 0.6 of the
    /// size wide, so that a test can tell where a line ends.
    mutating func set(_ text: String, left: Double, down: Double, size: Double = 10) {
        let escaped = text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(
            ")", with: "\\)"
        )
        .replacing("•", with: "\\225")
        content += "BT /F1 \(size) Tf 1 0 0 1 \(left) \(792 - down) Tm (\(escaped)) Tj ET\n"
    }

    /// Sets lines under each other.
    mutating func set(_ lines: [String], left: Double, down: Double, pitch: Double = 12, size: Double = 10) {
        for (number, line) in lines.enumerated() {
            set(line, left: left, down: down + Double(number) * pitch, size: size)
        }
    }

    /// The bytes of a document; `locked` asks for a password that nobody knows.
    static func document(_ pages: [PrintedPage], locked: Bool = false) -> [UInt8] {
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        ]
        for (number, page) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(size.width) \(size.height)] "
                    + "/Contents \(5 + 2 * number) 0 R /Resources << /Font << /F1 3 0 R >> >> >>")
            objects.append("<< /Length \(page.content.utf8.count) >>\nstream\n\(page.content)endstream")
        }
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        let secret = String(repeating: "00", count: 32)
        let lock =
            locked
            ? "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(secret)> /U <\(secret)> /P -4 >>"
            : ""
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(lock) >>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }
}
