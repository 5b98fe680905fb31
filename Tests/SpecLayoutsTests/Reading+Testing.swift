import Foundation
import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// The invented documents, read once for all tests that compare with them.
enum ReadCorpus {
    struct Entry: Sendable, CustomTestStringConvertible {
        let name: String
        let document: DocumentText
        let profile: Profile
        let reading: Reading
        var testDescription: String { name }
    }

    /// Empty where the corpus is missing or damaged, which `CorpusTests` reports.
    static let entries: [Entry] = {
        guard let catalog = try? ProfileCatalog.ofTheCorpus(), let files = try? Corpus.documents() else {
            return []
        }
        return files.compactMap { file in
            guard let (document, profile, reading) = try? catalog.read(Corpus.bytes(file)) else { return nil }
            return Entry(name: file.lastPathComponent, document: document, profile: profile, reading: reading)
        }
    }()
}

extension ProfileCatalog {
    /// The built-in profiles and those of the invented jurisdictions.
    static func ofTheCorpus() throws -> ProfileCatalog {
        var catalog = ProfileCatalog()
        for file in try Corpus.profiles() { try catalog.add(try Corpus.bytes(file)) }
        return catalog
    }

    /// Reads a document by the profile that fits it best.
    func read(_ bytes: [UInt8]) throws -> (document: DocumentText, profile: Profile, reading: Reading) {
        let document = try DocumentText(reading: bytes)
        let profile = try #require(bestFit(for: document))
        return (document, profile, profile.read(document))
    }
}

extension Profile {
    /// Connecticut's profile, or another built-in one.
    static func builtIn(_ name: String = "us-ct") throws -> Profile {
        try ProfileCatalog().profile(named: name)
    }

    /// What a text says by this profile.
    func specification(_ text: String) throws -> Specification {
        read(try DocumentText(reading: Array(text.utf8))).specification
    }
}

extension Specification {
    /// The items of one kind, each as a sentence.
    func sentences(_ kind: SectionKind) -> [String] { statements(kind).map(\.sentence) }

    /// The items of one kind, in order.
    func statements(_ kind: SectionKind) -> [Statement] {
        sections.filter { $0.kind == kind }.flatMap(\.statements)
    }

    /// The headings with the kinds that they open: `duties EXAMPLES OF DUTIES`.
    var outline: [String] { sections.map { "\($0.kind.rawValue) \($0.heading ?? "-")" } }

    /// The ways to qualify: `none 8 / bachelor 4 / equivalent -`.
    var ways: String {
        qualifications.ways.map { "\($0.education) \($0.years?.description ?? "-")" }.joined(separator: " / ")
    }

    /// The words of the findings.
    var findingCodes: [String] { findings.map(\.code) }
}
