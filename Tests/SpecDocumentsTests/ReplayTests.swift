import Foundation
import SpecDocuments
import SpecModel
import TestSupport
import Testing

/// The inputs that fuzzing starts from, and those that it once found: every one gives lines or an error.
struct ReplayTests {
    private static func inputs() throws -> [URL] {
        try content(of: Corpus.root.appending(path: "Tests/Fuzzing/Corpus")).flatMap(content)
    }

    private static func content(of folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    /// A folder that went away would take its tests with it, and nothing would fail.
    @Test(arguments: ["Canonical", "DOCX", "HTML", "Layouts", "PDF", "Profile", "RTF", "Text"])
    func `every reader that is fuzzed has inputs`(name: String) throws {
        let inputs = try Self.content(of: Corpus.root.appending(path: "Tests/Fuzzing/Corpus/\(name)"))
        #expect(inputs.count >= 2)
        #expect(try inputs.allSatisfy { try !Corpus.bytes($0).isEmpty })
    }

    @Test(arguments: try inputs())
    func `an input of the corpus gives lines or an error`(file: URL) throws {
        let bytes = try Corpus.bytes(file)
        for changes in ReadingOptions.TrackedChanges.allCases {
            let options = ReadingOptions(trackedChanges: changes)
            _ = try? DocumentText(reading: bytes, options: options)
            _ = try? DocumentXML.read(bytes, options)
        }
        _ = try? PDFReader.document(from: bytes)
    }
}
