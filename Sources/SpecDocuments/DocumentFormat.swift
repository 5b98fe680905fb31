/// The format of a document, told by its content and never by its name.
enum DocumentFormat: Hashable, Sendable {
    case plainText
    case html
    case pdf
    case zip
    case compoundFile
    case richText

    /// Looks at the first bytes. HTML may begin with blanks, a byte order mark or a comment.
    init(of bytes: Span<UInt8>) {
        func begins(with magic: [UInt8]) -> Bool {
            bytes.count >= magic.count && magic.indices.allSatisfy { bytes[$0] == magic[$0] }
        }
        if begins(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if begins(with: [0x50, 0x4B, 3, 4]) || begins(with: [0x50, 0x4B, 5, 6]) {
            self = .zip
        } else if begins(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compoundFile
        } else if begins(with: Array("{\\rtf".utf8)) {
            self = .richText
        } else if Self.looksLikeHTML(bytes) {
            self = .html
        } else {
            self = .plainText
        }
    }

    /// What a person calls it.
    var name: String {
        switch self {
        case .plainText: "plain text"
        case .html: "an HTML page"
        case .pdf: "a PDF"
        case .zip: "a zip container (Word's .docx, OpenDocument's .odt)"
        case .compoundFile: "an old Office file (Word's .doc) or an encrypted one"
        case .richText: "an RTF document"
        }
    }

    private static func looksLikeHTML(_ bytes: Span<UInt8>) -> Bool {
        var start = 0
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
        while start < min(bytes.count, 4096), [9, 10, 12, 13, 32].contains(bytes[start]) { start += 1 }
        var head = ""
        for index in start..<min(bytes.count, start + 16) {
            head.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        }
        let opening = head.lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<!--", "<?xml"].contains {
            opening.hasPrefix($0)
        }
    }
}
