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
        /// The text alone.
        let text: Bag
        /// Neighbouring words, hashed by their numbers, ascending.
        let pairs: [Int]
    }

    let left: [Words]
    let right: [Words]
    let vocabulary: Vocabulary

    init(_ leftItems: [Item], _ rightItems: [Item]) {
        var vocabulary = Vocabulary()
        let numbered = (leftItems + rightItems).map { item in
            let sentence = Sentence(item.statement.sentence, in: item.section)
            let leadIn = item.statement.leadIn?.utf8.count ?? 0
            let words = sentence.words.filter { $0.role != .mark }
            let numbers = words.map { vocabulary.number(of: $0) }
            vocabulary.count(itemWith: numbers.sorted())
            return (numbers: numbers, leadIn: words.count { $0.range.upperBound <= leadIn })
        }
        vocabulary.weigh(itemCount: numbered.count)
        let fixed = vocabulary
        let words = numbered.map { item in
            let telling = item.numbers.filter { fixed.isTelling($0) }
            return Words(
                sentence: Bag(sorted: item.numbers.sorted(), in: fixed),
                text: Bag(sorted: item.numbers.dropFirst(item.leadIn).sorted(), in: fixed),
                pairs: zip(telling, telling.dropFirst()).map { $0 * fixed.count + $1 }.sorted())
        }
        left = Array(words.prefix(leftItems.count))
        right = Array(words.dropFirst(leftItems.count))
        self.vocabulary = fixed
    }

    /// How much of the first is covered by the second, and the other way round; of sentence and text the
    /// reading in which the two agree better.
    func coverage(_ one: Words, _ other: Words) -> (forward: Double, backward: Double) {
        let readings = [(one.sentence, other.sentence), (one.text, other.text)].map { mine, theirs in
            (mine.coverage(by: theirs, in: vocabulary), theirs.coverage(by: mine, in: vocabulary))
        }
        return harmonicMean(readings[0]) >= harmonicMean(readings[1]) ? readings[0] : readings[1]
    }

    /// How much the words of two items agree, from 0 to 1: the harmonic mean of both coverages.
    func agreement(_ one: Words, _ other: Words) -> Double { harmonicMean(coverage(one, other)) }

    /// Several items taken as one.
    func union(_ items: [Words]) -> Words {
        items.dropFirst().reduce(items[0]) { one, other in
            Words(
                sentence: one.sentence.union(other.sentence, in: vocabulary),
                text: one.text.union(other.text, in: vocabulary), pairs: one.pairs)
        }
    }

    /// The part of neighbouring words that two items share, from 0 to 1 (Dice).
    func sharedPairs(_ one: Words, _ other: Words) -> Double {
        guard !one.pairs.isEmpty || !other.pairs.isEmpty else { return 0 }
        var shared = 0
        var (mine, theirs) = (0, 0)
        while mine < one.pairs.count, theirs < other.pairs.count {
            if one.pairs[mine] == other.pairs[theirs] { shared += 1 }
            let (first, second) = (one.pairs[mine], other.pairs[theirs])
            if first <= second { mine += 1 }
            if second <= first { theirs += 1 }
        }
        return Double(2 * shared) / Double(one.pairs.count + other.pairs.count)
    }
}

/// Near to the smaller of two parts; 0 where both are.
func harmonicMean(_ parts: (Double, Double)) -> Double {
    parts.0 + parts.1 > 0 ? 2 * parts.0 * parts.1 / (parts.0 + parts.1) : 0
}
