import SpecModel

/// Holds the qualifications of two documents against each other, value by value.
struct QualificationValues {
    let old: Specification
    let new: Specification
    let items: ItemChanges
    /// What was not understood; nil where that is of no account.
    var doubts: QualificationDoubts?
    /// The educations whose ways take other years.
    var changedYears: Set<Qualifications.Education?> = []
    private(set) var changes: [QualificationChange] = []

    init(old: Specification, new: Specification, items: ItemChanges) {
        (self.old, self.new, self.items) = (old, new, items)
    }

    /// What a value belongs to, on both sides.
    struct Owner {
        let subject: QualificationChange.Subject
        let name: String
        var alternative: String?
        let old: [StatementReference]
        let new: [StatementReference]
    }

    /// Tells a value that differs.
    mutating func add(
        _ owner: Owner, _ aspect: QualificationChange.Aspect, _ old: String?, _ new: String?,
        _ tendency: QualificationChange.Tendency
    ) {
        changes.append(
            QualificationChange(
                subject: owner.subject, name: owner.name, alternative: owner.alternative, aspect: aspect,
                old: old, new: new, oldLine: line(owner.old, in: self.old),
                newLine: line(owner.new, in: self.new),
                tendency: tendency, oldSources: owner.old, newSources: owner.new))
    }

    /// Tells something that came or went. An item that says the same in another section took nothing away, and
    /// where the other side says something there that was not understood, no
    /// more than that is told.
    mutating func addPresence(
        _ owner: Owner, _ old: String?, _ new: String?, _ tendency: QualificationChange.Tendency
    ) {
        guard items.isSubstantive(old: owner.old, new: owner.new) else { return }
        let isDoubtful =
            owner.old.contains { source in doubts?.newItems.contains { items.isPair(source, $0) } ?? false }
            || owner.new.contains { source in doubts?.oldItems.contains { items.isPair($0, source) } ?? false
            }
        guard isDoubtful else { return add(owner, .presence, old, new, tendency) }
        add(owner, .presence, old ?? "not understood", new ?? "not understood", .other)
    }

    /// Tells lengths that differ; nil stands for no figure.
    ///
    /// - Parameter asksMore: whether the longer one asks more; else it counts more.
    mutating func compare(
        _ owner: Owner, _ aspect: QualificationChange.Aspect, _ old: Years?, _ new: Years?,
        longerAsksMore: Bool
    ) {
        guard old != new, differInWords(owner) else { return }
        add(owner, aspect, old?.label, new?.label, tendency(old, new, longerAsksMore: longerAsksMore))
    }

    /// Tells phrases that differ, as far as the items say something else. Where nothing was said anything will do.
    mutating func compareField(_ owner: Owner, _ old: String?, _ new: String?, unsaid: String = "any") {
        guard items.differ(old, new, old: owner.old, new: owner.new) else { return }
        let tendency: QualificationChange.Tendency = old == nil ? .asksMore : new == nil ? .asksLess : .other
        add(owner, .field, old.map(quoted) ?? unsaid, new.map(quoted) ?? unsaid, tendency)
    }

    /// Tells something that both sides say yes or no to.
    mutating func compare(
        _ owner: Owner, _ aspect: QualificationChange.Aspect, _ old: Bool, _ new: Bool
    ) {
        guard old != new, differInWords(owner) else { return }
        add(owner, aspect, old ? "yes" : "no", new ? "yes" : "no", new ? .asksMore : .asksLess)
    }

    func tendency<Value: Comparable>(
        _ old: Value?, _ new: Value?, longerAsksMore: Bool
    ) -> QualificationChange.Tendency {
        guard let old, let new, old != new else { return .other }
        return (old < new) == longerAsksMore ? .asksMore : .asksLess
    }

    func quoted(_ text: String) -> String { "'\(text)'" }

    /// Whether the items differ at all: values that two readings of the same words give are no change.
    func differInWords(_ owner: Owner) -> Bool {
        items.significance(old: owner.old, new: owner.new) != Change.Significance.none
    }

    private func line(_ sources: [StatementReference], in specification: Specification) -> Int? {
        sources.first.flatMap { specification.statement(at: $0)?.line }
    }
}
