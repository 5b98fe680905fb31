/// For each meaning the items that hold it, one behind the other in one array.
struct WordLists {
    /// For each meaning, by its number in the lexicon, the number of its list; 0 for one that no item holds.
    private var numbers: [Int32]
    /// Where each list begins in `items`.
    private var starts: [Int32] = [0, 0]
    private var items: [Int32] = []

    /// Lists the items of one side.
    /// - Parameter count: how many meanings the lexicon knows.
    init(of bags: [Likeness.Words], in likeness: Likeness, count: Int, where isListed: (Int) -> Bool) {
        numbers = Array(repeating: 0, count: count)
        // First how long each list gets, at the place of the next one.
        var total = 0
        for item in bags.indices where isListed(item) {
            Self.forEachDistinct(likeness.words(of: bags[item].sentence)) { word in
                if numbers[Int(word)] == 0 {
                    numbers[Int(word)] = Int32(starts.count - 1)
                    starts.append(0)
                }
                starts[Int(numbers[Int(word)]) + 1] += 1
                total += 1
            }
        }
        for list in starts.indices.dropFirst() { starts[list] += starts[list - 1] }
        items = Array(repeating: 0, count: total)
        var next = starts
        for item in bags.indices where isListed(item) {
            Self.forEachDistinct(likeness.words(of: bags[item].sentence)) { word in
                let list = Int(numbers[Int(word)])
                items[Int(next[list])] = Int32(item)
                next[list] += 1
            }
        }
    }

    /// Whether no item holds anything.
    var isEmpty: Bool { items.isEmpty }

    /// The items that hold a meaning, ascending.
    subscript(word: Int32) -> ArraySlice<Int32> {
        let list = Int(numbers[Int(word)])
        return items[Int(starts[list])..<Int(starts[list + 1])]
    }

    /// Hands over each of some words in order, repeated ones once.
    static func forEachDistinct(_ words: ArraySlice<Int32>, _ body: (Int32) -> Void) {
        var last: Int32 = -1
        for word in words where word != last {
            last = word
            body(word)
        }
    }
}
