/// What the words of a pair of documents weigh.
///
/// A word weighs the more the fewer items it stands in (inverse document frequency): "witness" tells two
/// duties of one document apart, "program" does not. Weights are whole numbers, so that a sum of them is the same in any
/// order; words count by what they mean.
struct Vocabulary {
    /// For each meaning, by its number in the lexicon.
    private let weights: [Int32]

    /// Weighs the words of all items of both sides.
    /// - Parameter count: how many meanings the lexicon knows.
    init(of left: [Item], _ right: [Item], count: Int) {
        // First how many items hold each, then what that makes it weigh.
        var weights: [Int32] = Array(repeating: 0, count: count)
        var meanings: [Int32] = []
        func tally(_ items: [Item]) {
            for place in items.indices {
                let telling = items[place].wording.telling.words
                for place in telling.indices where place == 0 || telling[place] != telling[place - 1] {
                    let meaning = telling[place]
                    if weights[Int(meaning)] == 0 { meanings.append(meaning) }
                    weights[Int(meaning)] += 1
                }
            }
        }
        tally(left)
        tally(right)
        let itemCount = Double(left.count + right.count + 1)
        for meaning in meanings {
            weights[Int(meaning)] = Self.weight(of: itemCount / Double(weights[Int(meaning)]))
        }
        self.weights = weights
    }

    /// The weight of a word by what it means; 0 for one that stands in no item as a telling word.
    func weight(of meaning: Int32) -> Int { Int(weights[Int(meaning)]) }

    private static func weight(of rarity: Double) -> Int32 { Int32(1024 * (0.25 + logarithm(rarity))) }

    /// The logarithm to base 2 of a number from 1 up, straight between the powers of two: the standard library
    /// has none, and a weight needs no more than 0.09 of exactness.
    private static func logarithm(_ number: Double) -> Double {
        Double(number.exponent) + number.significand - 1
    }
}
