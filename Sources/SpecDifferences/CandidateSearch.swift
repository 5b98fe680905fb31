/// Finds the pairs of items that are worth a closer look.
///
/// By inverted lists, from each word to the items that hold it: most pairs of a document share no telling
/// word and are never touched. All pairs would be 25 million comparisons for 5,000 items a side. An item is
/// searched by its words in fewer than `longestList` items, by its rarest few in any case, and the pairs that
/// share most are looked at: the cost is bounded by items × words × `longestList` where words are rare.
struct CandidateSearch {
    /// The pairs that could be linked or could be a part of a split or merge, by left, then right item.
    private(set) var candidates: [Candidate] = []
    /// How many items were searched by some of their words alone, since the others stand in too many items.
    private(set) var searchedInPart = 0

    /// A word in more items than this, or than an eighth of them, is searched by only if it is among the rarest
    /// of its item.
    private static let longestList = 200
    /// How many words an item is searched by, however common they are.
    private static let fewestWords = 3
    /// A pair is looked at when so much of either item is covered by the words searched by.
    private static let floor = 0.15
    /// How many pairs of an item are looked at, those that share most first.
    private static let mostLookedAt = 64
    /// From which coverage of one item on a pair can be a part of a split or merge.
    private static let partial = 0.33
    /// How many pairs an item may have, the best first.
    private static let most = 32

    private let leftItems: [Item]
    private let rightItems: [Item]
    private let likeness: Likeness

    /// Searches all pairs of which at least one item has no link yet.
    init(_ leftItems: [Item], _ rightItems: [Item], links: Links, likeness: Likeness) {
        self.leftItems = leftItems
        self.rightItems = rightItems
        self.likeness = likeness
        let allLists = lists(of: Array(rightItems.indices))
        let freeLists = lists(of: links.freeRight)
        var shared = Array(repeating: 0.0, count: rightItems.count)
        for item in leftItems.indices {
            let isFree = links.right[item] == nil
            let touched = share(item, with: isFree ? allLists : freeLists, into: &shared)
            let promising = mostPromising(of: touched, for: item, shared: shared)
            var found = promising.compactMap { candidate(item, $0, shared: shared[$0]) }
            for other in touched { shared[other] = 0 }
            found.sort { ($1.score, $0.right) < ($0.score, $1.right) }
            candidates += found.prefix(Self.most).sorted { $0.right < $1.right }
        }
    }

    /// For each word the right items that hold it.
    private func lists(of items: [Int]) -> [[Int]] {
        var lists: [[Int]] = Array(repeating: [], count: likeness.vocabulary.count)
        for item in items {
            for word in likeness.right[item].sentence.words where lists[word].last != item {
                lists[word].append(item)
            }
        }
        return lists
    }

    /// Adds up the weight of the words that each right item shares with a left one; returns those items.
    private mutating func share(_ item: Int, with lists: [[Int]], into shared: inout [Double]) -> [Int] {
        let longest = max(Self.longestList, rightItems.count / 8)
        let words = likeness.left[item].sentence.words.filter { likeness.vocabulary.isTelling($0) }
        let distinct = words.indices.filter { $0 == 0 || words[$0 - 1] != words[$0] }.map { words[$0] }
        let rarestFirst = distinct.sorted { (lists[$0].count, $0) < (lists[$1].count, $1) }
        let searched = rarestFirst.enumerated().prefix { rank, word in
            rank < Self.fewestWords || lists[word].count <= longest
        }
        if searched.count < distinct.count { searchedInPart += 1 }
        var touched: [Int] = []
        for (_, word) in searched {
            for other in lists[word] {
                if shared[other] == 0 { touched.append(other) }
                shared[other] += likeness.vocabulary.weight(of: word)
            }
        }
        return touched
    }

    /// The right items that share most with a left one; of those that share as much, the nearest.
    ///
    /// A short list kept in order, rather than a sort: of thousands of items that share a common word few ever
    /// enter it.
    private func mostPromising(of items: [Int], for item: Int, shared: [Double]) -> [Int] {
        guard items.count > Self.mostLookedAt else { return items }
        let place = leftItems[item].relativePlace
        var best: [(shared: Double, distance: Double, item: Int)] = []
        for other in items {
            let entry = (shared[other], abs(place - rightItems[other].relativePlace), other)
            func goesBefore(_ one: (shared: Double, distance: Double, item: Int)) -> Bool {
                (-entry.0, entry.1, entry.2) < (-one.shared, one.distance, one.item)
            }
            if best.count == Self.mostLookedAt {
                guard let last = best.last, goesBefore(last) else { continue }
                best.removeLast()
            }
            best.insert(entry, at: best.firstIndex(where: goesBefore) ?? best.count)
        }
        return best.map(\.item)
    }

    /// Weighs a pair: the words decide, neighbouring words, the section and the place in it tip the scales.
    /// Nil where too little is shared.
    private func candidate(_ left: Int, _ right: Int, shared: Double) -> Candidate? {
        let (mine, theirs) = (likeness.left[left], likeness.right[right])
        guard shared >= Self.floor * min(mine.sentence.weight, theirs.sentence.weight) else { return nil }
        let (leftItem, rightItem) = (leftItems[left], rightItems[right])
        let coverage = likeness.coverage(mine, theirs)
        let score =
            harmonicMean(coverage)
            + 0.10 * likeness.sharedPairs(mine, theirs)
            + (leftItem.section == rightItem.section ? 0.10 : 0)
            + 0.06 * (1 - abs(leftItem.relativePlace - rightItem.relativePlace))
        guard score >= Candidate.threshold || max(coverage.forward, coverage.backward) >= Self.partial else {
            return nil
        }
        return Candidate(
            left: left, right: right, coverage: (coverage.forward, coverage.backward), score: score)
    }
}
