import Foundation
import SpecModel
import TestSupport
import Testing

/// The kinds of findings, and the page that explains them.
struct FindingKindTests {
    @Test func `every code is a lower-case word or several, and stands for one kind`() {
        let codes = Finding.Kind.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for code in codes {
            #expect(code.allSatisfy { ("a"..."z").contains($0) || $0 == "-" } && code.first != "-", "\(code)")
        }
    }

    @Test(arguments: Finding.Kind.all.map(\.code))
    func `every kind is explained in whole sentences`(code: String) throws {
        let kind = try #require(Finding.Kind.all.first { $0.code == code })
        for sentence in [kind.meaning, kind.advice] {
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(sentence)")
        }
        #expect(kind.ground?.hasSuffix(".") != true)
    }

    @Test func `the page of findings says what the kinds say`() throws {
        if ProcessInfo.processInfo.environment["SPECTRAIL_RECORD"] == "1" {
            try Data(FindingsPage.text.utf8).write(to: FindingsPage.file)
            Issue.record("recorded anew: \(FindingsPage.file.lastPathComponent)")
            return
        }
        let kept = try String(contentsOf: FindingsPage.file, encoding: .utf8)
        #expect(kept == FindingsPage.text, "SPECTRAIL_RECORD=1 records it anew")
    }

    @Test func `no module reports a finding that is not explained, or as grave as it is not`() throws {
        let severities = Dictionary(uniqueKeysWithValues: Finding.Kind.all.map { ($0.code, $0.severity) })
        let literal = /Finding\(\s*"([a-z-]+)",\s*\.(error|warning|note)/
        for (file, text) in try sources() {
            for match in text.matches(of: literal) {
                let severity = severities[String(match.1)]
                #expect(severity?.rawValue == String(match.2), "\(file): '\(match.1)'")
            }
        }
    }

    @Test func `no kind is explained that nothing reports`() throws {
        let all = try sources().map(\.text).joined()
        for kind in Finding.Kind.all {
            let name = kind.code.split(separator: "-").enumerated()
                .map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
            #expect(
                all.contains("(.\(name),") || all.contains(".\(name)\n") || all.contains("\"\(kind.code)\",")
                    || all.contains(" .\(name),"), "\(kind.code)")
        }
    }

    /// The text of every source file but the explanations themselves.
    private func sources() throws -> [(file: String, text: String)] {
        let folder = Corpus.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasPrefix("Finding.Kind+") }
            .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
            .sorted { $0.0 < $1.0 }
    }
}
