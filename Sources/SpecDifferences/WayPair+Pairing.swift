import SpecModel

extension WayPair {
    /// All ways of both documents, each in one row: those of the old document in its order, then those that only
    /// the new one opens.
    ///
    /// A way is held against one of the same education in the same alternative, never crosswise: "Either I: two
    /// years" has nothing to do with "Or II: one year and a degree".
    static func pairs(
        from old: [Qualifications.Way], to new: [Qualifications.Way], items: ItemChanges
    ) -> [WayPair] {
        guard !old.isEmpty || !new.isEmpty else { return [] }
        var counterparts: [Int?] = Array(repeating: nil, count: old.count)
        for (mine, theirs) in alternatives(from: old, to: new) {
            let found = Counterparts.places(
                from: mine.map { old[$0] }, to: theirs.map { new[$0] }, score: score)
            for (place, counterpart) in zip(mine, found) {
                counterparts[place] = counterpart.map { theirs[$0] }
            }
        }
        let taken = Set(counterparts.compactMap(\.self))
        return old.indices.map { place in
            WayPair(old: old[place], new: counterparts[place].map { new[$0] }, items: items)
        } + new.indices.filter { !taken.contains($0) }.map { WayPair(old: nil, new: new[$0], items: items) }
    }

    /// The places of the ways of each alternative of one document beside those of its counterpart in the other.
    ///
    /// Names alone would pair wrongly where an alternative was put in before others, so what they open counts too.
    private static func alternatives(
        from old: [Qualifications.Way], to new: [Qualifications.Way]
    ) -> [(old: [Int], new: [Int])] {
        let (mine, theirs) = (grouped(old), grouped(new))
        guard mine.count > 1 || theirs.count > 1 else {
            return zip(mine, theirs).map { ($0.places, $1.places) }
        }
        let found = Counterparts.places(from: mine, to: theirs) { left, right in
            // The document's own ways and those of an alternative fit only where nothing better is left.
            let name = left.name == right.name ? 1.0 : 0
            let (ways, others) = (left.places.map { old[$0] }, right.places.map { new[$0] })
            let same = ways.count { way in
                others.contains {
                    $0.education == way.education && $0.years == way.years
                        && Counterparts.likeness($0.experience, way.experience) > 0.6
                }
            }
            let share = 2 * Double(same) / Double(ways.count + others.count)
            let wants = Set(ways.map(\.education)).isDisjoint(with: others.map(\.education)) ? 0.0 : 0.5
            return name + 1.5 * share + wants
        }
        return zip(mine, found).compactMap { group, place in place.map { (group.places, theirs[$0].places) } }
    }

    private static func grouped(_ ways: [Qualifications.Way]) -> [(name: Substring?, places: [Int])] {
        guard ways.contains(where: { $0.alternative != nil }) else { return [(nil, Array(ways.indices))] }
        var groups: [(name: Substring?, label: String?, places: [Int])] = []
        var known: [String?: Int] = [:]
        for (place, way) in ways.enumerated() {
            if let group = known[way.alternative] {
                groups[group].places.append(place)
            } else {
                known[way.alternative] = groups.count
                groups.append((way.alternative.map(ordinal), way.alternative, [place]))
            }
        }
        return groups.map { ($0.name, $0.places) }
    }

    /// What tells an alternative from its neighbours: `ii` of `Or Pattern II`.
    private static func ordinal(of label: String) -> Substring {
        FoldedText(label).words.last ?? ""
    }

    /// How well two ways of one alternative fit; nil for other education, and for experience without a degree that
    /// follows from something else.
    private static func score(_ old: Qualifications.Way, _ new: Qualifications.Way) -> Double? {
        guard old.education == new.education, old.education != .none || old.basis == new.basis else {
            return nil
        }
        return (old.years == new.years ? 1 : 0) + 2 * Counterparts.likeness(old.field, new.field)
            + 2 * Counterparts.likeness(old.experience, new.experience) + (old.basis == new.basis ? 0.5 : 0)
    }
}
