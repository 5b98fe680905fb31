import Foundation
import SpecDocuments
import SpecModel
import TestSupport
import Testing

/// Formats that other programs read, and pages that are more than a list of paragraphs.
@Suite(
    .enabled(if: PrintShop.isOpen, "left out: the programs that 'Scripts/prepare tests' installs are missing")
)
struct ConversionTests {
    private static let style = """
        <style>@page { size: Letter; margin: 1in; @top-center { content: "State of Avalon - Records" }
        @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
        body { font: 11pt "Liberation Serif" } h2 { font-size: 15pt } td { padding: 2px 8px }</style>
        """

    private static let plain = """
        <h2>PURPOSE OF CLASS</h2><p>Directs the work of an office and of its staff.</p>
        <h2>EXAMPLES OF DUTIES</h2><ul><li>Plans work;</li><li>Drafts reports.</li></ul>
        """

    private func page(_ body: String) -> String {
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Class</title>\(Self.style)</head>"
            + "<body>\(body)</body></html>"
    }

    private func lines(_ folder: TemporaryFolder, _ name: String) throws -> [String] {
        try DocumentText(reading: Array(try Data(contentsOf: folder.url.appending(path: name)))).lines
            .map { "\($0.form): \($0.text)" }
    }

    @Test func `RTF, OpenDocument and old Word files are read as the page that they were made of`() throws {
        let folder = try TemporaryFolder()
        try folder.write(page(Self.plain), to: "class.html")
        let shop = try PrintShop()
        for ending in ["rtf", "odt", "doc"] {
            try shop.convert(["class"], to: ending, in: folder.path(""))
            #expect(try lines(folder, "class.\(ending)") == lines(folder, "class.html"), "\(ending)")
        }
    }

    @Test func `tables, two columns and running heads are read from print as from the page`() throws {
        let cells = [
            ["Class Code", "Title", "Salary Group"], ["0514DM", "Director of Records Management", "DM 32"],
            ["0515DM", String(repeating: "Assistant Director of Records ", count: 4), "DM 30"],
            ["0516DM", "", "DM 28"],
        ]
        let rows = cells.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
        let text = String(
            repeating: "Plans and reviews the work of the unit, as the chief of the division asks. ", count: 3
        )
        let list = "<ul><li>\(text)</li><li>Reports.</li></ul>"
        let column = "<h2>DUTIES</h2><p>\(text)</p>\(list)"
        let body = """
            <table border="1" width="100%">\(rows)</table>
            <table width="100%"><tr><td>CLASS: 0514DM</td><td>EST: 1/1/1979</td><td>REV: 3/3/2003</td></tr></table>
            <h2>PURPOSE</h2><p>\(text)</p>\(String(repeating: list + "<p>\(text)</p>", count: 9))
            <div style="break-before: page; columns: 2; column-gap: 30px">\(column)\(column)</div>
            """
        let folder = try TemporaryFolder()
        try folder.write(page(body), to: "class.html")
        let shop = try PrintShop()
        try shop.print(["class"], in: folder.path(""))
        try shop.printByBrowser("class", in: folder.path(""))
        let wanted = try lines(folder, "class.html")
        for name in ["class.pdf", "class.chromium.pdf"] {
            #expect(try lines(folder, name) == wanted, "\(name)")
        }
    }
}
