/// What the words of a pair of documents weigh.
///
/// A word weighs the more the fewer items it stands in (inverse document frequency): "witness" tells two
/// duties of one document apart, "program" does not. Weights are whole numbers, so that a sum of them is the same in any
/// order; words count by what they mean.
struct Vocabulary {
    /// For each meaning, by its number in the lexicon.
    private let weights: [Int32]

    /// Weighs the words of all items of both sides.
    init(of items: [[Item]], _ lexicon: Lexicon) {
        let count = lexicon.count
        var counts: [Int32] = Array(repeating: 0, count: count)
        var lastItem: [Int32] = Array(repeating: -1, count: count)
        var number: Int32 = 0
        for side in items {
            for item in side {
                for word in item.sentence.words where word.counts {
                    let meaning = Int(lexicon.ownMeaning(of: word))
                    guard lastItem[meaning] != number else { continue }
                    lastItem[meaning] = number
                    counts[meaning] += 1
                }
                number += 1
            }
        }
        let itemCount = Double(number + 1)
        weights = counts.map { $0 == 0 ? 0 : Self.weight(of: itemCount / Double($0)) }
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
