import SpecModel
import Testing

@testable import SpecDocuments

/// What becomes of a hyphen at the end of a printed line.
struct PDFHyphenTests {
    /// A line as the page has it, its words a blank apart.
    private func segment(_ text: String) throws -> PDFSegment {
        var left = 72.0
        let words = text.split(separator: " ").map { word in
            defer { left += Double(word.count) * 5 + 3 }
            return PDFWord(
                text: String(word), left: left, top: 100, right: left + Double(word.count) * 5, bottom: 110)
        }
        return try #require(PDFSegment(words))
    }

    private func joined(
        _ first: String, _ second: String, others: [String] = [], producer: String = "Writer"
    ) throws -> (text: String, doubt: String?) {
        let hyphens = PDFHyphens(try ([first, second] + others).map(segment), producer: producer)
        var text = first
        let doubt = hyphens.append(second, to: &text)
        return (text, doubt)
    }

    @Test(arguments: [
        ("develops pro-", "grams for all", "makes programs known", "develops programs for all"),
        ("sound decision-", "making skills", "of decision-making there", "sound decision-making skills"),
        ("in work-", "place matters", "a workplace is", "in workplace matters"),
    ])
    func `the document's own words decide`(first: String, second: String, other: String, text: String) throws
    {
        let result = try joined(first, second, others: [other])
        #expect(result.text == text)
        #expect(result.doubt == nil)
    }

    @Test(arguments: [
        ("develops pro-", "grams", "develops programs", "pro-grams"),
        ("sound decision-", "making skills", "sound decision-making skills", "decision-making"),
        ("a self-", "supporting unit", "a self-supporting unit", "self-supporting"),
        ("two well-", "kept books", "two well-kept books", "well-kept"),
    ])
    func `a rule decides where the document is silent, and says so`(
        first: String, second: String, text: String, doubt: String
    ) throws {
        let result = try joined(first, second)
        #expect(result.text == text)
        #expect(result.doubt == doubt)
    }

    @Test(arguments: [
        ("Final No. 24-", "188", "Final No. 24-188"), ("Sec. 5-", "200a", "Sec. 5-200a"),
        ("the Police-", "Protective group", "the Police-Protective group"),
        ("knowledge -", "general", "knowledge - general"),
        ("digital/", "social media", "digital/social media"),
        ("Officials And /", "Administrators", "Officials And / Administrators"),
        ("pro\u{AD}", "grams", "programs"), ("no hyphen", "here", "no hyphen here"),
    ])
    func `what is no parted word is joined as it is`(first: String, second: String, text: String) throws {
        let result = try joined(first, second)
        #expect(result.text == text)
        #expect(result.doubt == nil)
    }

    @Test func `where parted words have a sign of their own, a plain hyphen is one of the word`() throws {
        #expect(try joined("eval\u{2010}", "uates", others: ["dry-docking"]).text == "evaluates")
        let plain = try joined("dry-", "docking", producer: "Skia/PDF m120")
        #expect(plain.text == "dry-docking")
        #expect(plain.doubt == nil)
    }
}
