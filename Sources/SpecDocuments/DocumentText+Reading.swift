public import SpecModel

extension DocumentText {
    /// The largest document that is read, in bytes. Real specifications have about five thousand, and the pages
    /// around them at times a hundred times as many.
    public static let sizeLimit = 10_000_000
    /// The most lines that a document may have. Real specifications have about a hundred.
    public static let lineLimit = 100_000

    /// Reads the bytes of a document. The format is told by their content, never by a name.
    ///
    /// - Throws: `DocumentError` where there is no text in the bytes, too much of it, or a format that is not
    ///   read.
    public init(
        reading bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws(DocumentError) {
        guard bytes.count <= Self.sizeLimit else {
            throw DocumentError(.tooLarge, "has more than \(Self.sizeLimit) bytes")
        }
        let format = try DocumentFormat(of: bytes)
        switch format {
        case .plainText: self = try PlainTextReader.read(bytes, options)
        case .html: self = try HTMLReader.read(bytes, options)
        case .word: self = try DOCXReader.read(bytes, options)
        case .pdf: self = try PDFReader.read(bytes)
        case .richText: self = try PandocReader.read(bytes, as: .richText, options)
        case .openDocument: self = try PandocReader.read(bytes, as: .openDocument, options)
        case .oldWord: self = try OldWordReader.read(bytes, options)
        case .other: throw .unsupported(format)
        }
    }
}
