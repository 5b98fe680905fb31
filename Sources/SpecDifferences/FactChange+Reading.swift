import SpecModel

extension FactChange {
    /// The facts that differ between two documents.
    static func changes(from old: Specification.Facts, to new: Specification.Facts) -> [FactChange] {
        zip(old.named, new.named).compactMap { before, after in
            change(before.name, before.value, after.value)
        } + others(from: old.others, to: new.others)
    }

    /// The facts on which the standing of a class rests.
    private static let standing: Set<String> = ["salaryGroup", "bargainingUnit", "designation"]

    /// Nil where both say the same, however it is typed.
    private static func change(_ name: String, _ old: String?, _ new: String?) -> FactChange? {
        guard old.map({ FoldedText($0) }) != new.map({ FoldedText($0) }) else { return nil }
        return FactChange(name: name, old: old, new: new, signal: standing.contains(name) ? .status : nil)
    }

    /// Facts under labels of their own: the first Family against the first Family.
    private static func others(from old: [NamedFact], to new: [NamedFact]) -> [FactChange] {
        var waiting = Dictionary(grouping: new, by: \.key)
        let kept = old.compactMap { fact -> FactChange? in
            let counterpart = waiting[fact.key]?.first
            if counterpart != nil { waiting[fact.key]?.removeFirst() }
            return change(fact.name, fact.value, counterpart?.value)
        }
        var seen: [FoldedText: Int] = [:]
        let counts = Dictionary(grouping: old, by: \.key).mapValues(\.count)
        return kept
            + new.compactMap { fact in
                seen[fact.key, default: 0] += 1
                guard seen[fact.key, default: 0] > counts[fact.key, default: 0] else { return nil }
                return change(fact.name, nil, fact.value)
            }
    }
}

extension Specification.Facts {
    /// The facts with a key of their own, in the order of the JSON of `read`.
    fileprivate var named: [(name: String, value: String?)] {
        [
            ("code", code?.description),
            ("title", title),
            ("established", established?.description),
            ("revised", revised?.description),
            ("effective", effective?.description),
            ("published", published?.description),
            ("finalNumber", finalNumber?.description),
            ("itemNumber", itemNumber?.description),
            ("salaryGroup", salaryGroup?.description),
            ("occupationalGroup", occupationalGroup?.description),
            ("bargainingUnit", bargainingUnit?.description),
            ("eeo", eeo?.description),
            ("designation", designation),
        ]
    }
}

extension NamedFact {
    fileprivate var key: FoldedText { FoldedText(name) }
}
