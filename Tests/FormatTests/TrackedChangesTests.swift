import Foundation
import SpecDocuments
import SpecModel
import TestSupport
import Testing

/// Tracked changes as LibreOffice writes them, in each format that it has for them.
@Suite(
    .enabled(if: PrintShop.isOpen, "left out: the programs that 'Scripts/prepare tests' installs are missing")
)
struct TrackedChangesTests {
    /// A document in OpenDocument's form of one file: a word inserted, one deleted, and a paragraph of its own deleted.
    private static let document = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
        <text:tracked-changes>
        <text:changed-region xml:id="c1" text:id="c1"><text:insertion>\(author)</text:insertion></text:changed-region>
        <text:changed-region xml:id="c2" text:id="c2"><text:deletion>\(author)<text:p>agency’s </text:p></text:deletion></text:changed-region>
        </text:tracked-changes>
        <text:p>Plans the <text:change-start text:change-id="c1"/>§ new <text:change-end text:change-id="c1"/>work.</text:p>
        <text:p>Directs the <text:change text:change-id="c2"/>staff.</text:p>
        </office:text></office:body></office:document>
        """
    private static let author =
        "<office:change-info><dc:creator>A</dc:creator><dc:date>2020-01-01T00:00:00</dc:date></office:change-info>"

    private func texts(
        _ bytes: [UInt8], _ choice: ReadingOptions.TrackedChanges
    ) throws -> [String] {
        try DocumentText(reading: bytes, options: ReadingOptions(trackedChanges: choice)).lines.map(\.text)
    }

    @Test
    func `RTF and Word documents with the same changes are refused alike, and accepted or rejected alike`()
        throws
    {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "class.fodt")
        let shop = try PrintShop()
        for ending in ["docx", "rtf"] {
            try shop.convertText("class.fodt", to: ending, in: folder.path(""))
            let bytes = Array(try Data(contentsOf: folder.url.appending(path: "class.\(ending)")))
            #expect(
                try texts(bytes, .accept) == ["Plans the § new work.", "Directs the staff."], "\(ending)")
            #expect(
                try texts(bytes, .reject) == ["Plans the work.", "Directs the agency’s staff."], "\(ending)")
            #expect {
                try texts(bytes, .refuse)
            } throws: {
                ($0 as? DocumentError)?.code == .trackedChanges
            }
        }
    }
}
