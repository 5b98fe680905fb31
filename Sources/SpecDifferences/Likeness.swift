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
        var sentence: Bag
        /// The text alone, where there is a lead-in.
        var text: Bag?
        /// Where its neighbouring words are, ascending.
        let pairs: Range<Int>

        /// The weight of lead-in and text.
        var weight: Double { Double(sentence.weight) }
    }

    /// Where words wait that one item of a pair has and the other has not; kept from pair to pair, so that weighing
    /// one takes no memory.
    private final class Waiting {
        var mine: [Int32] = []
        var theirs: [Int32] = []
    }

    private(set) var left: [Words] = []
    private(set) var right: [Words] = []
    let vocabulary: Vocabulary
    private let lexicon: Lexicon
    /// The words of all bags.
    private var words: [Int32] = []
    /// The expressions of all bags.
    private var expressions: [TellingWords.Expression] = []
    /// The neighbouring words of all items.
    private var pairs: [Int64] = []
    private let waiting = Waiting()

    init(_ leftItems: [Item], _ rightItems: [Item], _ lexicon: Lexicon) {
        vocabulary = Vocabulary(of: leftItems, rightItems, count: lexicon.count)
        self.lexicon = lexicon
        left.reserveCapacity(leftItems.count)
        right.reserveCapacity(rightItems.count)
        for place in leftItems.indices { left.append(add(leftItems[place].wording)) }
        for place in rightItems.indices { right.append(add(rightItems[place].wording)) }
    }

    private mutating func add(_ wording: Wording) -> Words {
        let start = pairs.count
        pairs += wording.pairs
        return Words(
            sentence: add(wording.telling), text: wording.tellingText.map { add($0) },
            pairs: start..<pairs.count)
    }

    private mutating func add(_ telling: TellingWords) -> Bag {
        let start = (words.count, expressions.count)
        words += telling.words
        expressions += telling.expressions
        return bag(from: start)
    }

    /// The bag of the words and expressions behind a place.
    private func bag(from start: (word: Int, expression: Int)) -> Bag {
        var weight = 0
        for place in start.word..<words.count { weight += vocabulary.weight(of: words[place]) }
        return Bag(
            words: start.word..<words.count, expressions: start.expression..<expressions.count, weight: weight
        )
    }

    /// The words of a bag.
    func words(of bag: Bag) -> ArraySlice<Int32> { words[bag.words] }

    /// How much of each is covered by the other; of sentence and text the reading in which the two agree better.
    func coverage(_ one: Words, _ other: Words) -> Coverage {
        let whole = coverage(one.sentence, other.sentence)
        guard one.text != nil || other.text != nil else { return whole }
        let text = coverage(one.text ?? one.sentence, other.text ?? other.sentence)
        return whole.agreement >= text.agreement ? whole : text
    }

    private func coverage(_ one: Bag, _ other: Bag) -> Coverage {
        Coverage(one, other, shared: shared(one, other))
    }

    /// The weight of the words that two items share.
    func shared(_ one: Words, _ other: Words) -> Double { Double(shared(one.sentence, other.sentence)) }

    /// The weight of the words that two bags share.
    private func shared(_ one: Bag, _ other: Bag) -> Int {
        var shared = 0
        var (restOfMine, restOfTheirs) = (waiting.mine, waiting.theirs)
        (waiting.mine, waiting.theirs) = ([], [])
        defer { (waiting.mine, waiting.theirs) = (restOfMine, restOfTheirs) }
        restOfMine.removeAll(keepingCapacity: true)
        restOfTheirs.removeAll(keepingCapacity: true)
        var (mine, theirs) = (one.words.lowerBound, other.words.lowerBound)
        let (end, otherEnd) = (one.words.upperBound, other.words.upperBound)
        while mine < end || theirs < otherEnd {
            let word = mine < end ? words[mine] : .max
            let another = theirs < otherEnd ? words[theirs] : .max
            if word == another {
                shared += vocabulary.weight(of: word)
            } else if word < another {
                restOfMine.append(word)
            } else {
                restOfTheirs.append(another)
            }
            if word <= another { mine += 1 }
            if another <= word { theirs += 1 }
        }
        // A synonym is worth half of the word; an expression half of the word that stands for it.
        for word in restOfMine where lexicon.hasSynonyms(word) {
            guard let place = restOfTheirs.firstIndex(where: { lexicon.areSynonyms(word, $0) }) else {
                continue
            }
            shared += min(vocabulary.weight(of: word), vocabulary.weight(of: restOfTheirs[place])) / 2
            restOfTheirs.remove(at: place)
        }
        for place in one.expressions where restOfMine.contains(expressions[place].word) {
            let expression = expressions[place]
            let isSaid =
                other.expressions.contains {
                    lexicon.areSynonyms(expression.meaning, expressions[$0].meaning)
                }
                || restOfTheirs.contains { lexicon.areSynonyms(expression.meaning, $0) }
            if isSaid { shared += vocabulary.weight(of: expression.word) / 2 }
        }
        for place in other.expressions where restOfTheirs.contains(expressions[place].word) {
            let expression = expressions[place]
            if restOfMine.contains(where: { lexicon.areSynonyms(expression.meaning, $0) }) {
                shared += vocabulary.weight(of: expression.word) / 2
            }
        }
        // What an expression says may have been counted by its words already.
        return min(shared, one.weight, other.weight)
    }

    /// Several items taken as one, for as long as `body` looks at them.
    mutating func withUnion<Result>(_ items: [Words], _ body: (borrowing Likeness, Words) -> Result) -> Result
    {
        let start = (words.count, expressions.count)
        var union = items[0]
        for other in items.dropFirst() {
            let sentence = join(union.sentence, other.sentence)
            let hasText = union.text != nil || other.text != nil
            union.text = hasText ? join(union.text ?? union.sentence, other.text ?? other.sentence) : nil
            union.sentence = sentence
        }
        let result = body(self, union)
        words.removeLast(words.count - start.0)
        expressions.removeLast(expressions.count - start.1)
        return result
    }

    /// Both bags in one, a word that both hold as often as the one that has it more: what was cut in two repeats the
    /// words that both parts need.
    private mutating func join(_ one: Bag, _ other: Bag) -> Bag {
        let start = (words.count, expressions.count)
        var (mine, theirs) = (one.words.lowerBound, other.words.lowerBound)
        let (end, otherEnd) = (one.words.upperBound, other.words.upperBound)
        while mine < end || theirs < otherEnd {
            let word = mine < end ? words[mine] : .max
            let another = theirs < otherEnd ? words[theirs] : .max
            words.append(min(word, another))
            if word <= another { mine += 1 }
            if another <= word { theirs += 1 }
        }
        for place in one.expressions { expressions.append(expressions[place]) }
        for place in other.expressions { expressions.append(expressions[place]) }
        return bag(from: start)
    }

    /// The part of neighbouring words that two items share, from 0 to 1 (Dice).
    func sharedPairs(_ one: Words, _ other: Words) -> Double {
        guard !one.pairs.isEmpty || !other.pairs.isEmpty else { return 0 }
        var shared = 0
        var (mine, theirs) = (one.pairs.lowerBound, other.pairs.lowerBound)
        while mine < one.pairs.upperBound, theirs < other.pairs.upperBound {
            let (first, second) = (pairs[mine], pairs[theirs])
            if first == second { shared += 1 }
            if first <= second { mine += 1 }
            if second <= first { theirs += 1 }
        }
        return Double(2 * shared) / Double(one.pairs.count + other.pairs.count)
    }
}
