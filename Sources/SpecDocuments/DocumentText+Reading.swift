@_spi(_Unicode) import Swift
public import SpecModel

extension DocumentText {
    /// The largest document that is read, in bytes. Real specifications have about five thousand.
    public static let sizeLimit = 10_000_000
    /// The most lines that a document may have. Real specifications have about a hundred.
    public static let lineLimit = 100_000

    /// Reads the bytes of a document.
    ///
    /// The format is told by content. Plain text is read; other formats that offices use are named in the error.
    /// - Throws: `DocumentError` where there is no text in the bytes, too much of it, or a format that is not
    ///   read.
    public init(reading bytes: [UInt8]) throws(DocumentError) {
        guard bytes.count <= Self.sizeLimit else {
            throw DocumentError(
                .tooLarge, "has more than \(Self.sizeLimit) bytes")
        }
        let format = DocumentFormat(of: bytes.span)
        guard format == .plainText else {
            throw DocumentError(.unsupportedFormat, "is \(format.name); only plain text is read")
        }
        let decoding = try TextDecoding(bytes)
        let lines = Self.lines(of: decoding.text)
        guard lines.count <= Self.lineLimit else {
            throw DocumentError(
                .tooLarge, "has \(lines.count) lines; a document may have \(Self.lineLimit) at most")
        }
        guard lines.contains(where: { $0.text.utf8.contains { $0 != 32 } }) else {
            throw DocumentError(.empty, "is empty")
        }
        let damaged = lines.first { $0.text.unicodeScalars.contains("\u{FFFD}") }
        let findings = damaged.map { line in
            let message = "characters that are not valid \(decoding.encoding)"
            return [Finding("damaged-characters", .warning, message, line: line.number)]
        }
        self.init(lines: lines, encoding: decoding.encoding, findings: findings ?? [])
    }

    /// Lines as editors count them; a form feed and Word's manual line break end one as well. Every kind of
    /// blank becomes a plain one; control characters, soft hyphens and marks that reorder text are dropped, so
    /// that none of them reaches a terminal or a report.
    private static func lines(of text: String) -> [Line] {
        var lines: [Line] = []
        var current = String.UnicodeScalarView()
        var endsWithReturn = false
        func close() {
            lines.append(Line(number: lines.count + 1, text: composed(current)))
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            defer { endsWithReturn = scalar == "\r" }
            switch scalar.value {
            case 10 where endsWithReturn: continue
            case 10...13, 0x85, 0x2028, 0x2029: close()
            case 9, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: current.append(" ")
            case 0..<32, 127..<160, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064,
                0x2066...0x2069, 0xFEFF:
                continue
            default: current.append(scalar)
            }
        }
        if !current.isEmpty { close() }
        return lines
    }

    /// NFC. Text of Latin letters, quotes and dashes is in that form already, and nearly all is.
    private static func composed(_ scalars: String.UnicodeScalarView) -> String {
        guard scalars.contains(where: { $0.value >= 0x300 && !(0x2010...0x2027).contains($0.value) }) else {
            return String(scalars)
        }
        var normal = String.UnicodeScalarView()
        for scalar in String(scalars)._nfc { normal.append(scalar) }
        return String(normal)
    }
}
