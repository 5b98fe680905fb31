import SpecDocuments

/// Word documents of invented XML.
enum WordFile {
    private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    /// A part around its content.
    static func part(_ element: String, _ content: String) -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:\(element) xmlns:w="\(space)" xmlns:mc="\(compatibility)">\(content)</w:\(element)>
            """.utf8)
    }

    /// A document with such a body, and such styles and lists.
    static func bytes(body: String, styles: String = "", numbering: String = "") -> [UInt8] {
        zip([
            "word/document.xml": part("document", "<w:body>\(body)<w:sectPr/></w:body>"),
            "word/styles.xml": part("styles", styles), "word/numbering.xml": part("numbering", numbering),
        ])
    }

    static func zip(_ parts: [String: [UInt8]]) -> [UInt8] {
        Zip.write(parts.sorted { $0.key < $1.key }.map { Zip.Entry(name: $0.key, content: $0.value) })
    }

    /// A paragraph of one run.
    static func paragraph(_ text: String, _ properties: String = "", run: String = "") -> String {
        """
        <w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space="preserve">\(text)</w:t></w:r></w:p>
        """
    }
}
