import SpecModel

/// Finds what was split and what was merged, once every item has at most one counterpart.
///
/// A part is an item that is still alone, and is covered by an item that is linked already: if the two
/// counterparts together agree with that item clearly better than the one alone did, the part joins. A weakly
/// linked item may leave its counterpart for this too. The best gain goes first, and a gain is measured again
/// when its turn comes, since the group may have grown. O(c log c) for c candidates. A search over all subsets
/// would find the rare case of many to many, at a price that grows exponentially.
struct PartSearch {
    /// An item that could join a link, and how much better the group would then agree.
    private struct Part {
        let candidate: Candidate
        /// Whether the right item is the part: a split; else the left one: a merge.
        let isSplit: Bool
        let gain: Double

        static func goesFirst(_ one: Part, _ other: Part) -> Bool {
            (other.gain, one.candidate.left, one.candidate.right)
                < (one.gain, other.candidate.left, other.candidate.right)
        }
    }

    /// How much of a part must be covered, and how much where it stands beside its sibling.
    private static let leastCoverage = (anywhere: 0.45, adjacent: 0.33)
    /// By how much the agreement must rise.
    private static let leastRise = 0.06
    /// Or how much of a part must be words of the whole that no sibling has: a short part of a long item hardly
    /// raises the agreement.
    private static let leastNews = (anywhere: 0.35, adjacent: 0.18)
    /// How much of such a part must be covered.
    private static let mostlyCovered = 0.5
    /// The most parts of a whole: an item that swallows a list of words is none of them.
    private static let mostParts = 16
    /// Below this agreement a link is weak, and either item may be a part of something else.
    private static let weak = 0.6
    /// How often parts are looked for.
    private static let mostRounds = 3

    private let leftItems: [Item]
    private let rightItems: [Item]
    private var likeness: Likeness
    private var groups: [Group]
    private var groupOfLeft: [Int?]
    private var groupOfRight: [Int?]

    /// The links as groups, grown by the parts that belong to them.
    static func groups(
        from links: Links, candidates: [Candidate], leftItems: [Item], rightItems: [Item], likeness: Likeness
    ) -> [Group] {
        var search = PartSearch(links, leftItems, rightItems, likeness)
        // What leaves a weak link frees its counterpart for another group.
        for _ in 0..<mostRounds where search.joinParts(of: candidates) {}
        return search.groups.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    }

    /// Joins the parts that can join, the best first; whether there were any.
    private mutating func joinParts(of candidates: [Candidate]) -> Bool {
        var parts: [Part] = []
        for candidate in candidates {
            for isSplit in [true, false] {
                if let gain = gain(of: candidate, isSplit: isSplit) {
                    parts.append(Part(candidate: candidate, isSplit: isSplit, gain: gain))
                }
            }
        }
        for part in parts.sorted(by: Part.goesFirst)
        where gain(of: part.candidate, isSplit: part.isSplit) != nil {
            join(part)
        }
        return !parts.isEmpty
    }

    private init(_ links: Links, _ leftItems: [Item], _ rightItems: [Item], _ likeness: Likeness) {
        self.leftItems = leftItems
        self.rightItems = rightItems
        self.likeness = likeness
        groups = []
        groupOfLeft = Array(repeating: nil, count: links.right.count)
        groupOfRight = Array(repeating: nil, count: links.left.count)
        for (left, right) in links.right.enumerated() {
            guard let right else { continue }
            groupOfLeft[left] = groups.count
            groupOfRight[right] = groups.count
            groups.append(Group(left: [left], right: [right]))
        }
    }

    /// By how much a group gets better when a candidate's part joins it; nil where it may not.
    private mutating func gain(of candidate: Candidate, isSplit: Bool) -> Double? {
        let (left, right) = (candidate.left, candidate.right)
        let coverage = isSplit ? candidate.coverage.ofRight : candidate.coverage.ofLeft
        guard let whole = isSplit ? groupOfLeft[left] : groupOfRight[right] else { return nil }
        let group = groups[whole]
        guard isSplit ? group.left.count == 1 : group.right.count == 1 else { return nil }
        let siblings = isSplit ? group.right : group.left
        let part = isSplit ? right : left
        guard siblings.count < Self.mostParts, let sibling = siblings.first,
            section(of: part, isSplit) == section(of: sibling, isSplit),
            isFree(part, isSplit: isSplit, elsewhereCoveredBelow: coverage, than: whole)
        else { return nil }
        let isAdjacent = siblings.contains { abs($0 - part) == 1 }
        guard coverage >= (isAdjacent ? Self.leastCoverage.adjacent : Self.leastCoverage.anywhere) else {
            return nil
        }
        let one = isSplit ? likeness.left[left] : likeness.right[right]
        func fit(_ items: [Int]) -> (shared: Double, agreement: Double) {
            likeness.withUnion(items.map { words(of: $0, isSplit) }) { likeness, union in
                (likeness.shared(one, union), likeness.coverage(one, union).agreement)
            }
        }
        let without = fit(siblings)
        let with = fit(siblings + [part])
        let isNew =
            with.shared - without.shared
            >= (isAdjacent ? Self.leastNews.adjacent : Self.leastNews.anywhere)
            * words(of: part, isSplit).weight
        let rise = with.agreement - without.agreement
        return rise >= Self.leastRise || isNew && coverage >= Self.mostlyCovered && rise >= 0 ? rise : nil
    }

    /// Whether a part is alone, or weakly linked to something that covers it clearly less.
    private func isFree(
        _ part: Int, isSplit: Bool, elsewhereCoveredBelow coverage: Double, than whole: Int
    ) -> Bool {
        guard let current = isSplit ? groupOfRight[part] : groupOfLeft[part] else { return true }
        let group = groups[current]
        guard current != whole, group.left.count == 1, group.right.count == 1 else { return false }
        let (left, right) = (likeness.left[group.left[0]], likeness.right[group.right[0]])
        let present = likeness.coverage(left, right)
        guard present.agreement < Self.weak else { return false }
        return (isSplit ? present.ofRight : present.ofLeft) + 0.15 < coverage
    }

    private mutating func join(_ part: Part) {
        let (left, right) = (part.candidate.left, part.candidate.right)
        guard let whole = part.isSplit ? groupOfLeft[left] : groupOfRight[right] else { return }
        if part.isSplit {
            leave(groupOfRight[right])
            groups[whole].right = (groups[whole].right + [right]).sorted()
            groupOfRight[right] = whole
        } else {
            leave(groupOfLeft[left])
            groups[whole].left = (groups[whole].left + [left]).sorted()
            groupOfLeft[left] = whole
        }
    }

    /// Takes a weak link apart.
    private mutating func leave(_ group: Int?) {
        guard let group else { return }
        for left in groups[group].left { groupOfLeft[left] = nil }
        for right in groups[group].right { groupOfRight[right] = nil }
        groups[group] = Group(left: [], right: [])
    }

    private func section(of part: Int, _ isSplit: Bool) -> SectionKind {
        isSplit ? rightItems[part].section : leftItems[part].section
    }

    private func words(of part: Int, _ isSplit: Bool) -> Likeness.Words {
        isSplit ? likeness.right[part] : likeness.left[part]
    }
}
