import SpecModel

/// Reads an HTML page as lines.
enum HTMLReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        throw .unsupported(.html)
    }
}
