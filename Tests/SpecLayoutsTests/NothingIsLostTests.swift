import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

struct NothingIsLostTests {
    @Test(arguments: ReadCorpus.entries)
    func `every word of a document stands in its reading`(entry: ReadCorpus.Entry) {
        let accounting = Accounting(document: entry.document, profile: entry.profile, reading: entry.reading)
        #expect(accounting.losses() == [])
    }

    @Test(
        .enabled(if: Corpus.seeds != nil, Comment(rawValue: Corpus.seedsMissing)),
        arguments: ["000", "001", "002", "003", "004"])
    func `every word of a real document stands in its reading`(seed: String) throws {
        let (document, profile, reading) = try ProfileCatalog().read(try Corpus.bytes(try Corpus.seed(seed)))
        #expect(Accounting(document: document, profile: profile, reading: reading).losses() == [])
    }

    @Test func `a word that a reading drops or makes up is noticed`() throws {
        let profile = try Profile.builtIn()
        let text = "EXAMPLES OF DUTIES\n- Directs staff;\n- Performs related duties.\nEEO\n(1)-Officials\n"
        let reading = profile.read(DocumentText(text))
        #expect(Accounting(document: DocumentText(text), profile: profile, reading: reading).losses() == [])
        for (word, other) in [("related ", ""), ("Directs", "May direct"), ("Officials", "Professional")] {
            let document = DocumentText(text.replacingOccurrences(of: word, with: other))
            #expect(!Accounting(document: document, profile: profile, reading: reading).losses().isEmpty)
        }
    }
}
