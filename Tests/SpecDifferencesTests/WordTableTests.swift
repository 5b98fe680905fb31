import SpecModel
import Testing

@testable import SpecDifferences

/// The tables of words: how they are read, and that they do not contradict each other.
struct WordTableTests {
    @Test func `a row is a line, its members are parted by commas, and a comma at the end goes on`() {
        let members = members(
            of: """
                # a comment, with a comma
                carry out, implement

                put * into effect,
                    execute
                recommend < approve, decide
                """)
        #expect(members.map(\.row).count == 7)
        let rows = Dictionary(grouping: members, by: \.row).values.map { $0.map(\.text) }
        #expect(
            Set(rows) == [
                ["carry out", "implement"], ["put * into effect", "execute"],
                ["recommend", "approve", "decide"],
            ])
    }

    @Test(arguments: [Thesaurus.tasks, Thesaurus.things, Thesaurus.qualities])
    func `a row of synonyms has at least two members, each once`(table: String) {
        for (row, members) in Dictionary(grouping: members(of: table), by: \.row) {
            let texts = members.map(\.text)
            #expect(texts.count > 1, "row \(row): \(texts)")
            #expect(Set(texts).count == texts.count, "row \(row): \(texts)")
        }
    }

    @Test func `no row of synonyms holds two words that are always different things`() {
        let lexicon = Lexicon.base
        var wrong: [String] = []
        for table in [Thesaurus.tasks, Thesaurus.things, Thesaurus.qualities] {
            for members in Dictionary(grouping: members(of: table), by: \.row).values {
                let words = members.filter { !$0.text.contains(" ") }.map { meaning(of: $0.text) }
                for (place, one) in words.enumerated() {
                    for other in words[..<place] where one != other {
                        if lexicon.areContrasts(one, other) || lexicon.areDifferentTasks(one, other) {
                            wrong.append("\(lexicon.text(of: one)) and \(lexicon.text(of: other))")
                        }
                    }
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test func `of two verbs only one binds to less`() {
        let lexicon = Lexicon.base
        var wrong: [String] = []
        for table in [VerbRelations.weaker, VerbRelations.narrower] {
            for members in Dictionary(grouping: members(of: table), by: \.row).values {
                let words = members.map { meaning(of: $0.text) }
                for other in words.dropFirst() where lexicon.isWeaker(other, than: words[0]) {
                    wrong.append("\(members[0].text) and \(lexicon.text(of: other))")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test func `a synonym's synonym is none`() {
        let lexicon = Lexicon.base
        #expect(lexicon.areSynonyms(meaning(of: "develops"), meaning(of: "formulate")))
        #expect(!lexicon.areSynonyms(meaning(of: "directs"), meaning(of: "oversees")))
        #expect(!lexicon.areSynonyms(meaning(of: "reviews"), meaning(of: "approves")))
        #expect(lexicon.isWeaker(meaning(of: "assists"), than: meaning(of: "directs")))
        #expect(lexicon.areContrasts(meaning(of: "state"), meaning(of: "federal")))
    }

    @Test(arguments: [
        ("Serves as advisor to the Secretary of State", "Advises the Secretary of State"),
        ("Puts the plans into effect", "Implements the plans"),
        ("Takes part in drills", "Participates in drills"),
    ])
    func `an expression stands for what one word says`(long: String, short: String) {
        var lexicon = Lexicon.base
        let one = Sentence(long, in: .duties, &lexicon)
        let other = Sentence(short, in: .duties, &lexicon)
        #expect(lexicon.areSynonyms(one.words[0].meaning, other.words[0].meaning))
    }

    @Test func `an expression goes past no mark, and past no more than three words`() {
        var lexicon = Lexicon.base
        for text in ["Puts plans, and then into effect", "Puts one two three four into effect"] {
            let sentence = Sentence(text, in: .duties, &lexicon)
            #expect(sentence.words.allSatisfy { !$0.isInExpression })
        }
    }

    /// The members of a table as texts.
    private func members(of table: String) -> [(row: Int, text: String)] {
        var members: [(row: Int, text: String)] = []
        WordTable(table).forEachMember { row, words, bytes in
            let texts = words.map { range in
                String(decoding: range.map { bytes[$0] }, as: UTF8.self)
            }
            members.append((row, texts.joined(separator: " ")))
        }
        return members
    }

    private func meaning(of word: String) -> Int32 {
        var lexicon = Lexicon.base
        return lexicon.meaning(ofWord: word.utf8.span)
    }
}
