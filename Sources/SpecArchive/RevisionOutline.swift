import SpecModel

/// What must be known of a revision to tell whether a question is about it.
struct RevisionOutline: Hashable {
    /// The first and last day of the date that stands for it, in days since 1970; nil where it has none.
    var days: ClosedRange<Int>?
    /// The grade of the review that its clause is evidence of; 4 where it is of none.
    var grade: Int
    /// Whether it has a code of its own.
    var hasCode: Bool
    /// Whether the history has a title for it.
    var isTitled: Bool
    /// The place of the revision whose clause says what this one was called.
    var namedBy: Int?

    /// The outlines of a class's revisions, in their order.
    static func all(of history: ClassHistory) -> [RevisionOutline] {
        let revisions = history.revisions
        // The first that speaks of a date, as `ClassHistory.title(of:)` looks for it.
        var naming: [PartialDate: Int] = [:]
        for (place, revision) in revisions.enumerated() {
            guard let clause = revision.clause, let date = clause.approvedEffective, clause.title != nil,
                naming[date] == nil
            else { continue }
            naming[date] = place
        }
        return revisions.map { revision in
            let facts = revision.facts
            let isPredecessors = facts.title == nil || facts.titleSource == .clause
            let namedBy = isPredecessors ? facts.effective.flatMap { naming[$0] } : nil
            let grade = revision.clause?.review.grade ?? 4
            return RevisionOutline(
                days: facts.revisionDate.map { $0.firstDay.daysSince1970...$0.lastDay.daysSince1970 },
                grade: (1...3).contains(grade) ? grade : 4, hasCode: facts.code != nil,
                isTitled: namedBy != nil || facts.title != nil, namedBy: namedBy)
        }
    }
}

extension RevisionNeed {
    /// The places of the revisions that a question is about, in order.
    ///
    /// - Parameter outlines: all revisions of a class that nothing befell as a whole, in their order.
    func places(in outlines: [RevisionOutline]) -> [Int] {
        var places: Set<Int>
        switch self {
        case .all: return Array(outlines.indices)
        case .catalogue(nil): places = Self.named(outlines, outlines.indices.last)
        case .catalogue(let day?):
            places = Self.named(outlines, Self.last(outlines, by: day))
            if let next = Self.ahead(outlines, day).first { places.insert(next) }
        case .reviews(let day, let grades):
            places = Self.named(outlines, Self.last(outlines, by: day))
            places.formUnion(Self.evidence(outlines, day, grades))
        }
        return places.sorted()
    }

    /// How many revisions are upcoming among those that a question leaves out.
    func upcoming(in outlines: [RevisionOutline], leavingOutAllBut places: [Int]) -> Int {
        guard case .catalogue(let day?) = self else { return 0 }
        return Set(Self.ahead(outlines, day)).subtracting(places).count
    }

    /// The one that counts, and those from which the class has its title and its code where that one has none.
    private static func named(_ outlines: [RevisionOutline], _ counting: Int?) -> Set<Int> {
        var places: Set<Int> = []
        if let counting = counting ?? outlines.indices.last { places.insert(counting) }
        if counting.map({ outlines[$0].isTitled }) != true, let titled = outlines.lastIndex(where: \.isTitled)
        {
            places.insert(titled)
        }
        if counting.map({ outlines[$0].hasCode }) != true, let coded = outlines.lastIndex(where: \.hasCode) {
            places.insert(coded)
        }
        // Those whose titles may be shown, so those whose clauses give them too.
        return places.union(places.compactMap { outlines[$0].namedBy })
    }

    private static func last(_ outlines: [RevisionOutline], by day: CivilDate) -> Int? {
        let count = day.daysSince1970
        return outlines.lastIndex { $0.days.map { $0.upperBound <= count } ?? false }
    }

    private static func ahead(_ outlines: [RevisionOutline], _ day: CivilDate) -> [Int] {
        let count = day.daysSince1970
        return outlines.indices.filter { outlines[$0].days.map { $0.upperBound > count } ?? false }
    }

    /// All that is without a date or ahead, for each is remarked on; of the rest the last of all, the last that
    /// counts for each policy, the last that says in words that there was a review, and the last of the strongest
    /// grade.
    private static func evidence(_ outlines: [RevisionOutline], _ day: CivilDate, _ grades: Set<Int>) -> Set<
        Int
    > {
        var places = Set(ahead(outlines, day))
        let undated = outlines.indices.filter { outlines[$0].days == nil }
        places.formUnion(undated)
        let known = outlines.indices.filter { !places.contains($0) }
        places.formUnion(known.suffix(1))
        for grade in grades.union([3]) {
            if let last = known.last(where: { outlines[$0].grade <= grade }) { places.insert(last) }
        }
        let strongest = (known + undated).map { outlines[$0].grade }.min() ?? 4
        if let last = known.last(where: { outlines[$0].grade == strongest }) { places.insert(last) }
        return places
    }
}
