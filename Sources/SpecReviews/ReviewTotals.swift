/// How many classes a report holds, by timing and by applicability at once.
///
/// It is one table of both, so that every total is a sum of the same cells: those by timing and those by
/// applicability can't help adding up to the number of classes.
public struct ReviewTotals: Hashable, Sendable {
    private struct Cell: Hashable {
        let timing: ReviewTiming.Kind
        let applicability: Applicability.Kind
    }

    private let cells: [Cell: Int]

    /// Counts rows.
    init(of rows: [ReviewDue]) {
        cells = rows.reduce(into: [:]) { cells, row in
            cells[Cell(timing: row.timing.kind, applicability: row.applicability.kind), default: 0] += 1
        }
    }

    /// The number of all classes.
    public var classes: Int { cells.values.reduce(0, +) }

    /// The number of classes with a timing, whatever their applicability.
    public subscript(timing: ReviewTiming.Kind) -> Int {
        Applicability.Kind.allCases.reduce(0) { $0 + self[timing, $1] }
    }

    /// The number of classes with an applicability, whatever their timing.
    public subscript(applicability: Applicability.Kind) -> Int {
        ReviewTiming.Kind.allCases.reduce(0) { $0 + self[$1, applicability] }
    }

    /// The number of classes with both: how many of the overdue ones are excluded.
    public subscript(timing: ReviewTiming.Kind, applicability: Applicability.Kind) -> Int {
        cells[Cell(timing: timing, applicability: applicability)] ?? 0
    }
}
