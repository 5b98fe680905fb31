/// The words of an item without their order, each with its weight: what likeness is measured on.
struct Bag {
    /// The numbers of the words in a vocabulary, ascending, a repeated word repeated.
    let words: [Int]
    /// The sum of the weights.
    let weight: Double

    init(sorted words: [Int], in vocabulary: Vocabulary) {
        self.words = words
        weight = words.reduce(0) { $0 + vocabulary.weight(of: $1) }
    }

    /// How much of this bag another one covers, by weight, from 0 to 1.
    func coverage(by other: Bag, in vocabulary: Vocabulary) -> Double {
        guard weight > 0 else { return 0 }
        var shared = 0.0
        var (mine, theirs) = (0, 0)
        while mine < words.count, theirs < other.words.count {
            if words[mine] == other.words[theirs] {
                shared += vocabulary.weight(of: words[mine])
                mine += 1
                theirs += 1
            } else if words[mine] < other.words[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return shared / weight
    }

    /// Both bags in one.
    func union(_ other: Bag, in vocabulary: Vocabulary) -> Bag {
        Bag(sorted: (words + other.words).sorted(), in: vocabulary)
    }
}
