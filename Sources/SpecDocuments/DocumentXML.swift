package import SpecModel

/// The XML of a Word document without its container: what the container's check sums keep away from tests that
/// make documents by chance.
package enum DocumentXML {
    /// Reads the text of a document that has neither styles nor lists of its own.
    package static func read(_ xml: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText
    {
        try DOCXReader.read(
            document: xml, named: "word/document.xml", WordStyles(), WordNumbering(), options)
    }
}
