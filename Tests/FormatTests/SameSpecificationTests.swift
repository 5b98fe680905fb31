import Foundation
import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

/// One specification in every format that an office has is one specification.
@Suite(
    .enabled(if: PrintShop.isOpen, "left out: the programs that 'Scripts/prepare tests' installs are missing")
)
struct SameSpecificationTests {
    /// A document of the corpora and the page that is made of it.
    private struct Original {
        let name: String
        let profile: Profile
        let canonical: String
        let page: WrittenPage
    }

    /// Letters that the fonts at hand don't have are no test of a reader: the document with a damaged "§" is printed
    /// with a sound one.
    private static func originals() throws -> [Original] {
        var catalog = ProfileCatalog()
        for file in try Corpus.profiles() { try catalog.add(try Corpus.bytes(file)) }
        var files = try Corpus.documents()
        if let seeds = Corpus.seeds {
            files += try FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
        }
        return try files.map { file in
            let read = try DocumentText(reading: try Corpus.bytes(file))
            let document = DocumentText(
                lines: read.lines.map {
                    Line(number: $0.number, text: $0.text.replacing("ยง", with: "§"), form: $0.form)
                }, encoding: read.encoding, findings: read.findings)
            let profile = try #require(catalog.bestFit(for: document))
            return Original(
                name: file.deletingPathExtension().lastPathComponent, profile: profile,
                canonical: CanonicalText(profile.read(document).specification).text,
                page: WrittenPage(document, profile))
        }
    }

    @Test func `the same specification as text, page, Word document and PDF has the same canonical text`()
        throws
    {
        let folder = try TemporaryFolder()
        let originals = try Self.originals()
        for original in originals { try folder.write(original.page.html, to: original.name + ".html") }
        let names = originals.map(\.name)
        let shop = try PrintShop()
        try shop.print(names, in: folder.path(""))
        try shop.convert(names, to: "docx", in: folder.path(""))
        let printed = Array(names.prefix(1) + names.suffix(2))
        for name in printed { try shop.printByBrowser(name, in: folder.path("")) }
        for original in originals {
            var endings = ["html", "docx", "pdf"]
            if printed.contains(original.name) { endings.append("chromium.pdf") }
            for ending in endings { try compare(original, ending, in: folder) }
        }
    }

    /// A text without what a doubtful line is in doubt of.
    private static func letters(_ text: String) -> String { text.filter { $0 != "-" && $0 != " " } }

    private func compare(_ original: Original, _ ending: String, in folder: TemporaryFolder) throws {
        let name = "\(original.name).\(ending)"
        let bytes = Array(try Data(contentsOf: folder.url.appending(path: name)))
        let document = try DocumentText(reading: bytes)
        let doubts = document.findings.filter { $0.code.hasPrefix("doubtful-") }.compactMap(\.line)
        let lines = document.lines.map { "\($0.form): \($0.text)" }
        #expect(lines.count == original.page.lines.count, "\(name)")
        var settled: [Line] = []
        for (line, pair) in zip(document.lines, zip(lines, original.page.lines)) {
            guard doubts.contains(line.number) else {
                #expect(pair.0 == pair.1, "\(name), line \(line.number)")
                settled.append(line)
                continue
            }
            // A doubt is about hyphens and blanks alone. Read as a person settles it, the document is the same.
            #expect(Self.letters(pair.0) == Self.letters(pair.1), "\(name), line \(line.number)")
            let text = pair.1.dropFirst("\(line.form): ".count)
            settled.append(Line(number: line.number, text: String(text), form: line.form))
        }
        let sound = DocumentText(lines: settled, encoding: document.encoding, findings: document.findings)
        let canonical = CanonicalText(original.profile.read(sound).specification).text
        let (read, wanted) = (canonical.split(separator: "\n"), original.canonical.split(separator: "\n"))
        let difference = zip(read, wanted).first { $0 != $1 }.map { "'\($0)' for '\($1)'" } ?? "length"
        let isSame = canonical == original.canonical
        #expect(isSame, "\(name): \(difference)")
    }
}
