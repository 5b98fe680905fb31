/// The words by which an item is told from others: those that tell, and those of expressions that do.
struct TellingWords {
    /// An expression, with the word that stands for it.
    struct Expression {
        let meaning: Int32
        let word: Int32
    }

    /// What each word says by itself, by its number in the lexicon, ascending, a repeated word repeated.
    let words: [Int32]
    /// The expressions in order.
    let expressions: [Expression]

    /// None.
    init() { (words, expressions) = ([], []) }

    init(of sentence: ArraySlice<Word>, _ lexicon: Lexicon) {
        var words: [Int32] = []
        words.reserveCapacity(sentence.count)
        var expressions: [Expression] = []
        for word in sentence where word.counts {
            let meaning = lexicon.ownMeaning(of: word)
            words.append(meaning)
            if word.isInExpression, word.role != .light {
                expressions.append(Expression(meaning: word.meaning, word: meaning))
            }
        }
        words.sort()
        (self.words, self.expressions) = (words, expressions)
    }

    /// Neighbouring words of a sentence, ascending.
    static func pairs(of sentence: [Word], _ lexicon: Lexicon) -> [Int64] {
        var pairs: [Int64] = []
        pairs.reserveCapacity(sentence.count)
        var last: Int32?
        for word in sentence where word.counts {
            let meaning = lexicon.ownMeaning(of: word)
            if let last { pairs.append(Int64(last) << 32 | Int64(meaning)) }
            last = meaning
        }
        pairs.sort()
        return pairs
    }
}

extension Word {
    /// Whether it counts for how much two items look alike: it tells items apart, or is a part of an expression that
    /// does.
    var counts: Bool { isTelling || isInExpression }
}

extension Lexicon {
    /// What a word says by itself, whatever expression it stands in; of an amount what the amount says.
    func ownMeaning(of word: Word) -> Int32 {
        word.isInExpression ? meaning(of: word.number) : word.meaning
    }
}
