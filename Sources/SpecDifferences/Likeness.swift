import SpecModel

/// How much two items look like each other, for finding counterparts and for nothing else: likeness cannot
/// tell an editorial change from a substantive one, because the substantive ones are small.
///
/// Directional coverage (how much of one item's weight stands in the other) rather than cosine or an edit
/// distance: it stays high where a long item swallows a short one, which is what a split and a merge are, and
/// it does not see the order of words. An item counts with and without its lead-in, the better is taken, so
/// that "Considerable knowledge of" neither joins nor parts two items. Linear in the words of a pair.
struct Likeness {
    /// An item as it is compared.
    struct Words {
        /// Lead-in and text.
        let sentence: Bag
        /// The text alone, where there is a lead-in.
        let text: Bag?
        /// Neighbouring words, ascending.
        let pairs: [Int64]

        /// The weight of lead-in and text.
        var weight: Double { Double(sentence.weight) }
    }

    let left: [Words]
    let right: [Words]
    let vocabulary: Vocabulary
    private let lexicon: Lexicon

    init(_ leftItems: [Item], _ rightItems: [Item], _ lexicon: Lexicon) {
        let vocabulary = Vocabulary(of: [leftItems, rightItems], lexicon)
        self.vocabulary = vocabulary
        self.lexicon = lexicon
        left = leftItems.map { Words($0, vocabulary, lexicon) }
        right = rightItems.map { Words($0, vocabulary, lexicon) }
    }

    /// How much of each is covered by the other; of sentence and text the reading in which the two agree better.
    func coverage(_ one: Words, _ other: Words) -> Coverage {
        let whole = Coverage(one.sentence, other.sentence, vocabulary, lexicon)
        guard one.text != nil || other.text != nil else { return whole }
        let text = Coverage(one.text ?? one.sentence, other.text ?? other.sentence, vocabulary, lexicon)
        return whole.agreement >= text.agreement ? whole : text
    }

    /// The weight of the words that two items share.
    func shared(_ one: Words, _ other: Words) -> Double {
        Double(one.sentence.shared(with: other.sentence, vocabulary, lexicon))
    }

    /// Several items taken as one.
    func union(_ items: [Words]) -> Words {
        items.dropFirst().reduce(items[0]) { one, other in
            Words(
                sentence: one.sentence.union(other.sentence, vocabulary),
                text: one.text == nil && other.text == nil
                    ? nil
                    : (one.text ?? one.sentence).union(other.text ?? other.sentence, vocabulary),
                pairs: one.pairs)
        }
    }

    /// The part of neighbouring words that two items share, from 0 to 1 (Dice).
    func sharedPairs(_ one: Words, _ other: Words) -> Double {
        guard !one.pairs.isEmpty || !other.pairs.isEmpty else { return 0 }
        var shared = 0
        var (mine, theirs) = (0, 0)
        while mine < one.pairs.count, theirs < other.pairs.count {
            let (first, second) = (one.pairs[mine], other.pairs[theirs])
            if first == second { shared += 1 }
            if first <= second { mine += 1 }
            if second <= first { theirs += 1 }
        }
        return Double(2 * shared) / Double(one.pairs.count + other.pairs.count)
    }
}

extension Likeness.Words {
    fileprivate init(_ item: Item, _ vocabulary: Vocabulary, _ lexicon: Lexicon) {
        let words = item.sentence.words
        sentence = Bag(of: words[...], vocabulary, lexicon)
        let leadIn = item.leadInCount
        text = leadIn == 0 ? nil : Bag(of: words.dropFirst(leadIn), vocabulary, lexicon)
        let telling = words.lazy.filter(\.counts).map { lexicon.ownMeaning(of: $0) }
        pairs = zip(telling, telling.dropFirst()).map { Int64($0) << 32 | Int64($1) }.sorted()
    }
}

extension Bag {
    /// The words that count, by what each says by itself.
    fileprivate init(of words: ArraySlice<Word>, _ vocabulary: Vocabulary, _ lexicon: Lexicon) {
        let counting = words.lazy.filter(\.counts)
        let expressions = counting.filter { $0.isInExpression && $0.role != .light }
        self.init(
            sorted: counting.map { lexicon.ownMeaning(of: $0) }.sorted(),
            expressions: expressions.map { ($0.meaning, lexicon.ownMeaning(of: $0)) }, vocabulary)
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
