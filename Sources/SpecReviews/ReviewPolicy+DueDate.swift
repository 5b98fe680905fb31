public import SpecModel

extension ReviewPolicy {
    /// Whether a piece of evidence is strong enough to be a review by this reading; no evidence never is.
    public func counts(_ evidence: ReviewEvidence) -> Bool {
        evidence.grade != .absent && evidence.grade.rawValue <= weakestGrade
    }

    /// The day by which the next review is due after a date: exactly `intervalMonths` later, counted from the
    /// last day of a month or a year that stands for a date. An interval from 29 February ends on the 28th
    /// where the month is shorter. Nil past the year 9999.
    public func dueDate(after date: PartialDate) -> CivilDate? {
        date.lastDay.adding(months: intervalMonths)
    }
}
