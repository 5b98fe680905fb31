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

    private let facts: Specification.Facts
    private let clause: CancellationClause?
    private let jurisdiction: Jurisdiction
    private let directory: ClassDirectory

    init(specification: Specification, directory: ClassDirectory) {
        self.init(
            facts: specification.facts, clause: specification.clause,
            jurisdiction: specification.jurisdiction,
            directory: directory)
    }

    init(
        facts: Specification.Facts, clause: CancellationClause?, jurisdiction: Jurisdiction,
        directory: ClassDirectory
    ) {
        self.facts = facts
        self.clause = clause
        self.jurisdiction = jurisdiction
        self.directory = directory
    }

    func result() throws(ArchiveError) -> Result {
        if let code = facts.code {
            let sameCode = directory.classes(withCode: code, in: jurisdiction)
            if let fit = sameCode.first(where: isSameClass) { return .held(fit.record.id) }
            if let other = sameCode.first { return .new(try freeID(code), ambiguity: ambiguity(code, other)) }
        }
        if let title = facts.title {
            let sameTitle = directory.classes(withTitle: title, in: jurisdiction).filter {
                !isVariant(of: $0)
            }
            if let only = sameTitle.first {
                let linked = sameTitle.first(where: isLinked)
                return .held((linked ?? only).record.id)
            }
        }
        // Title, salary group and date of approval, all three.
        if let clause, let title = clause.title, let approved = clause.approvedEffective {
            let replaced = directory.classes(
                with: ClassDirectory.Predecessor(
                    title: FoldedText(title), salaryGroup: clause.salaryGroup, approved: approved),
                in: jurisdiction)
            if replaced.count == 1 { return .held(replaced[0].record.id) }
        }
        return .new(try newID(), ambiguity: nil)
    }

    /// A class of its own, whatever class the rules would find: a person keeps it apart.
    func founded() throws(ArchiveError) -> ClassRecord {
        let other = facts.code.flatMap { directory.classes(withCode: $0, in: jurisdiction).first }
        let ambiguity = other.map { other in
            "its code is held by \(other.record.id) '\(other.title ?? "no title")' too; a person keeps the two apart"
        }
        return ClassRecord(id: try newID(), ambiguity: ambiguity)
    }

    /// The other classes that look like one with that of the document: its clause ties it to a revision of
    /// theirs, and they had its code or its title.
    func lookalikes(of id: ClassID) -> [ClassID] {
        let byCode = facts.code.map { directory.classes(withCode: $0, in: jurisdiction) } ?? []
        let byTitle = facts.title.map { directory.classes(withTitle: $0, in: jurisdiction) } ?? []
        let named = (byCode.filter { history in facts.code.map(history.record.hasCode) == true } + byTitle)
        return Set(named.filter { $0.record.id != id && isLinked(to: $0) }.map(\.record.id)).sorted()
    }

    // MARK: What speaks for a class

    /// What speaks against the class under which a person files the document; nil where nothing does.
    func doubt(about history: ClassHistory) -> String? {
        let record = history.record
        var doubts: [String] = []
        if let code = facts.code, !record.hasCode(code), record.id.word != code.description {
            let isNew = history.revisions.isEmpty
            if isNew || !record.codes.isEmpty { doubts.append("its code \(code)") }
        }
        if let title = facts.title, !record.titles.isEmpty, !isSameClass(history) {
            doubts.append("its title '\(title)'")
        }
        guard !doubts.isEmpty else { return nil }
        return
            "\(doubts.joined(separator: " and ")) \(doubts.count > 1 ? "are" : "is") none of \(record.id)'s"
    }

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
            if let date = clause?.approvedEffective, date == revision.facts.effective { return true }
            guard let date = revision.clause?.approvedEffective else { return false }
            return date == facts.effective
        }
    }

    /// Whether the document is of a class that differs from the held one only by its pay plan, as the plans
    /// for 35 and for 40 hours do: each was in its own plan while the other was in another.
    ///
    /// A class that was regraded from one plan to the other is in the one first and in the other after.
    private func isVariant(of history: ClassHistory) -> Bool {
        guard let code = facts.code, !history.record.codes.isEmpty, !history.record.hasCode(code),
            let own = Self.tenure(facts, clause), !isLinked(to: history)
        else { return false }
        return history.revisions.contains { revision in
            guard let held = Self.tenure(revision.facts, revision.clause), held.plan != own.plan else {
                return false
            }
            // Where they only touch, a clause has tied the two together already.
            return max(held.from, own.from) <= min(held.to, own.to)
        }
    }

    /// The time through which a document shows its class in its pay plan: from its predecessor's approval, where
    /// that was in the plan already, to its own effective date.
    private static func tenure(
        _ facts: Specification.Facts, _ clause: CancellationClause?
    ) -> (plan: String, from: CivilDate, to: CivilDate)? {
        guard let plan = facts.salaryGroup?.plan, let to = facts.effective?.lastDay else { return nil }
        let from = clause?.salaryGroup?.plan == plan ? clause?.approvedEffective?.firstDay : nil
        return (plan, from ?? to, to)
    }

    // MARK: A new class

    private func newID() throws(ArchiveError) -> ClassID {
        if let code = facts.code { return try freeID(code) }
        guard let title = facts.title,
            let id = ClassID(jurisdiction: jurisdiction, title: title)
        else {
            throw ArchiveError(.unnamedClass, "the document has neither a class code nor a title")
        }
        return try free(id)
    }

    private func freeID(_ code: ClassCode) throws(ArchiveError) -> ClassID {
        try free(ClassID(jurisdiction: jurisdiction, code: code))
    }

    private func free(_ id: ClassID) throws(ArchiveError) -> ClassID {
        if directory[id] == nil { return id }
        for number in 2...999 {
            if let other = id.numbered(number), directory[other] == nil { return other }
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
