public import SpecModel

/// The format of a document, told by its content and never by its name.
enum DocumentFormat: Hashable, Sendable {
    case plainText
    case html
    /// Word's .docx.
    case word
    case openDocument
    case pdf
    case richText
    /// Word's .doc.
    case oldWord
    /// One that is known and never read, as a person calls it.
    case other(String)

    /// Looks at the first bytes, and into containers for the names of their parts.
    ///
    /// Throws where a container is locked or so damaged that it can't be told what is in it.
    init(of bytes: [UInt8]) throws(DocumentError) {
        func begins(with magic: [UInt8]) -> Bool { bytes.starts(with: magic) }
        if begins(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if begins(with: [0x50, 0x4B, 3, 4]) || begins(with: [0x50, 0x4B, 5, 6]) {
            self = try ZipArchive(bytes).documentFormat()
        } else if begins(with: CompoundFile.magic) {
            self = try CompoundFile.format(of: bytes)
        } else if begins(with: Array("{\\rtf".utf8)) {
            self = .richText
        } else {
            self = MarkupHead(bytes)?.format ?? .plainText
        }
    }

    /// What a person calls it.
    var name: String {
        switch self {
        case .plainText: "plain text"
        case .html: "an HTML page"
        case .word: "a Word document (.docx)"
        case .openDocument: "an OpenDocument text (.odt)"
        case .pdf: "a PDF"
        case .richText: "an RTF document"
        case .oldWord: "an old Word document (.doc)"
        case .other(let name): name
        }
    }
}

extension DocumentText {
    /// The ending that files of a document's format have, told by its content: `html`, `docx`, `txt`.
    public static func fileEnding(of bytes: [UInt8]) -> String {
        // What can't be told is no document that was read; it is kept as what it came as.
        switch try? DocumentFormat(of: bytes) {
        case .html?: "html"
        case .word?: "docx"
        case .openDocument?: "odt"
        case .pdf?: "pdf"
        case .richText?: "rtf"
        case .oldWord?: "doc"
        case .plainText?, .other?, nil: "txt"
        }
    }
}

extension DocumentError {
    static func unsupported(_ format: DocumentFormat) -> DocumentError {
        DocumentError(.unsupportedFormat, "is \(format.name), which is not read")
    }
}
