import SpecModel

/// Links the items that say the same, before anything is compared by likeness.
///
/// Three rounds, each over what the one before left: the same words and flags in the same section, the same
/// words in the same section, the same words anywhere. Duplicates go in order; across sections only where both
/// sides have as many, since otherwise it is open which of them stayed. The keys are the folded sentences
/// themselves and not hashes of them, so that no collision can pair two different duties. Linear.
struct ExactPass {
    /// What two items must share in a round.
    private struct Key: Hashable {
        let section: SectionKind?
        let flags: [String]?
        let sentence: String
    }

    /// Adds a link for every pair that says the same.
    static func join(_ left: [Item], _ right: [Item], into links: inout Links) {
        join(left, right, into: &links, acrossSections: false) { item in
            Key(
                section: item.section, flags: item.statement.flags.map(\.rawValue).sorted(),
                sentence: item.key)
        }
        join(left, right, into: &links, acrossSections: false) { item in
            Key(section: item.section, flags: nil, sentence: item.key)
        }
        join(left, right, into: &links, acrossSections: true) { item in
            Key(section: nil, flags: nil, sentence: item.key)
        }
    }

    private static func join(
        _ left: [Item], _ right: [Item], into links: inout Links, acrossSections: Bool,
        by key: (Item) -> Key
    ) {
        let mine = Dictionary(grouping: links.freeLeft) { key(left[$0]) }
        let theirs = Dictionary(grouping: links.freeRight) { key(right[$0]) }
        // The order in which keys come does not matter: no two of them share an item.
        for (key, items) in mine {
            guard let others = theirs[key], !acrossSections || items.count == others.count else { continue }
            for (item, other) in zip(items, others) { links.join(item, other) }
        }
    }
}
