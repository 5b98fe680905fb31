import SpecModel
import Testing

@testable import SpecDifferences

/// How the difference reads words.
struct ReadingTests {
    @Test(arguments: [
        ["develops", "developing", "development", "developed"],
        ["coordinates", "coordination", "coordinating"],
        ["policies", "policy"],
        ["prepares", "preparation", "preparing"],
        ["supervises", "supervision", "supervisory"],
        ["plans", "planning"],
        ["notifies", "notification"],
        ["state", "states", "state's"],
    ])
    func `inflections share a stem`(words: [String]) {
        #expect(Set(words.map(meaning)).count == 1)
    }

    @Test(arguments: [
        ("police", "policy"), ("general", "generate"), ("station", "state"), ("director", "direct"),
        ("status", "state"), ("manager", "manage"),
    ])
    func `different words keep different stems`(one: String, other: String) {
        #expect(meaning(one) != meaning(other))
    }

    @Test(arguments: [
        ("Eight (8) years of work", "#96/1 month", 5),
        ("8 years", "#96/1 month", 2),
        ("one-half (1/2) year", "#6/1 month", 7),
        ("two and one-half years", "#30/1 month", 6),
        ("2\u{BD} years", "#30/1 month", 3),
        ("twenty-five (25) pounds", "#25/1 pound", 7),
        ("one hundred twenty", "#100/1 ", 2),
        ("fifteen (15) semester hours", "#15/1 semester hour", 6),
        ("five-year plan", "#60/1 month", 3),
        ("1,000 words", "#1000/1 ", 1),
        ("Eight (7) years", "#96/1|84/1 month", 5),
        ("1.5 miles", "#3/2 mile", 2),
    ])
    func `a quantity is read however it is written`(text: String, meaning: String, end: Int) throws {
        var lexicon = Lexicon.base
        let words = WordReader.words(of: text, &lexicon)
        let found = try QuantityReader.quantity(in: words, at: 0, lexicon).orThrow()
        #expect(found.quantity.meaning == meaning)
        #expect(found.end == end)
    }

    @Test(arguments: ["5-200a", "years", "9999999999", "1/0", "-", "(8)", "1/2/3", ".", "and"])
    func `what is no quantity stays a word`(text: String) {
        var lexicon = Lexicon.base
        let words = WordReader.words(of: text, &lexicon)
        #expect(QuantityReader.quantity(in: words, at: 0, lexicon)?.quantity.number == nil)
    }

    @Test(arguments: [
        ("State\u{2019}s Attorney", ["state's", "attorney"]),
        ("closely-related", ["closely", "-", "related"]),
        ("Sec. 5-200a", ["sec", ".", "5-200a"]),
        ("(e.g., Twitter)", ["(", "e.g", ".", ",", "twitter", ")"]),
        ("and/or", ["and", "/", "or"]),
        ("  cafe\u{301}  ", ["cafe\u{301}"]),
    ])
    func `a text is cut into words and marks`(text: String, expected: [String]) {
        var lexicon = Lexicon.base
        let words = WordReader.words(of: text, &lexicon)
        #expect(words.map { lexicon.text(of: $0.number) } == expected)
    }

    @Test(arguments: [
        (
            "Oversees or directly prepares and distributes materials",
            ["Oversees", "prepares", "distributes"]
        ),
        ("Assists in directing staff", ["Assists", "directing"]),
        ("May direct and train staff", ["direct", "train"]),
        ("Conducts research and maintains statistics", ["Conducts", "maintains"]),
        ("Develops goals and objectives", ["Develops"]),
        ("Prepares press releases", ["Prepares"]),
    ])
    func `the verbs of a task are found`(text: String, verbs: [String]) {
        var lexicon = Lexicon.base
        let sentence = Sentence(text, in: .duties, &lexicon)
        #expect(sentence.words.filter { $0.role == .verb }.map { sentence.slice($0.range) } == verbs)
    }

    private func meaning(_ word: String) -> Int32 {
        var lexicon = Lexicon.base
        return lexicon.meaning(ofWord: word.utf8.span)
    }
}
