/// The telling words of an item without their order, each with its weight: what likeness is measured on.
struct Bag {
    /// The meanings by their numbers, ascending, a repeated word repeated.
    let words: [Int32]
    /// The expressions among them, each with the word that stands for it.
    let expressions: [(meaning: Int32, word: Int32)]
    /// The sum of the weights.
    let weight: Int

    init(
        sorted words: [Int32], expressions: [(meaning: Int32, word: Int32)], _ vocabulary: Vocabulary
    ) {
        self.words = words
        self.expressions = expressions
        weight = words.reduce(0) { $0 + vocabulary.weight(of: $1) }
    }

    /// The weight of the words that two bags share.
    func shared(with other: Bag, _ vocabulary: Vocabulary, _ lexicon: Lexicon) -> Int {
        var shared = 0
        var (mine, theirs) = (0, 0)
        var (restOfMine, restOfTheirs): ([Int32], [Int32]) = ([], [])
        while mine < words.count || theirs < other.words.count {
            let one = mine < words.count ? words[mine] : .max
            let two = theirs < other.words.count ? other.words[theirs] : .max
            if one == two {
                shared += vocabulary.weight(of: one)
            } else if one < two {
                restOfMine.append(one)
            } else {
                restOfTheirs.append(two)
            }
            if one <= two { mine += 1 }
            if two <= one { theirs += 1 }
        }
        // A synonym is worth half of the word; an expression half of the word that stands for it.
        for word in restOfMine {
            guard let place = restOfTheirs.firstIndex(where: { lexicon.areSynonyms(word, $0) }) else {
                continue
            }
            shared += min(vocabulary.weight(of: word), vocabulary.weight(of: restOfTheirs[place])) / 2
            restOfTheirs.remove(at: place)
        }
        for one in expressions where restOfMine.contains(one.word) {
            let isSaid =
                other.expressions.contains { lexicon.areSynonyms(one.meaning, $0.meaning) }
                || restOfTheirs.contains { lexicon.areSynonyms(one.meaning, $0) }
            if isSaid { shared += vocabulary.weight(of: one.word) / 2 }
        }
        for one in other.expressions where restOfTheirs.contains(one.word) {
            if restOfMine.contains(where: { lexicon.areSynonyms(one.meaning, $0) }) {
                shared += vocabulary.weight(of: one.word) / 2
            }
        }
        // What an expression says may have been counted by its words already.
        shared = min(shared, weight, other.weight)
        return shared
    }

    /// Both bags in one, a word that both hold as often as the one that has it more: what was cut in two repeats the
    /// words that both parts need.
    func union(_ other: Bag, _ vocabulary: Vocabulary) -> Bag {
        var union: [Int32] = []
        union.reserveCapacity(words.count + other.words.count)
        var (mine, theirs) = (0, 0)
        while mine < words.count || theirs < other.words.count {
            let one = mine < words.count ? words[mine] : .max
            let two = theirs < other.words.count ? other.words[theirs] : .max
            union.append(min(one, two))
            if one <= two { mine += 1 }
            if two <= one { theirs += 1 }
        }
        return Bag(sorted: union, expressions: expressions + other.expressions, vocabulary)
    }
}

/// How much of each of two items stands in the other, by weight, from 0 to 1.
struct Coverage {
    let ofLeft: Double
    let ofRight: Double

    init(ofLeft: Double, ofRight: Double) {
        self.ofLeft = ofLeft
        self.ofRight = ofRight
    }

    init(_ left: Bag, _ right: Bag, _ vocabulary: Vocabulary, _ lexicon: Lexicon) {
        let shared = Double(left.shared(with: right, vocabulary, lexicon))
        ofLeft = left.weight > 0 ? shared / Double(left.weight) : 0
        ofRight = right.weight > 0 ? shared / Double(right.weight) : 0
    }

    /// Near to the smaller of the two; 0 where both are.
    var agreement: Double {
        ofLeft + ofRight > 0 ? 2 * ofLeft * ofRight / (ofLeft + ofRight) : 0
    }
}
