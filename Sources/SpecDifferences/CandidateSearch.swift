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
    private let lexicon: Lexicon

    /// Searches all pairs of which at least one item has no link yet.
    init(_ leftItems: [Item], _ rightItems: [Item], links: Links, likeness: Likeness, _ lexicon: Lexicon) {
        self.leftItems = leftItems
        self.rightItems = rightItems
        self.likeness = likeness
        self.lexicon = lexicon
        let lists = WordLists(of: likeness.right, in: likeness, count: lexicon.count) { _ in true }
        // An item that has its link is searched for among those that have none.
        let freeLists = WordLists(of: likeness.right, in: likeness, count: lexicon.count) {
            links.left[$0] == nil
        }
        var shared = Array(repeating: 0, count: rightItems.count)
        var touched: [Int] = []
        for item in leftItems.indices {
            let isFree = links.right[item] == nil
            guard isFree || !freeLists.isEmpty else { continue }
            share(item, with: isFree ? lists : freeLists, of: lists, into: &shared, &touched)
            let promising = mostPromising(of: touched, for: item, shared: shared)
            var found = promising.compactMap { candidate(item, $0, shared: shared[$0]) }
            for other in touched { shared[other] = 0 }
            if found.count > Self.most {
                found.sort { ($1.score, $0.right) < ($0.score, $1.right) }
                found.removeLast(found.count - Self.most)
            }
            candidates += found.sorted { $0.right < $1.right }
        }
    }

    /// Adds up the weight of the words that each right item of some lists shares with a left one; notes those items.
    private mutating func share(
        _ item: Int, with lists: WordLists, of all: WordLists, into shared: inout [Int],
        _ touched: inout [Int]
    ) {
        touched.removeAll(keepingCapacity: true)
        func share(_ word: Int32) {
            let weight = likeness.vocabulary.weight(of: word)
            for other in lists[word] {
                if shared[Int(other)] == 0 { touched.append(Int(other)) }
                shared[Int(other)] += weight
            }
        }
        let words = likeness.words(of: likeness.left[item].sentence)
        if rightItems.count <= Self.longestList {
            WordLists.forEachDistinct(words, share)
        } else {
            for word in searched(words, all) { share(word) }
        }
    }

    /// The words that an item is searched by: all of them, unless some stand in very many items.
    private mutating func searched(_ words: ArraySlice<Int32>, _ lists: WordLists) -> [Int32] {
        var distinct: [Int32] = []
        WordLists.forEachDistinct(words) { distinct.append($0) }
        let longest = max(Self.longestList, rightItems.count / 8)
        func length(_ word: Int32) -> Int { lists[word].count }
        guard distinct.contains(where: { length($0) > longest }) else { return distinct }
        // Words that stand in as many items go by their letters: their numbers say nothing.
        let rarestFirst = distinct.sorted {
            (length($0), lexicon.text(of: $0)) < (length($1), lexicon.text(of: $1))
        }
        let searched = rarestFirst.enumerated().prefix { rank, word in
            rank < Self.fewestWords || length(word) <= longest
        }
        if searched.count < distinct.count { searchedInPart += 1 }
        return searched.map(\.element)
    }

    /// The right items that share most with a left one; of those that share as much, the nearest.
    ///
    /// A short list kept in order, rather than a sort: of thousands of items that share a common word few ever
    /// enter it.
    private func mostPromising(of items: [Int], for item: Int, shared: [Int]) -> [Int] {
        guard items.count > Self.mostLookedAt else { return items }
        let place = leftItems[item].relativePlace
        var best: [(shared: Int, distance: Double, item: Int)] = []
        for other in items {
            let entry = (shared[other], abs(place - rightItems[other].relativePlace), other)
            func goesBefore(_ one: (shared: Int, distance: Double, item: Int)) -> Bool {
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

    /// A pair that shares enough to be looked at, weighed; nil where it is neither a counterpart nor a part.
    private func candidate(_ left: Int, _ right: Int, shared: Int) -> Candidate? {
        let (mine, theirs) = (likeness.left[left], likeness.right[right])
        guard Double(shared) >= Self.floor * min(mine.weight, theirs.weight) else { return nil }
        let candidate = candidate(left, right)
        let coverage = candidate.coverage
        return candidate.score >= Candidate.threshold
            || max(coverage.ofLeft, coverage.ofRight) >= Self.partial
            ? candidate : nil
    }

    /// Weighs a pair: the words decide, neighbouring words, the section and the place in it tip the scales.
    func candidate(_ left: Int, _ right: Int) -> Candidate {
        let (mine, theirs) = (likeness.left[left], likeness.right[right])
        let coverage = likeness.coverage(mine, theirs)
        let score =
            coverage.agreement
            + 0.10 * likeness.sharedPairs(mine, theirs)
            + (leftItems[left].section == rightItems[right].section ? 0.10 : 0)
            + 0.06 * (1 - abs(leftItems[left].relativePlace - rightItems[right].relativePlace))
        return Candidate(left: left, right: right, coverage: coverage, score: score)
    }
}
