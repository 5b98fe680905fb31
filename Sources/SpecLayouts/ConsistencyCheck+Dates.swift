import SpecModel

extension ConsistencyCheck {
    /// The order of the dates, and the year of the Final No. Periods that touch contradict nothing: a month and
    /// a day in it can be the same day.
    mutating func dates() {
        let before = clause?.approvedEffective
        if let effective = facts.effective {
            revised(of: effective)
            if let number = facts.finalNumber, !number.agrees(withYearOf: effective) {
                let message = "Final No. '\(number)' is not of the year of the effective date '\(effective)'"
                report(.finalNumberYear, message, line: clauseLine)
            }
            if let established = facts.established, established.isAfter(effective) {
                let message = "EST '\(established)' lies after the effective date '\(effective)'"
                report(.establishedAfterEffective, message, line: places.line(of: .established))
            }
            if let before, before.isAfter(effective) {
                let message =
                    "the clause dates the predecessor '\(before)', after the effective date '\(effective)'"
                report(.predecessorAfterEffective, message, line: clauseLine)
            }
        }
        if let established = facts.established, let before, established.isAfter(before) {
            let message = "EST '\(established)' lies after '\(before)', the predecessor's date in the clause"
            report(.establishedAfterPredecessor, message, line: places.line(of: .established) ?? clauseLine)
        }
    }

    /// Where custom says that the published record is edited after the effective date, and how soon.
    private mutating func revised(of effective: PartialDate) {
        guard let limit = checks.revisedWithinDays, let revised = facts.revised else { return }
        let days = revised.firstDay.daysSince1970 - effective.lastDay.daysSince1970
        if effective.isAfter(revised) {
            let message = "REV '\(revised)' lies before the effective date '\(effective)'"
            report(.revisedBeforeEffective, message, line: places.line(of: .revised))
        } else if days > limit {
            let message = "REV '\(revised)' lies \(days) days after the effective date '\(effective)'"
            report(.revisedLongAfterEffective, message, line: places.line(of: .revised))
        }
    }
}

extension PartialDate {
    /// Whether every day of the period lies after every day of the other one.
    fileprivate func isAfter(_ other: PartialDate) -> Bool { firstDay > other.lastDay }
}
