import SpecModel

/// Links the items that say the same, before anything is compared by likeness.
///
/// Three rounds, each over what the one before left: the same words and flags in the same section, the same
/// words in the same section, the same words anywhere. Duplicates go in order, or beside their neighbours
/// where one side has more of them; across sections only where both sides have as many, since otherwise it is open
/// which of them stayed. Linear but for such duplicates.
struct ExactPass {
    /// What two items must share in a round.
    private struct Key: Comparable {
        let content: Int
        /// Section and flags by number, as far as the round asks for them.
        let place: Int

        static func < (one: Key, other: Key) -> Bool {
            (one.content, one.place) < (other.content, other.place)
        }
    }

    /// An item with its key.
    private typealias Entry = (key: Key, item: Int)

    /// Adds a link for every pair that says the same.
    static func join(_ left: [Item], _ right: [Item], into links: inout Links) {
        var kinds: [SectionKind] = []
        func number(of kind: SectionKind) -> Int {
            if let number = kinds.firstIndex(of: kind) { return number }
            kinds.append(kind)
            return kinds.count - 1
        }
        func bits(_ flags: [Statement.Flag]) -> Int {
            flags.reduce(0) { $0 | 1 << (Statement.Flag.allCases.firstIndex(of: $1) ?? 0) }
        }
        func entries(_ free: [Int], of items: [Item], _ place: (Item) -> Int) -> [Entry] {
            free.map { (Key(content: items[$0].wording.content, place: place(items[$0])), $0) }
                .sorted { ($0.key, $0.item) < ($1.key, $1.item) }
        }
        func join(acrossSections: Bool, by place: (Item) -> Int) {
            let free = links.freeLeft
            guard !free.isEmpty else { return }
            let mine = entries(free, of: left, place)
            let theirs = entries(links.freeRight, of: right, place)
            var uneven: [(left: [Int], right: [Int])] = []
            var (start, otherStart) = (0, 0)
            while start < mine.count, otherStart < theirs.count {
                let key = mine[start].key
                let end = mine[start...].firstIndex { $0.key != key } ?? mine.count
                while otherStart < theirs.count, theirs[otherStart].key < key { otherStart += 1 }
                let otherEnd = theirs[otherStart...].firstIndex { $0.key != key } ?? theirs.count
                if end - start == otherEnd - otherStart {
                    for place in 0..<end - start {
                        links.join(mine[start + place].item, theirs[otherStart + place].item)
                    }
                } else if otherEnd > otherStart, !acrossSections {
                    uneven.append((mine[start..<end].map(\.item), theirs[otherStart..<otherEnd].map(\.item)))
                }
                (start, otherStart) = (end, otherEnd)
            }
            for (items, others) in uneven.sorted(by: { $0.left[0] < $1.left[0] }) {
                joinUneven(items, others, into: &links)
            }
        }
        join(acrossSections: false) { number(of: $0.section) << 8 | bits($0.statement.flags) }
        join(acrossSections: false) { number(of: $0.section) }
        join(acrossSections: true) { _ in 0 }
    }

    /// The most pairs of duplicates whose neighbours are looked at.
    private static let mostUneven = 1_024

    /// Of a duty that stands more often on one side, those are counterparts that stand beside counterparts; else the
    /// first ones.
    private static func joinUneven(_ left: [Int], _ right: [Int], into links: inout Links) {
        guard left.count * right.count <= mostUneven else {
            for (item, other) in zip(left, right) { links.join(item, other) }
            return
        }
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
}
