import Foundation
import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// Pages as the sites of governments mark them up.
struct PublishedPageTests {
    static func pages() throws -> [URL] {
        try Corpus.documents().map { $0.deletingPathExtension().appendingPathExtension("html") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
    }

    @Test func `there are pages of every site whose documents are pages`() throws {
        let folders = Set(try Self.pages().map { $0.deletingLastPathComponent().lastPathComponent })
        #expect(folders == ["xx-cascadia", "xx-hartmoor", "xx-sierra-nova"])
    }

    @Test(arguments: try pages())
    func `a page has the same canonical text as the text of the same name`(page: URL) throws {
        var catalog = ProfileCatalog()
        for file in try Corpus.profiles() { try catalog.add(try Corpus.bytes(file)) }
        func canonical(_ file: URL) throws -> String {
            let document = try DocumentText(reading: try Corpus.bytes(file))
            let reading = try #require(catalog.bestFit(for: document)).read(document)
            #expect(reading.specification.unread.isEmpty)
            return CanonicalText(reading.specification).text
        }
        #expect(
            try canonical(page)
                == canonical(page.deletingPathExtension().appendingPathExtension("txt")))
    }
}
