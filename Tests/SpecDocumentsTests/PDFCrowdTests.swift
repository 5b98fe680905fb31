import SpecModel
import TestSupport
import Testing

@testable import SpecDocuments

/// Pages with far more on them than any office prints. Sizes are such that a reader which looks at each word once for
/// every other would not come back.
struct PDFCrowdTests {
    /// A word of a page, in letters so small that there is room for thousands.
    private struct Place {
        let left: Double
        let top: Double
        let text: String

        var markup: String {
            "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + 1)\" yMax=\"\(top + 2)\">\(text)</word>\n"
        }
    }

    /// What `pdftotext` puts out of a page: lines of words.
    private func page(_ lines: [[Place]]) -> [UInt8] {
        let text = lines.map { "<line xMin=\"0\">\n" + $0.map(\.markup).joined() + "</line>\n" }.joined()
        return Array(
            "<page width=\"612\" height=\"792\">\n<flow>\n<block xMin=\"0\">\n\(text)</block>\n</flow>\n</page>\n"
                .utf8)
    }

    private func texts(_ output: [UInt8]) throws -> [String] {
        try PDFReader.document(from: output).lines.map(\.text)
    }

    @Test(arguments: [1, 2, 101, 1_000, PDFPages.wordLimit], [false, true])
    func `words on one baseline are one line, however many they are and whatever lines they came in`(
        count: Int, areApart: Bool
    ) throws {
        let words = (0..<count).map { Place(left: 72 + Double($0) * 1.5, top: 400, text: "w\($0)") }
        let lines = areApart ? words.map { [$0] } : [words]
        let read = try texts(page(lines))
        // Compared before it is expected: where it is not so, the texts would be printed.
        let isOneLine = read == [words.map(\.text).joined(separator: " ")]
        #expect(isOneLine, "\(read.count) lines, '\(read.first?.prefix(40) ?? "")'")
    }

    @Test(arguments: [PDFBand.gutterLimit, PDFBand.gutterLimit + 1, PDFPages.wordLimit - 1])
    func `what has more gaps than a table has columns is a line`(gaps: Int) throws {
        let cells = (0...gaps).map { [Place(left: 72 + Double($0) * 4.5, top: 400, text: "c\($0)")] }
        let separator = gaps <= PDFBand.gutterLimit ? "\t" : " "
        let wanted = (0...gaps).map { "c\($0)" }.joined(separator: separator)
        let isSame = try texts(page(cells)) == [wanted]
        #expect(isSame)
    }

    @Test
    func `rows that agree in one gutter and in nothing else are lines, not a table of all their places`()
        throws
    {
        let rows = (0..<200).map { row in
            let top = Double(row) * 3
            let others = (0..<99).map { cell in
                Place(left: 100 + Double(row * 99 + cell) * 4.5, top: top, text: "\(row).\(cell)")
            }
            return [Place(left: 0, top: top, text: "r\(row)")] + others
        }
        let read = try texts(page(rows))
        let tabs = read.joined().utf8.count { $0 == 9 }
        #expect(tabs <= 200 * PDFBand.gutterLimit)
        let words = read.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init)
        let holdsAll = words.sorted() == rows.joined().map(\.text).sorted()
        #expect(holdsAll, "\(words.count) words")
    }

    @Test(arguments: [1, 40, PDFPages.wordLimit])
    func `lines that all end in a hyphen are one word`(count: Int) throws {
        let lines = (0..<count).map { [Place(left: 72, top: Double($0) * 3, text: "ab-")] }
        let read = try texts(page(lines))
        #expect(read.count == 1)
        #expect(read.joined().filter { $0 == "a" }.count == count)
    }

    @Test func `elements that break off are passed over`() throws {
        let broken = Array(String(repeating: "<word <word xMin=>\n", count: 9_000).utf8)
        #expect(try texts(page([[Place(left: 72, top: 400, text: "PURPOSE")]]) + broken) == ["PURPOSE"])
    }

    // MARK: Tags

    /// What `pdfinfo -struct-text` puts out.
    private func tags(of texts: [String]) -> PDFStructure? {
        PDFStructure(Array(texts.map { "  P\n    \"\($0)\"\n" }.joined().utf8))
    }

    @Test func `lines are joined where one text holds the end of the first before the begin of the second`()
        throws
    {
        let structure = try #require(
            tags(of: ["Plans the work of the unit and of its staff.", "Reports.", "a"]))
        #expect(structure.joins("Plans the work of the unit", "and of its staff.") == true)
        #expect(structure.joins("of its staff.", "Reports.") == false)
        #expect(structure.joins("Reports.", "a") == false)
        #expect(structure.joins("Reports.", "unknown") == nil)
        #expect(structure.joins("", "Reports.") == nil)
        #expect(structure.joins("Reports.", " ") == nil)
        #expect(PDFStructure([])?.joins("a", "b") == .some(nil))
    }

    @Test(arguments: 0..<40)
    func `the sorted texts answer as a search from the first text on does`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let letters = ["a", "b", " ", "é"]
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &random)).map { _ in
                letters[Int.random(in: 0..<4, using: &random)]
            }.joined()
        }
        let texts = (0..<8).map { _ in text(80) }
        let structure = try #require(tags(of: texts))
        let squeezed = texts.map { $0.filter { $0 != " " } }
        for _ in 0..<200 {
            let (first, second) = (text(5), text(5))
            let (end, start) = (first.filter { $0 != " " }, second.filter { $0 != " " })
            let wanted: Bool? =
                end.isEmpty || start.isEmpty
                ? nil
                : squeezed.contains { $0.contains(end + start) }
                    ? true : squeezed.contains { $0.hasPrefix(start) } ? false : nil
            #expect(structure.joins(first, second) == wanted, "seed \(seed): '\(first)', '\(second)'")
        }
    }

    @Test func `a hundred thousand questions of a long text are answered, and too long a text is not asked`()
        throws
    {
        let words = (0..<100_000).map { "word\($0)" }
        let structure = try #require(tags(of: [words.joined(separator: " ")]))
        for (word, next) in zip(words, words.dropFirst()) { #expect(structure.joins(word, next) == true) }
        #expect(tags(of: [String(repeating: "a", count: 1_000_001)]) == nil)
    }
}
