import SpecModel

/// To which class a document belongs.
///
/// In this order: a class that ever had its code, unless the title neither fits nor is explained; a class
/// that ever had its title; the class of the one held revision that its clause names; else a new class. Codes
/// and titles change, so neither is a key by itself.
struct ClassMatch {
    enum Result: Hashable {
        case held(ClassID)
        case new(ClassID, ambiguity: String?)
    }

    let specification: Specification
    let histories: [ClassHistory]

    private var facts: Specification.Facts { specification.facts }
    private var clause: CancellationClause? { specification.clause }

    func result() throws(ArchiveError) -> Result {
        let candidates = histories.filter { $0.record.id.jurisdiction == specification.jurisdiction }
        if let code = facts.code {
            let sameCode = candidates.filter {
                $0.record.hasCode(code) || $0.record.id.word == code.description
            }
            if let fit = sameCode.first(where: isSameClass) { return .held(fit.record.id) }
            if let other = sameCode.first { return .new(try freeID(code), ambiguity: ambiguity(code, other)) }
        }
        if let title = facts.title {
            let sameTitle = candidates.filter { $0.record.hasTitle(title) && !isVariant(of: $0) }
            if let only = sameTitle.first {
                let linked = sameTitle.first(where: isLinked)
                return .held((linked ?? only).record.id)
            }
        }
        let replaced = candidates.filter { !predecessors(in: $0).isEmpty }
        if replaced.count == 1 { return .held(replaced[0].record.id) }
        return .new(try newID(), ambiguity: nil)
    }

    /// The other classes that look like one with that of the document: its clause ties it to a revision of
    /// theirs, and they had its code or its title.
    func lookalikes(of id: ClassID) -> [ClassID] {
        histories.filter { history in
            guard history.record.id != id, history.record.id.jurisdiction == id.jurisdiction else {
                return false
            }
            let isNamed =
                facts.title.map(history.record.hasTitle) == true
                || facts.code.map(history.record.hasCode) == true
            return isNamed && isLinked(to: history)
        }.map(\.record.id).sorted()
    }

    // MARK: What speaks for a class

    private func isSameClass(_ history: ClassHistory) -> Bool {
        guard let title = facts.title else { return true }
        if history.record.titles.isEmpty || history.record.hasTitle(title) { return true }
        if let named = clause?.title, history.record.hasTitle(named) { return true }
        return isLinked(to: history)
    }

    /// Whether a clause ties the document and a held revision together by the date of approval: the document
    /// replaces the revision, or the revision replaces the document.
    private func isLinked(to history: ClassHistory) -> Bool {
        history.revisions.contains { revision in
            let held = revision.specification
            if let date = clause?.approvedEffective, date == held.facts.effective { return true }
            guard let date = held.clause?.approvedEffective else { return false }
            return date == facts.effective
        }
    }

    /// The revisions that the document's clause names: title, salary group and date of approval agree.
    private func predecessors(in history: ClassHistory) -> [Revision] {
        guard let clause, let title = clause.title, let date = clause.approvedEffective else { return [] }
        return history.revisions.filter { revision in
            let held = revision.specification.facts
            return held.effective == date && held.salaryGroup == clause.salaryGroup
                && held.title.map { FoldedText($0) == FoldedText(title) } == true
        }
    }

    /// Whether the document is of a class that differs from the held one only by its pay plan, as the plans
    /// for 35 and for 40 hours do: each was in its own plan while the other was in another.
    ///
    /// A class that was regraded from one plan to the other is in the one first and in the other after.
    private func isVariant(of history: ClassHistory) -> Bool {
        guard let code = facts.code, !history.record.codes.isEmpty, !history.record.hasCode(code),
            let own = Self.tenure(specification), !isLinked(to: history)
        else { return false }
        return history.revisions.contains { revision in
            guard let held = Self.tenure(revision.specification), held.plan != own.plan else { return false }
            // Where they only touch, a clause has tied the two together already.
            return max(held.from, own.from) <= min(held.to, own.to)
        }
    }

    /// The time through which a document shows its class in its pay plan: from its predecessor's approval, where
    /// that was in the plan already, to its own effective date.
    private static func tenure(_ specification: Specification) -> (
        plan: String, from: CivilDate, to: CivilDate
    )? {
        let facts = specification.facts
        guard let plan = facts.salaryGroup?.plan, let to = facts.effective?.lastDay else { return nil }
        let before = specification.clause
        let from = before?.salaryGroup?.plan == plan ? before?.approvedEffective?.firstDay : nil
        return (plan, from ?? to, to)
    }

    // MARK: A new class

    private func newID() throws(ArchiveError) -> ClassID {
        if let code = facts.code { return try freeID(code) }
        guard let title = facts.title,
            let id = ClassID(jurisdiction: specification.jurisdiction, title: title)
        else {
            throw ArchiveError(.unnamedClass, "the document has neither a class code nor a title")
        }
        return try free(id)
    }

    private func freeID(_ code: ClassCode) throws(ArchiveError) -> ClassID {
        try free(ClassID(jurisdiction: specification.jurisdiction, code: code))
    }

    private func free(_ id: ClassID) throws(ArchiveError) -> ClassID {
        let taken = Set(histories.map(\.record.id))
        if !taken.contains(id) { return id }
        for number in 2...999 {
            if let other = id.numbered(number), !taken.contains(other) { return other }
        }
        throw ArchiveError(.unnamedClass, "too many classes claim the id '\(id)'")
    }

    private func ambiguity(_ code: ClassCode, _ other: ClassHistory) -> String {
        let title = facts.title ?? "no title"
        let held = other.title ?? "no title"
        return
            "code \(code) is held by \(other.record.id) '\(held)'; this document calls it '\(title)' and its clause does not say why"
    }
}
