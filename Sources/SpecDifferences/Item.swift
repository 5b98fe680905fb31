import SpecModel

/// A content item of one side, with what the search for its counterpart needs.
struct Item {
    /// The section in which it stands.
    let section: SectionKind
    /// Its place among the items of that kind, from 0 for the first to 1 for the last.
    let relativePlace: Double
    /// The item itself.
    let statement: Statement
    /// Lead-in and text, as they are compared.
    let sentence: Sentence
    /// How many words at the end of the sentence are no part of what it says: the marks that close it.
    private let closingMarks: Int
    /// The same for any two items that say the same.
    let hash: Int

    init(_ statement: Statement, in section: SectionKind, relativePlace: Double, _ lexicon: inout Lexicon) {
        self.section = section
        self.relativePlace = relativePlace
        self.statement = statement
        let sentence = Sentence(statement.sentence, in: section, &lexicon)
        self.sentence = sentence
        closingMarks = sentence.words.reversed().prefix { $0.role == .mark && $0.closes(lexicon) }.count
        var hash: UInt64 = 0
        for word in sentence.words.dropLast(closingMarks) {
            hash = (hash ^ UInt64(bitPattern: Int64(word.number))) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        self.hash = Int(truncatingIfNeeded: hash)
    }

    /// The words that say what the item says, without the marks at its end.
    var words: ArraySlice<Word> { sentence.words.dropLast(closingMarks) }

    /// How many of the words stand in the lead-in.
    var leadInCount: Int {
        guard let end = statement.leadIn?.utf8.count else { return 0 }
        return words.prefix { $0.end <= end }.count
    }

    /// Whether another item says the same, whatever case, quotes, dashes and end punctuation.
    func saysTheSame(as other: Item) -> Bool {
        hash == other.hash && words.count == other.words.count
            && zip(words, other.words).allSatisfy { $0.number == $1.number }
    }
}

extension Word {
    /// Whether it is a mark that may close an item or not, for all the difference it makes.
    fileprivate func closes(_ lexicon: Lexicon) -> Bool {
        [".", ";", ":", ","].contains(lexicon.text(of: number))
    }
}

extension Specification {
    /// Every item of the content sections, in document order.
    func contentItems(_ lexicon: inout Lexicon) -> [Item] {
        var counts: [SectionKind: Int] = [:]
        for section in sections { counts[section.kind, default: 0] += section.statements.count }
        var seen: [SectionKind: Int] = [:]
        var items: [Item] = []
        for section in sections where section.kind.isContent {
            let last = Double(max(1, counts[section.kind, default: 1] - 1))
            for statement in section.statements {
                let place = seen[section.kind, default: 0]
                seen[section.kind] = place + 1
                items.append(
                    Item(statement, in: section.kind, relativePlace: Double(place) / last, &lexicon))
            }
        }
        return items
    }
}
