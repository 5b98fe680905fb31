public import SpecModel

/// Which classes are due for review on a day, under which reading of which rules.
///
/// Same input, same report: the order in which classes and revisions come in does not matter, and the day is
/// an argument.
public struct ReviewReport: Hashable, Sendable {
    /// The day from which the report looks.
    public let today: CivilDate
    /// The moment up to which the archive was asked, in words; nil for now.
    public let knownAt: String?
    /// How many months ahead a due date is soon, as it was asked for.
    public let withinMonths: Int
    /// The policies that were used, by jurisdiction: a report prints the citation and reading of each.
    public let policies: [ReviewPolicy]
    /// The jurisdictions whose classes are of unknown timing because no policy is set for them.
    public let withoutPolicy: [Jurisdiction]
    /// One row a class: overdue, due soon and current, each by due date and then by id; then never, unknown
    /// and abolished, by id.
    public let rows: [ReviewDue]
    /// The numbers of classes.
    public let totals: ReviewTotals

    /// Judges all classes, whose ids are distinct.
    ///
    /// - Parameters:
    ///   - classes: the classes with their revisions, in any order.
    ///   - policies: how the rule of each jurisdiction is read; those that no class falls under are left out.
    ///   - today: the day from which the report looks.
    ///   - withinMonths: how many months ahead a due date is soon, the last day included; below 0 it is 0.
    ///   - knownAt: the moment up to which the archive was asked, in words.
    public init(
        classes: [ClassHistory], policies: [Jurisdiction: ReviewPolicy], today: CivilDate, withinMonths: Int,
        knownAt: String? = nil
    ) {
        let due = classes.map { history in
            ReviewDue(
                history, under: policies[history.record.id.jurisdiction], today: today,
                withinMonths: withinMonths)
        }
        let jurisdictions = Set(classes.map(\.record.id.jurisdiction)).sorted {
            $0.description < $1.description
        }
        self.today = today
        self.knownAt = knownAt
        self.withinMonths = withinMonths
        self.policies = jurisdictions.compactMap { policies[$0] }
        withoutPolicy = jurisdictions.filter { policies[$0] == nil }
        rows = ReviewTiming.Kind.allCases.flatMap { kind in
            due.filter { $0.timing.kind == kind }.sorted(by: Self.comesFirst)
        }
        totals = ReviewTotals(of: rows)
    }

    /// The rows with a due date, those that a calendar can hold.
    public var scheduled: [ReviewDue] { rows.filter { $0.dueDate != nil } }

    /// The rows without one, never, unknown and abolished, so that no calendar drops them in silence.
    public var unscheduled: [ReviewDue] { rows.filter { $0.dueDate == nil } }

    /// Whether somebody has to act: a class is overdue or due soon that the rule is not known to leave out, or
    /// one that the rule holds for was never reviewed.
    public var isAnythingDue: Bool {
        rows.contains { $0.isDue || ($0.timing.kind == .never && $0.applicability.kind == .applies) }
    }

    /// The order of two rows of the same timing: both have a due date or neither has.
    private static func comesFirst(_ left: ReviewDue, _ right: ReviewDue) -> Bool {
        guard let one = left.dueDate, let other = right.dueDate, one != other else {
            return left.id < right.id
        }
        return one < other
    }
}
