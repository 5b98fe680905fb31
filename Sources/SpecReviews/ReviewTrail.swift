import SpecModel

/// What the revisions of a class prove of its reviews, sorted by what is in force on one day.
struct ReviewTrail {
    /// The day.
    let today: CivilDate
    /// The revisions that came into force by that day, earliest first.
    let inForce: [ReviewEvidence]
    /// The revisions without any date, of which it can't be told.
    let undated: [ReviewEvidence]
    /// The revisions that are not in force on that day, or not known to be, each with its date.
    let ahead: [(evidence: ReviewEvidence, date: PartialDate)]

    /// Sorts the revisions of a class. The rule of what is in force is that of
    /// `ClassHistory.revision(inForceOn:)`: a month or a year counts from its last day.
    init(of history: ClassHistory, on today: CivilDate) {
        var inForce: [ReviewEvidence] = []
        var undated: [ReviewEvidence] = []
        var ahead: [(evidence: ReviewEvidence, date: PartialDate)] = []
        for evidence in history.revisions.map(ReviewEvidence.init(of:)) {
            switch evidence.date {
            case nil: undated.append(evidence)
            case let date? where date.lastDay <= today: inForce.append(evidence)
            case let date?: ahead.append((evidence, date))
            }
        }
        self.today = today
        self.inForce = inForce
        self.undated = undated
        self.ahead = ahead
    }

    /// What may be judged by on the day, earliest first: what is ahead resets no clock.
    var known: [ReviewEvidence] { undated + inForce }

    /// The last review that a policy counts; one without a date only where no other is.
    func lastReview(countedBy policy: ReviewPolicy) -> ReviewEvidence? {
        known.last(where: policy.counts)
    }

    /// The strongest evidence there is, the latest of several.
    var strongest: ReviewEvidence {
        let grade = known.map(\.grade.rawValue).min()
        return known.last { $0.grade.rawValue == grade } ?? .absent
    }

    /// The evidence from whose date the interval of a policy runs; nil where nothing is.
    func anchor(under policy: ReviewPolicy) -> ReviewEvidence? {
        switch policy.anchor {
        case .lastReview: lastReview(countedBy: policy)
        case .latestRevision: known.last
        }
    }
}
