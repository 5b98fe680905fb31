/// The words of both documents, numbered in the order in which they are met, with the weight of each.
///
/// A word weighs the more the fewer items it stands in (inverse document frequency): "witness" tells two
/// duties of one document apart, "program" does not. Words that tell nothing apart weigh a tenth.
struct Vocabulary {
    private var numbers: [String: Int] = [:]
    private var itemCounts: [Int] = []
    private var isLight: [Bool] = []
    private var weights: [Double] = []

    /// The number of a word that stands in a sentence.
    mutating func number(of word: Word) -> Int {
        if let known = numbers[word.meaning] { return known }
        let number = itemCounts.count
        numbers[word.meaning] = number
        itemCounts.append(0)
        isLight.append(!word.isTelling)
        return number
    }

    /// Counts an item for each different word in it; the words come in ascending order.
    mutating func count(itemWith words: [Int]) {
        for (place, word) in words.enumerated() where place == 0 || words[place - 1] != word {
            itemCounts[word] += 1
        }
    }

    /// Fixes the weights, once every item is counted.
    mutating func weigh(itemCount: Int) {
        weights = zip(itemCounts, isLight).map { count, isLight in
            let rarity = 0.25 + logarithm(Double(itemCount + 1) / Double(max(1, count)))
            return isLight ? rarity / 10 : rarity
        }
    }

    /// The weight of a word.
    func weight(of word: Int) -> Double { weights[word] }

    /// Whether a word can bring two items together.
    func isTelling(_ word: Int) -> Bool { !isLight[word] }

    /// How many words there are.
    var count: Int { itemCounts.count }
}

/// The logarithm to base 2 of a number from 1 up, straight between the powers of two: the standard library
/// has none, and a weight needs no more than 0.09 of exactness.
private func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
}
