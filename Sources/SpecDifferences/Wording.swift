import SpecModel

/// What the items say that have one lead-in and one text and stand in sections of one kind, read once for all of them:
/// most items of a revision are those of its predecessor, and the documents of an office share many.
///
/// It is read only as far as it is asked for. The words tell which items say the same; the roles are needed where
/// some items of both sides have no counterpart, and the phrases where the words of two items are held against each
/// other.
final class Wording {
    /// How far the sentence was read.
    private enum Stage { case words, roles, phrases }

    /// The kind of section that it stands in.
    let section: SectionKind
    /// How many UTF-8 units of the sentence are the lead-in.
    private let leadInLength: Int
    /// How many words at the end of the sentence are no part of what it says: the marks that close it.
    private let closingMarks: Int
    /// The same number for all that say the same, whatever case, quotes, dashes and end punctuation.
    let content: Int
    /// Lead-in and text, as they are compared.
    private(set) var sentence: Sentence
    /// The telling words of lead-in and text; empty until the roles are assigned.
    private(set) var telling = TellingWords()
    /// Those of the text alone; nil where there is no lead-in.
    private(set) var tellingText: TellingWords?
    /// Neighbouring telling words, ascending.
    private(set) var pairs: [Int64] = []
    /// The text without the lead-in, where there is one and it was asked for.
    private var shownText: Sentence?
    private var stage = Stage.words

    init(_ sentence: Sentence, leadInLength: Int, closingMarks: Int, content: Int, in section: SectionKind) {
        self.sentence = sentence
        self.leadInLength = leadInLength
        self.closingMarks = closingMarks
        self.content = content
        self.section = section
    }

    /// How long lead-in and text are, in UTF-8 units.
    var length: Int { sentence.text.utf8.count }

    /// The words that say what the item says, without the marks at its end.
    var words: ArraySlice<Word> { sentence.words.dropLast(closingMarks) }

    /// Reads what the words do in the sentence, and lists those that tell it from others.
    func assignRoles(_ lexicon: inout Lexicon) {
        guard stage == .words else { return }
        stage = .roles
        var sentence = sentence
        sentence.assignRoles(in: section, &lexicon)
        self.sentence = sentence
        telling = TellingWords(of: sentence.words[...], lexicon)
        pairs = TellingWords.pairs(of: sentence.words, lexicon)
        let leadIn = leadInLength == 0 ? 0 : words.prefix { $0.end <= leadInLength }.count
        if leadIn > 0 { tellingText = TellingWords(of: sentence.words[leadIn...], lexicon) }
    }

    /// Lead-in and text with their phrases, to be held against others word by word.
    func sentence(_ lexicon: inout Lexicon) -> Sentence {
        if stage != .phrases {
            assignRoles(&lexicon)
            stage = .phrases
            sentence.joinPhrases(&lexicon)
        }
        return sentence
    }

    /// What is shown of an item: its text without the lead-in.
    func text(of statement: Statement, _ lexicon: inout Lexicon) -> Sentence {
        guard statement.leadIn != nil else { return sentence(&lexicon) }
        if let shownText { return shownText }
        let text = Sentence(statement.text, in: section, &lexicon)
        shownText = text
        return text
    }
}
