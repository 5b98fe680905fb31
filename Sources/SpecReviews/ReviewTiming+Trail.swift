import SpecModel

extension ReviewTiming {
    /// When a class with this trail is due under a policy.
    init(_ trail: ReviewTrail, under policy: ReviewPolicy, withinMonths: Int) {
        guard let anchor = trail.anchor(under: policy), let revision = anchor.revision else {
            self = .never(reason: Self.whyNever(trail, under: policy))
            return
        }
        guard let date = anchor.date else {
            self = .unknown(reason: "revision '\(revision)' has no date from which the interval could run")
            return
        }
        guard let due = policy.dueDate(after: date) else {
            self = .unknown(
                reason: "\(policy.intervalMonths) months from \(date) lead out of the years 1 to 9999")
            return
        }
        self.init(due: due, runsFrom: date, today: trail.today, withinMonths: withinMonths)
    }

    /// The timing of a class that is no more.
    init(after abolition: ClassEvent) {
        let day = abolition.date.map { " \($0)" } ?? ""
        let words = abolition.sentence.map { ": '\($0)'" } ?? ""
        self = .abolished(reason: "the class was abolished\(day)\(words)")
    }

    private static func whyNever(_ trail: ReviewTrail, under policy: ReviewPolicy) -> String {
        guard !trail.known.isEmpty else { return "no revision is known to be in force on \(trail.today)" }
        return "the strongest evidence has grade \(trail.strongest.grade.rawValue), "
            + "and '\(policy.citation)' is read to count \(policy.weakestGrade) or stronger"
    }
}
