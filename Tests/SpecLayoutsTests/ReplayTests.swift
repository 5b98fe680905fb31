import Foundation
import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// The inputs that fuzzing of layouts, canonical text and profiles starts from, and those that it once found.
struct ReplayTests {
    private static func inputs(_ name: String) throws -> [URL] {
        let folder = Corpus.root.appending(path: "Tests/Fuzzing/Corpus").appending(path: name)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    @Test(arguments: try inputs("Layouts"))
    func `a text is read by every profile that fits, and its canonical text reads back`(file: URL) throws {
        let forms = DocumentForms(try DocumentText(reading: try Corpus.bytes(file)))
        let fits = try ProfileCatalog.ofTheCorpus().fits(for: forms)
        // A text that no profile fits would be read by none, and nothing be seen of it.
        try #require(!fits.isEmpty)
        for fit in fits {
            let specification = fit.profile.read(forms).specification
            let again = try CanonicalText.specification(
                in: CanonicalText(specification).text, profile: fit.profile)
            #expect(again.content == specification.content, "\(fit.profile.name)")
            #expect(!specification.sections.isEmpty, "\(fit.profile.name)")
        }
    }

    @Test(arguments: try inputs("Canonical"))
    func `a canonical text gives a specification or an error`(file: URL) throws {
        let text = String(decoding: try Corpus.bytes(file), as: UTF8.self)
        for profile in ProfileCatalog().profiles {
            _ = try? CanonicalText.specification(in: text, profile: profile)
        }
    }

    @Test(arguments: try inputs("Profile"))
    func `a profile is taken or refused`(file: URL) throws {
        var catalog = ProfileCatalog()
        for parent in try Corpus.profiles() { try catalog.add(try Corpus.bytes(parent)) }
        _ = try? catalog.add(try Corpus.bytes(file))
    }
}
