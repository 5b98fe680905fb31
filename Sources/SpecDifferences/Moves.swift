import SpecModel

/// Tells the items that changed their place from those that only made room.
///
/// What stays is the heaviest sequence of groups that stands in the same order on both sides, everything
/// else moved. Weighted by length, so that of two items that changed places the short one is said to have
/// moved; unweighted, the choice would be arbitrary. A prefix maximum over a Fenwick tree finds the sequence
/// in O(n log n).
///
/// Each pair of sections is looked at on its own, so that the order of sections never moves an item. A link
/// between sections is a move, unless the one section is gone and the other is new: then the section was
/// renamed, split or merged, and the item stayed in it.
struct Moves {
    private struct Pair: Equatable {
        let left: SectionKind
        let right: SectionKind
    }

    /// The groups, with those that moved marked.
    static func marked(_ groups: [Group], _ leftItems: [Item], _ rightItems: [Item]) -> [Group] {
        var groups = groups
        var members: [(pair: Pair, numbers: [Int])] = []
        let (leftSections, rightSections) = (sections(of: leftItems), sections(of: rightItems))
        for number in groups.indices {
            guard let left = groups[number].left.first, let right = groups[number].right.first else {
                continue
            }
            let pair = Pair(left: leftItems[left].section, right: rightItems[right].section)
            groups[number].isMoved = true
            let corresponds =
                pair.left == pair.right
                || !rightSections.contains(pair.left) && !leftSections.contains(pair.right)
            guard corresponds else { continue }
            if let place = members.lastIndex(where: { $0.pair == pair }) {
                members[place].numbers.append(number)
            } else {
                members.append((pair, [number]))
            }
        }
        for (_, numbers) in members {
            let places = numbers.map { number in
                (
                    number: number, left: heaviest(groups[number].left, leftItems),
                    right: heaviest(groups[number].right, rightItems)
                )
            }
            let ordered = places.sorted { $0.left.item < $1.left.item }
            let weights = ordered.map { 1 + max($0.left.weight, $0.right.weight) }
            for place in heaviestRise(of: ordered.map(\.right.item), weights: weights) {
                groups[ordered[place].number].isMoved = false
            }
        }
        return groups
    }

    /// The kinds of section that some items stand in.
    private static func sections(of items: [Item]) -> [SectionKind] {
        var kinds: [SectionKind] = []
        for place in items.indices where !kinds.contains(items[place].section) {
            kinds.append(items[place].section)
        }
        return kinds
    }

    /// The longest of some items, which tells where a group stands, and the length of all.
    private static func heaviest(_ group: [Int], _ items: [Item]) -> (item: Int, weight: Int) {
        func length(_ item: Int) -> Int { items[item].wording.length }
        let first = group.max { (length($0), $1) < (length($1), $0) } ?? 0
        return (first, group.reduce(0) { $0 + length($1) })
    }

    /// The places of the heaviest rising sequence of distinct numbers.
    static func heaviestRise(of numbers: [Int], weights: [Int]) -> [Int] {
        let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
        var ranks = Array(repeating: 0, count: numbers.count)
        for (rank, place) in order.enumerated() { ranks[place] = rank + 1 }
        // At each node the place that ends the heaviest rise among the ranks that the node covers.
        var tree: [Int?] = Array(repeating: nil, count: numbers.count + 1)
        var totals = Array(repeating: 0, count: numbers.count)
        var previous: [Int?] = Array(repeating: nil, count: numbers.count)
        func heavier(_ one: Int?, _ other: Int?) -> Int? {
            guard let one else { return other }
            guard let other else { return one }
            return totals[other] > totals[one] ? other : one
        }
        for place in numbers.indices {
            var best: Int?
            var node = ranks[place] - 1
            while node > 0 {
                best = heavier(best, tree[node])
                node &= node - 1
            }
            previous[place] = best
            totals[place] = weights[place] + (best.map { totals[$0] } ?? 0)
            node = ranks[place]
            while node < tree.count {
                tree[node] = heavier(tree[node], place)
                node += node & -node
            }
        }
        var rise: [Int] = []
        var end = numbers.indices.reduce(nil as Int?) { heavier($0, $1) }
        while let place = end {
            rise.append(place)
            end = previous[place]
        }
        return rise.reversed()
    }
}
