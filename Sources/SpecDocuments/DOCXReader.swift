import SpecModel

/// Reads a Word document as lines.
enum DOCXReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        throw .unsupported(.word)
    }
}
