import SpecModel

/// Links the items that say the same, before anything is compared by likeness.
///
/// Three rounds, each over what the one before left: the same words and flags in the same section, the same
/// words in the same section, the same words anywhere. Duplicates go in order, or beside their neighbours
/// where one side has more of them; across sections only where both sides have as many, since otherwise it is open
/// which of them stayed. Linear but for such duplicates.
struct ExactPass {
    /// What two items must share in a round.
    private struct Key: Hashable {
        let section: SectionKind?
        let flags: [Statement.Flag]?
        let content: Int
    }

    /// Adds a link for every pair that says the same.
    static func join(_ left: [Item], _ right: [Item], into links: inout Links) {
        let contents = contents(of: left + right)
        func content(ofLeft item: Int) -> Int { contents[item] }
        func content(ofRight item: Int) -> Int { contents[left.count + item] }
        func join(acrossSections: Bool, by key: (Item, Int) -> Key) {
            let free = links.freeLeft
            guard !free.isEmpty else { return }
            var theirs = Dictionary(grouping: links.freeRight) { key(right[$0], content(ofRight: $0)) }
            let mine = Dictionary(grouping: free) { key(left[$0], content(ofLeft: $0)) }
            // The order in which keys come does not matter: no two of them share an item.
            var uneven: [(left: [Int], right: [Int])] = []
            for (key, items) in mine {
                guard let others = theirs.removeValue(forKey: key) else { continue }
                if items.count == others.count {
                    for (item, other) in zip(items, others) { links.join(item, other) }
                } else if !acrossSections {
                    uneven.append((items, others))
                }
            }
            for (items, others) in uneven.sorted(by: { $0.left[0] < $1.left[0] }) {
                joinUneven(items, others, into: &links)
            }
        }
        join(acrossSections: false) {
            Key(section: $0.section, flags: $0.statement.flags, content: $1)
        }
        join(acrossSections: false) { Key(section: $0.section, flags: nil, content: $1) }
        join(acrossSections: true) { Key(section: nil, flags: nil, content: $1) }
    }

    /// Of a duty that stands more often on one side, those are counterparts that stand beside counterparts; else the
    /// first ones.
    private static func joinUneven(_ left: [Int], _ right: [Int], into links: inout Links) {
        func neighbours(_ item: Int, _ other: Int) -> Int {
            (links.right(of: item - 1) == other - 1 ? 1 : 0)
                + (links.right(of: item + 1) == other + 1 ? 1 : 0)
        }
        for _ in 0..<min(left.count, right.count) {
            var best: (item: Int, other: Int, count: Int)?
            for item in left where links.right[item] == nil {
                for other in right where links.left[other] == nil {
                    let count = neighbours(item, other)
                    if count > best?.count ?? -1 { best = (item, other, count) }
                }
            }
            if let best { links.join(best.item, best.other) }
        }
    }

    /// A number for each item, the same for those that say the same: by the hash of their words and then word by
    /// word, so that no collision can pair two different duties.
    private static func contents(of items: [Item]) -> [Int] {
        var firsts: [Int: [Int]] = [:]
        return items.indices.map { place in
            let item = items[place]
            if let same = firsts[item.hash]?.first(where: { items[$0].saysTheSame(as: item) }) { return same }
            firsts[item.hash, default: []].append(place)
            return place
        }
    }
}
