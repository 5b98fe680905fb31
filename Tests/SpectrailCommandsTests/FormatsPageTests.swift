import Foundation
import TestSupport
import Testing

/// The page of formats names what the code knows.
struct FormatsPageTests {
    private static func text(_ path: String) throws -> String {
        try String(contentsOf: Corpus.root.appending(path: path), encoding: .utf8)
    }

    @Test func `every code of a file that can't be read is explained, and no other`() throws {
        var codes: Set<String> = []
        for (folder, pattern) in [
            ("Sources/SpecDocuments", /(?:Code|Self)\(rawValue: "([a-z-]+)"\)/),
            ("Sources/SpectrailCommands", /code: "([a-z-]+)"/),
        ] {
            let files = try FileManager.default.contentsOfDirectory(
                atPath: Corpus.root.appending(path: folder).path)
            for file in files where file.hasSuffix(".swift") {
                for match in try Self.text("\(folder)/\(file)").matches(of: pattern) {
                    codes.insert(String(match.1))
                }
            }
        }
        let page = try Self.text("Sources/Spectrail/Documentation.docc/Formats.md")
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let explained = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(Set(explained).count == explained.count)
        #expect(codes.subtracting(explained).sorted() == [], "not explained")
        #expect(Set(explained).subtracting(codes).sorted() == [], "explained, and no code")
    }

    @Test func `every page of the documentation is reached from its first`() throws {
        let folder = "Sources/Spectrail/Documentation.docc"
        let pages = try FileManager.default.contentsOfDirectory(
            atPath: Corpus.root.appending(path: folder).path)
        let first = try Self.text("\(folder)/Spectrail.md")
        for page in pages.sorted() where page.hasSuffix(".md") && page != "Spectrail.md" {
            #expect(first.contains("- <doc:\(page.dropLast(3))>"), "\(page)")
        }
        let links = /<doc:([A-Za-z0-9-]+)>/
        for page in pages where page.hasSuffix(".md") {
            for link in try Self.text("\(folder)/\(page)").matches(of: links) {
                #expect(pages.contains("\(link.1).md"), "\(page): \(link.1)")
            }
        }
    }
}
