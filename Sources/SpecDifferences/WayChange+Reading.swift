import SpecModel

extension WayChange {
    /// The ways to qualify that differ, in the order of the old document, then of the new one.
    ///
    /// Ways are held against each other by education: first those that say the same, then those in the same
    /// field, then what is left in order, since a document can open several ways for one degree.
    static func changes(
        from old: [Qualifications.Way], to new: [Qualifications.Way]
    ) -> [WayChange] {
        var counterparts: [Int?] = Array(repeating: nil, count: old.count)
        var taken: Set<Int> = []
        let rounds: [(Qualifications.Way, Qualifications.Way) -> Bool] = [
            { $0.years == $1.years && $0.foldedField == $1.foldedField },
            { $0.foldedField == $1.foldedField },
            { _, _ in true },
        ]
        for agrees in rounds {
            for place in old.indices where counterparts[place] == nil {
                let found = new.indices.first { candidate in
                    !taken.contains(candidate) && new[candidate].education == old[place].education
                        && agrees(old[place], new[candidate])
                }
                guard let found else { continue }
                counterparts[place] = found
                taken.insert(found)
            }
        }
        return old.indices.compactMap { WayChange(from: old[$0], to: counterparts[$0].map { new[$0] }) }
            + new.indices.filter { !taken.contains($0) }.compactMap { WayChange(from: nil, to: new[$0]) }
    }

    /// Whether it changes how much experience someone needs, or whether the way is open at all; another field
    /// is judged by the words of the item that names it.
    var isSubstantive: Bool { kind != .changed || old != new }

    /// Nil where both ways say the same.
    private init?(from old: Qualifications.Way?, to new: Qualifications.Way?) {
        guard let education = (old ?? new)?.education else { return nil }
        let fieldDiffers = old?.foldedField != new?.foldedField
        guard old == nil || new == nil || old?.years != new?.years || fieldDiffers else { return nil }
        kind = old == nil ? .added : new == nil ? .removed : .changed
        self.education = education
        self.old = old?.years
        self.new = new?.years
        oldField = fieldDiffers ? old?.field : nil
        newField = fieldDiffers ? new?.field : nil
    }
}

extension Qualifications.Way {
    fileprivate var foldedField: FoldedText? { field.map { FoldedText($0) } }
}
