import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// What people type is understood, or one phrase says what is wrong with it.
struct SearchQueryTests {
    private func shape(_ term: SearchQuery.Term) -> String {
        switch term {
        case .phrase(let phrase): phrase.words.joined(separator: "_") + (phrase.isBeginning ? "*" : "")
        case .all(let terms): "(" + terms.map(shape).joined(separator: " & ") + ")"
        case .any(let terms): "(" + terms.map(shape).joined(separator: " | ") + ")"
        case .not(let inner): "!" + shape(inner)
        }
    }

    @Test(arguments: [
        ("archives", "archives"), ("archives maps", "(archives & maps)"), ("a AND b", "(a & b)"),
        ("a b OR c d", "((a & b) | (c & d))"), ("a (b OR c)", "(a & (b | c))"), ("a NOT b", "(a & !b)"),
        ("a AND NOT b", "(a & !b)"), ("a -b", "(a & !b)"), ("a -\"b c\"", "(a & !b_c)"), ("a - b", "(a & b)"),
        ("\"two words\"", "two_words"), ("“two words”", "two_words"), ("libr*", "libr*"),
        ("\"two wor\"*", "two_wor*"), ("5-200a", "5_200a"), ("and or not", "(and & or & not)"),
        ("NOT NOT a", "!!a"), ("((a))", "a"), ("naïve", "naïve"), ("O'Brien", "O_Brien"),
    ])
    func `a query is joined as people mean it`(text: String, shape: String) throws {
        #expect(self.shape(try SearchQuery(text).term) == shape)
    }

    @Test(arguments: [
        ("", "there is no word to look for"), ("   ", "there is no word to look for"),
        ("\"a b", "the quotation mark before 'a b' has no second one"),
        ("a OR", "there is nothing behind the last"),
        ("OR a", "there is nothing before an OR"), ("AND a", "there is nothing before an AND"),
        ("(a", "there is a '(' without its ')'"), ("a)", "there is a ')' without its '('"),
        ("()", "there is a ')' with nothing before it"), ("a AND", "there is nothing behind the last"),
        ("NOT a", "not only what is not to be there"), ("***", "there is no word to look for"),
        ("a \"; --\"", "'; --' holds neither a letter nor a digit"),
        (String(repeating: "(", count: 60) + "a", "more than 50 '('"),
        (String(repeating: "a ", count: 2_000), "more than 2000 letters"),
    ])
    func `what can't be understood is said in one phrase`(text: String, words: String) throws {
        let error = #expect(throws: ArchiveError.self) { try SearchQuery(text) }
        #expect(error?.code == .unclearQuery)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        #expect(error?.message.lowercased().contains("fts") == false)
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `any text is a query or an error in plain words`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pieces = [
            "a", "\"", "(", ")", "AND", "OR", "NOT", "-", "*", " ", " ", "é", ":", "^", "NEAR(", "{x}", "'",
            "\0",
        ]
        let text = (0..<12).map { _ in generator.pick(pieces) }.joined()
        do {
            let query = try SearchQuery(text)
            let bench = try Bench(.memory)
            _ = try bench.archive.search(query)
        } catch let error as ArchiveError {
            #expect(error.code == .unclearQuery, "seed \(seed): '\(text)': \(error)")
        }
    }
}
