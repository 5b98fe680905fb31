import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// The canonical text of six documents, as people read it in an archive. A change of it shows in the diff of
/// these files.
///
/// With SPECTRAIL_RECORD=1 the files are written anew, and the tests fail so that nobody takes it for a check.
struct GoldenTests {
    private static let documents = [
        "xx-avalon/0872ex_2024-09-13", "xx-avalon/1420cl_2008-02-15", "xx-avalon/4415pl_2018-12-05",
        "xx-avalon/6240mr_2025-05-30",
        "xx-port-meridian/0504_2020-11", "xx-port-meridian/2381_2021-09",
    ]
    private static let folder = Corpus.root.appending(path: "Tests/SpecLayoutsTests/Golden")
    private static let isRecording = ProcessInfo.processInfo.environment["SPECTRAIL_RECORD"] == "1"

    private static func golden(_ document: String) -> URL {
        folder.appending(path: document.split(separator: "/").joined(separator: "_") + ".md")
    }

    @Test(arguments: documents)
    func `the canonical text of a document is the recorded one`(document: String) throws {
        let bytes = try Corpus.bytes(Corpus.specs.appending(path: "\(document).txt"))
        let text = CanonicalText(try ProfileCatalog.ofTheCorpus().read(bytes).reading.specification).text
        let file = Self.golden(document)
        guard !Self.isRecording else {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent); run again without SPECTRAIL_RECORD")
            return
        }
        let recorded = String(decoding: try Corpus.bytes(file), as: UTF8.self)
        let (lines, expected) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
        #expect(lines == expected)
        #expect(Array(text.utf8) == Array(recorded.utf8))
    }

    @Test func `every recorded text is one that is compared`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(files == Self.documents.map { Self.golden($0).lastPathComponent }.sorted())
    }
}
