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

    init(from old: [Item], to new: [Item], _ lexicon: inout Lexicon) {
        let isSwapped = Self.sortsBefore(new, old, lexicon)
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
            for place in left.indices { left[place].wording.assignRoles(&lexicon) }
            for place in right.indices { right[place].wording.assignRoles(&lexicon) }
            (groups, fallbacks) = Self.search(left, right, links, lexicon)
        }
        groups = Moves.marked(groups, left, right)
        groups += Self.alone(groups, leftCount: left.count, rightCount: right.count)
        self.groups = isSwapped ? groups.map(\.mirrored) : groups
    }

    /// Links by likeness what the exact pass left over, and finds the parts.
    private static func search(
        _ left: [Item], _ right: [Item], _ exact: Links, _ lexicon: Lexicon
    ) -> (groups: [Group], fallbacks: [String]) {
        var links = exact
        let likeness = Likeness(left, right, lexicon)
        let search = CandidateSearch(left, right, links: exact, likeness: likeness, lexicon)
        let open = search.candidates.filter { candidate in
            exact.right[candidate.left] == nil && exact.left[candidate.right] == nil
                && candidate.score >= Candidate.threshold
        }
        let assignment = Assignment(of: open)
        for place in assignment.chosen { links.join(open[place].left, open[place].right) }
        joinRest(search, &links)
        joinOnlyItems(left, right, into: &links)
        joinBetween(search, left, right, &links)
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

    /// Looks once more at what found no counterpart, now at every pair: two items that were worded wholly anew share
    /// synonyms, by which the search does not go.
    private static func joinRest(_ search: CandidateSearch, _ links: inout Links) {
        let (left, right) = (links.freeLeft, links.freeRight)
        guard left.count * right.count <= mostPairs else { return }
        let open = left.flatMap { item in right.map { search.candidate(item, $0) } }
            .filter { $0.score >= Candidate.threshold }
        for place in Assignment(of: open).chosen { links.join(open[place].left, open[place].right) }
    }

    /// What is left between two neighbours has its counterpart, if any, in what is left between theirs: there a little
    /// likeness is enough.
    private static func joinBetween(
        _ search: CandidateSearch, _ left: [Item], _ right: [Item], _ links: inout Links
    ) {
        var start = 0
        while start < left.count {
            guard links.right[start] == nil else {
                start += 1
                continue
            }
            let section = left[start].section
            var end = start + 1
            while end < left.count, left[end].section == section, links.right[end] == nil { end += 1 }
            let others = right.indices.filter { links.left[$0] == nil && right[$0].section == section }
            let isFirst = start == 0 || left[start - 1].section != section
            let isLast = end == left.count || left[end].section != section
            let from = isFirst ? -1 : links.right[start - 1] ?? -1
            let to = isLast ? right.count : links.right[end] ?? right.count
            let between = others.filter { $0 > from && $0 < to }
            if end - start <= mostBetween, between.count <= mostBetween {
                let near = (start..<end).flatMap { item in between.map { search.candidate(item, $0) } }
                    .filter { $0.coverage.agreement >= leastBetween }
                    .map { candidate in
                        Candidate(
                            left: candidate.left, right: candidate.right, coverage: candidate.coverage,
                            score: Candidate.threshold + candidate.score)
                    }
                for place in Assignment(of: near).chosen { links.join(near[place].left, near[place].right) }
            }
            start = end
        }
    }

    /// The most items between two neighbours on either side.
    private static let mostBetween = 6
    /// The most pairs that are looked at one by one.
    private static let mostPairs = 2_500
    /// How well two items must agree that their neighbours point to.
    private static let leastBetween = 0.15

    /// The one item of a section is the counterpart of the one item of the same section, however it was
    /// worded anew. Sections of no known kind are left out: two of them may have nothing in common.
    private static func joinOnlyItems(_ left: [Item], _ right: [Item], into links: inout Links) {
        let (mine, theirs) = (onlyItems(of: left), onlyItems(of: right))
        for (kind, item) in mine where kind != .other && links.right[item] == nil {
            guard let (_, other) = theirs.first(where: { $0.kind == kind }), links.left[other] == nil else {
                continue
            }
            links.join(item, other)
        }
    }

    /// The items that are the only ones of their section.
    private static func onlyItems(of items: [Item]) -> [(kind: SectionKind, item: Int)] {
        var counts: [(kind: SectionKind, first: Int, count: Int)] = []
        for place in items.indices {
            let kind = items[place].section
            if let known = counts.lastIndex(where: { $0.kind == kind }) {
                counts[known].count += 1
            } else {
                counts.append((kind, place, 1))
            }
        }
        return counts.filter { $0.count == 1 }.map { ($0.kind, $0.first) }
    }

    /// A group for every item that has no counterpart.
    private static func alone(_ groups: [Group], leftCount: Int, rightCount: Int) -> [Group] {
        var hasGroup = (
            left: Array(repeating: false, count: leftCount), right: Array(repeating: false, count: rightCount)
        )
        for group in groups {
            for item in group.left { hasGroup.left[item] = true }
            for item in group.right { hasGroup.right[item] = true }
        }
        return (0..<leftCount).filter { !hasGroup.left[$0] }.map { Group(left: [$0], right: []) }
            + (0..<rightCount).filter { !hasGroup.right[$0] }.map { Group(left: [], right: [$0]) }
    }

    /// An order of sides by what their items say, whatever the numbers of the words.
    private static func sortsBefore(_ one: [Item], _ other: [Item], _ lexicon: Lexicon) -> Bool {
        for place in 0..<min(one.count, other.count) {
            let (mine, theirs) = (one[place].wording, other[place].wording)
            if mine.content != theirs.content {
                let (first, second) = (mine.words, theirs.words)
                for (word, another) in zip(first, second) where word.number != another.number {
                    return lexicon.text(of: word.number).utf8.lexicographicallyPrecedes(
                        lexicon.text(of: another.number).utf8)
                }
                return first.count < second.count
            }
            if one[place].section != other[place].section
                || one[place].statement.flags != other[place].statement.flags
            {
                return one[place].sortKey.lexicographicallyPrecedes(other[place].sortKey)
            }
        }
        return one.count < other.count
    }
}

extension Item {
    fileprivate var sortKey: [String] { [section.rawValue] + statement.flags.map(\.rawValue) }
}
