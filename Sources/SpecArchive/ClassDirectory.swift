import SpecModel

/// The classes of an archive, found by what documents name them by.
///
/// An import asks for each of a hundred thousand documents, so every question is answered by a dictionary. Of several
/// classes that fit, the one with the first id stands first: which of them a document is filed under must not turn on
/// the order of a run.
struct ClassDirectory: Sendable {
    /// What a clause says of the revision that it replaces.
    struct Predecessor: Hashable {
        let title: FoldedText
        let salaryGroup: SalaryGroup?
        let approved: PartialDate
    }

    private(set) var histories: [ClassID: ClassHistory] = [:]
    private var byCode: [String: Set<ClassID>] = [:]
    private var byTitle: [FoldedText: Set<ClassID>] = [:]
    private var byFacts: [Predecessor: Set<ClassID>] = [:]

    init(_ histories: [ClassHistory]) {
        for history in histories {
            put(history)
            for revision in history.revisions { index(revision) }
        }
    }

    /// Takes a class as it is with one more revision, or with another text of one.
    mutating func put(_ history: ClassHistory, with revision: Revision) {
        put(history)
        index(revision)
    }

    private mutating func put(_ history: ClassHistory) {
        let id = history.record.id
        let held = histories.updateValue(history, forKey: id)
        byCode[id.word, default: []].insert(id)
        for code in history.record.codes.dropFirst(held?.record.codes.count ?? 0) {
            byCode[code.text, default: []].insert(id)
        }
        for title in history.record.titles.dropFirst(held?.record.titles.count ?? 0) {
            byTitle[FoldedText(title.text), default: []].insert(id)
        }
    }

    private mutating func index(_ revision: Revision) {
        guard let title = revision.facts.title, let approved = revision.facts.effective else { return }
        let key = Predecessor(
            title: FoldedText(title), salaryGroup: revision.facts.salaryGroup, approved: approved)
        byFacts[key, default: []].insert(revision.classID)
    }

    subscript(id: ClassID) -> ClassHistory? { histories[id] }

    /// The classes of a jurisdiction that ever had a code, or bear it as their id.
    func classes(withCode code: ClassCode, in jurisdiction: Jurisdiction) -> [ClassHistory] {
        found(byCode[code.description], in: jurisdiction).filter {
            $0.record.hasCode(code) || $0.record.id.word == code.description
        }
    }

    /// The classes of a jurisdiction that ever had a title.
    func classes(withTitle title: String, in jurisdiction: Jurisdiction) -> [ClassHistory] {
        found(byTitle[FoldedText(title)], in: jurisdiction)
    }

    /// The classes of a jurisdiction with a revision that is as a clause says.
    func classes(with predecessor: Predecessor, in jurisdiction: Jurisdiction) -> [ClassHistory] {
        found(byFacts[predecessor], in: jurisdiction).filter { history in
            history.revisions.contains { revision in
                revision.facts.effective == predecessor.approved
                    && revision.facts.salaryGroup == predecessor.salaryGroup
                    && revision.facts.title.map { FoldedText($0) == predecessor.title } == true
            }
        }
    }

    private func found(_ ids: Set<ClassID>?, in jurisdiction: Jurisdiction) -> [ClassHistory] {
        (ids ?? []).filter { $0.jurisdiction == jurisdiction }.sorted().compactMap { histories[$0] }
    }
}
