import SpecModel

/// Which items of two specifications are the same thing, whatever became of their words and their place.
///
/// Exact matches first, which settle half of the items of a real pair and more; for the rest a search by
/// likeness, an exact assignment, and then the parts of what was split or merged. Each step has a file of its
/// own. The two sides are put in one order before the search and back after it, so that wherever two answers
/// are equally good the same one is taken in both directions: the difference of (b, a) is the mirror of (a, b).
struct Alignment {
    /// Every item of both sides in exactly one group.
    let groups: [Group]
    /// Where a cheaper road was taken, each a phrase.
    let fallbacks: [String]

    /// The most items of a side that are searched by likeness. Real documents have some fifty; the search can
    /// cost the square of their number where all of them resemble each other.
    private static let searchLimit = 10_000

    init(from old: [Item], to new: [Item]) {
        let isSwapped = Self.sortsBefore(new, old)
        let (left, right) = isSwapped ? (new, old) : (old, new)
        var links = Links(leftCount: left.count, rightCount: right.count)
        ExactPass.join(left, right, into: &links)
        let (free, freeRight) = (links.freeLeft, links.freeRight)
        var groups: [Group]
        let isTooMany = max(free.count, freeRight.count) > Self.searchLimit
        if free.isEmpty || freeRight.isEmpty || isTooMany {
            fallbacks =
                isTooMany
                ? ["more than \(Self.searchLimit) items differ on a side: only equal ones were matched"] : []
            groups = links.right.enumerated().compactMap { left, right in
                right.map { Group(left: [left], right: [$0]) }
            }
        } else {
            (groups, fallbacks) = Self.search(left, right, links)
        }
        groups = Moves.marked(groups, left, right)
        groups += Self.alone(groups, leftCount: left.count, rightCount: right.count)
        self.groups = isSwapped ? groups.map(\.mirrored) : groups
    }

    /// Links by likeness what the exact pass left over, and finds the parts.
    private static func search(
        _ left: [Item], _ right: [Item], _ exact: Links
    ) -> (groups: [Group], fallbacks: [String]) {
        var links = exact
        let likeness = Likeness(left, right)
        let search = CandidateSearch(left, right, links: exact, likeness: likeness)
        let open = search.candidates.filter { candidate in
            exact.right[candidate.left] == nil && exact.left[candidate.right] == nil
                && candidate.score >= Candidate.threshold
        }
        let assignment = Assignment(of: open)
        for place in assignment.chosen { links.join(open[place].left, open[place].right) }
        joinOnlyItems(left, right, into: &links)
        let groups = PartSearch.groups(
            from: links, candidates: search.candidates, leftItems: left, rightItems: right, likeness: likeness
        )
        var fallbacks: [String] = []
        if let size = assignment.tooLarge {
            fallbacks.append(
                "items that resemble each other and were paired best first, not optimally: \(size)")
        }
        if search.searchedInPart > 0 {
            fallbacks.append("items that were searched by their rarest words alone: \(search.searchedInPart)")
        }
        return (groups, fallbacks)
    }

    /// The one item of a section is the counterpart of the one item of the same section, however it was
    /// worded anew. Sections of no known kind are left out: two of them may have nothing in common.
    private static func joinOnlyItems(_ left: [Item], _ right: [Item], into links: inout Links) {
        for kind in SectionKind.allCases where kind != .other {
            let mine = left.indices.filter { left[$0].section == kind }
            let theirs = right.indices.filter { right[$0].section == kind }
            guard mine.count == 1, theirs.count == 1, links.right[mine[0]] == nil,
                links.left[theirs[0]] == nil
            else { continue }
            links.join(mine[0], theirs[0])
        }
    }

    /// A group for every item that has no counterpart.
    private static func alone(_ groups: [Group], leftCount: Int, rightCount: Int) -> [Group] {
        let left = Set(groups.flatMap(\.left))
        let right = Set(groups.flatMap(\.right))
        return (0..<leftCount).filter { !left.contains($0) }.map { Group(left: [$0], right: []) }
            + (0..<rightCount).filter { !right.contains($0) }.map { Group(left: [], right: [$0]) }
    }

    /// An order of sides by what their items say.
    private static func sortsBefore(_ one: [Item], _ other: [Item]) -> Bool {
        for (mine, theirs) in zip(one, other) {
            let (first, second) = (mine.sortKey, theirs.sortKey)
            if first != second { return first.lexicographicallyPrecedes(second) }
        }
        return one.count < other.count
    }
}

extension Item {
    fileprivate var sortKey: [String] { [key, section.rawValue] + statement.flags.map(\.rawValue) }
}
