public import SpecModel

/// One row of a report: when a class is due for review, why, and what to know about it.
public struct ReviewDue: Hashable, Sendable {
    /// The class.
    public let id: ClassID
    /// Its title on the day, else the last one known.
    public let title: String?
    /// Its code on the day, else the last one known.
    public let code: String?
    /// Whether the rule holds the class, by the text in force; where none is, by the latest one there is.
    public let applicability: Applicability
    /// When the next review is due. For an excluded class too it is what the calendar says: whether it then
    /// *is* due is `isDue`. Of an abolished class nothing is due.
    public let timing: ReviewTiming
    /// The last review that the policy counts; where none counts, the strongest evidence there is.
    public let evidence: ReviewEvidence
    /// What a scheduler should know, in a fixed order.
    public let remarks: [ReviewRemark]

    /// Judges one class.
    ///
    /// - Parameters:
    ///   - history: the class with its revisions, those of the future too.
    ///   - policy: how the rule of its jurisdiction is read; nil where none is set.
    ///   - today: the day from which it is seen.
    ///   - withinMonths: how many months ahead a due date is soon, the last day included.
    public init(_ history: ClassHistory, under policy: ReviewPolicy?, today: CivilDate, withinMonths: Int) {
        let trail = ReviewTrail(of: history, on: today)
        let inForce = history.revision(inForceOn: today)
        let abolition = history.abolition(holdingOn: today)
        id = history.record.id
        title = inForce.flatMap(history.title(of:)) ?? history.title
        code = inForce?.facts.code?.description ?? history.code
        if let policy {
            applicability = Self.applicability(of: inForce ?? history.latest, under: policy)
            timing =
                abolition.map(ReviewTiming.init(after:))
                ?? ReviewTiming(trail, under: policy, withinMonths: withinMonths)
            evidence = trail.lastReview(countedBy: policy) ?? trail.strongest
        } else {
            let reason = "no rule is set for '\(history.record.id.jurisdiction)'"
            applicability = .undetermined(reason: reason)
            timing = abolition.map(ReviewTiming.init(after:)) ?? .unknown(reason: reason)
            evidence = trail.strongest
        }
        remarks = Self.remarks(
            on: trail, under: policy, applicability: applicability, hasDueDate: timing.deadline != nil,
            latest: history.latest, ending: history.abolition(comingAfter: today))
    }

    /// The last day on which a review is in time; nil where it can't be told or nothing counts.
    public var dueDate: CivilDate? { timing.deadline?.date }

    /// Days from today to the due date, negative where it has passed; nil without a due date.
    public var daysLeft: Int? { timing.deadline?.daysLeft }

    /// Whether somebody has to act: the review is overdue or due soon, and the rule is not known to leave the
    /// class out.
    ///
    /// An excluded class is shown and not due, since nobody owes the review. An undetermined one is due: a
    /// designation that a document lacks must not let a deadline pass in silence. A class that was never
    /// reviewed has no date that could come due.
    public var isDue: Bool {
        switch (applicability.kind, timing.kind) {
        case (.applies, .overdue), (.applies, .dueSoon), (.undetermined, .overdue), (.undetermined, .dueSoon):
            true
        case (.excluded, _), (_, .current), (_, .never), (_, .unknown), (_, .abolished): false
        }
    }

    private static func applicability(of revision: Revision?, under policy: ReviewPolicy) -> Applicability {
        revision.map { policy.applicability(to: $0.facts) }
            ?? .undetermined(reason: "the class has no revision")
    }
}
