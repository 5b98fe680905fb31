import SpecModel

extension Change {
    /// What became of the items of a group; also whether its words were too many to be compared one by one.
    static func reading(
        _ group: Group, from old: [Item], to new: [Item], _ lexicon: inout Lexicon
    ) -> (change: Change, isTooLong: Bool, isTypographic: Bool) {
        let before = group.left.map { old[$0] }
        let after = group.right.map { new[$0] }
        guard let first = before.first, let successor = after.first else {
            return (alone(before + after, isNew: before.isEmpty), false, false)
        }
        let isEqual = first.saysTheSame(as: successor) && !flagsDiffer(before, after)
        let kind = kind(of: group, isEqual: isEqual)
        let isReworded = kind != .unchanged && kind != .moved
        let comparison = isReworded ? Comparison(of: before, with: after, &lexicon) : nil
        let evidence = (comparison?.evidence ?? []) + flagEvidence(before, after)
        let significance: Significance =
            !evidence.isEmpty ? .substantive : isReworded ? .editorial : .none
        let change = Change(
            section: successor.section,
            oldSection: first.section == successor.section ? nil : first.section,
            kind: kind, isMoved: group.isMoved, significance: significance, evidence: evidence,
            leadIn: leadIn(before, after),
            oldStatements: before.map(\.statement), newStatements: after.map(\.statement),
            words: comparison?.words ?? [])
        return (change, comparison?.isTooLong ?? false, !isReworded && differInBytes(first, successor))
    }

    /// Whether two items that say the same differ in their bytes, or in their lead-in.
    private static func differInBytes(_ old: Item, _ new: Item) -> Bool {
        guard old.wording !== new.wording else { return false }
        return
            !(old.statement.leadIn.hasSameBytes(as: new.statement.leadIn)
            && old.statement.text.hasSameBytes(as: new.statement.text))
    }

    private static func kind(of group: Group, isEqual: Bool) -> Kind {
        if group.left.count > 1 { return .merged }
        if group.right.count > 1 { return .split }
        if !isEqual { return .reworded }
        return group.isMoved ? .moved : .unchanged
    }

    private static func alone(_ items: [Item], isNew: Bool) -> Change {
        let statements = items.map(\.statement)
        return Change(
            section: items.first?.section ?? .other, oldSection: nil, kind: isNew ? .added : .removed,
            isMoved: false, significance: .substantive, evidence: [], leadIn: nil,
            oldStatements: isNew ? [] : statements, newStatements: isNew ? statements : [], words: [])
    }

    /// The lead-ins of both sides, where they differ by a byte.
    private static func leadIn(_ before: [Item], _ after: [Item]) -> LeadIn? {
        let (old, new) = (before.first?.statement.leadIn, after.first?.statement.leadIn)
        return old.hasSameBytes(as: new) ? nil : LeadIn(old: old, new: new)
    }

    private static func flags(of items: [Item]) -> [Statement.Flag] {
        guard items.contains(where: { !$0.statement.flags.isEmpty }) else { return [] }
        return Statement.Flag.allCases.filter { flag in items.contains { $0.statement.flags.contains(flag) } }
    }

    private static func flagsDiffer(_ before: [Item], _ after: [Item]) -> Bool {
        flags(of: before) != flags(of: after)
    }

    private static func flagEvidence(_ before: [Item], _ after: [Item]) -> [Evidence] {
        let (old, new) = (flags(of: before), flags(of: after))
        guard old != new else { return [] }
        return Statement.Flag.allCases.filter { old.contains($0) != new.contains($0) }.map { flag in
            Evidence(
                signal: .flag, old: old.contains(flag) ? flag.rawValue : nil,
                new: new.contains(flag) ? flag.rawValue : nil, tendency: nil)
        }
    }
}

/// The words of two sides held against each other, once as sentences for what they mean and once as texts
/// for what is shown.
private struct Comparison {
    let evidence: [Change.Evidence]
    let words: [WordRun]
    let isTooLong: Bool

    init(of before: [Item], with after: [Item], _ lexicon: inout Lexicon) {
        let old = Sentence(joining: before.map { $0.wording.sentence(&lexicon) })
        let new = Sentence(joining: after.map { $0.wording.sentence(&lexicon) })
        let meaning = WordDifference(from: old, to: new)
        evidence = EvidenceReader.evidence(
            from: old, to: new, by: meaning, in: after.first?.section ?? .other,
            isRepartition: before.count != after.count, lexicon)
        if (before + after).allSatisfy({ $0.statement.leadIn == nil }) {
            words = WordRun.runs(from: old, to: new, by: meaning)
            isTooLong = meaning.isTooLong
        } else {
            let oldText = Sentence(joining: before.map { $0.wording.text(of: $0.statement, &lexicon) })
            let newText = Sentence(joining: after.map { $0.wording.text(of: $0.statement, &lexicon) })
            let shown = WordDifference(from: oldText, to: newText)
            words = WordRun.runs(from: oldText, to: newText, by: shown)
            isTooLong = meaning.isTooLong || shown.isTooLong
        }
    }
}

extension String? {
    /// Whether both are nil or equal byte for byte.
    fileprivate func hasSameBytes(as other: String?) -> Bool {
        guard let self, let other else { return (self == nil) == (other == nil) }
        return self.hasSameBytes(as: other)
    }
}
