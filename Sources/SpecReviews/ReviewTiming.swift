public import SpecModel

/// When the next review of a class is due, seen from one day.
public enum ReviewTiming: Hashable, Sendable {
    /// The word for a timing, in the order of a report.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The due date has passed.
        case overdue
        /// The due date is today or in the months that were asked for.
        case dueSoon = "due-soon"
        /// The due date is later.
        case current
        /// Nothing counts as a review.
        case never
        /// No due date can be told.
        case unknown
        /// The class is no more, so nothing is due.
        case abolished
    }

    /// A due date and what it follows from.
    public struct Deadline: Hashable, Sendable {
        /// The last day on which a review is in time.
        public let date: CivilDate
        /// The date from which the interval runs, no more exact than its document has it.
        public let runsFrom: PartialDate
        /// Days from today to `date`: negative where it has passed, 0 where it is today.
        public let daysLeft: Int

        /// Whether the class may be due earlier: `runsFrom` names no day, and the last one was taken.
        public var isAtLatest: Bool { runsFrom.day == nil }
    }

    /// The due date has passed: from the day after it.
    case overdue(Deadline)
    /// The due date is today or in the months that were asked for.
    case dueSoon(Deadline)
    /// The due date is later.
    case current(Deadline)
    /// Nothing counts as a review, for a reason that is one phrase without full stop.
    case never(reason: String)
    /// No due date can be told, for a reason that is one phrase without full stop.
    case unknown(reason: String)
    /// The class is no more, by an abolition that is one phrase without full stop.
    case abolished(reason: String)

    /// Places a due date: overdue from the day after it, due soon from today to the same day `withinMonths`
    /// months later, both included. Months below 0 count as 0.
    init(due: CivilDate, runsFrom: PartialDate, today: CivilDate, withinMonths: Int) {
        let deadline = Deadline(
            date: due, runsFrom: runsFrom, daysLeft: due.daysSince1970 - today.daysSince1970)
        if due < today {
            self = .overdue(deadline)
            return
        }
        // Without a horizon the months lead past the last year of the calendar, and every date is within.
        let horizon = today.adding(months: max(0, withinMonths))
        self = horizon.map { $0 < due } ?? false ? .current(deadline) : .dueSoon(deadline)
    }

    /// The word for it.
    public var kind: Kind {
        switch self {
        case .overdue: .overdue
        case .dueSoon: .dueSoon
        case .current: .current
        case .never: .never
        case .unknown: .unknown
        case .abolished: .abolished
        }
    }

    /// The due date; nil for never, unknown and abolished, and only for these.
    public var deadline: Deadline? {
        switch self {
        case .overdue(let deadline), .dueSoon(let deadline), .current(let deadline): deadline
        case .never, .unknown, .abolished: nil
        }
    }

    /// Why there is no due date; nil where there is one.
    public var reason: String? {
        switch self {
        case .never(let reason), .unknown(let reason), .abolished(let reason): reason
        case .overdue, .dueSoon, .current: nil
        }
    }
}
