import SpecModel

extension ReviewDue {
    /// Everything that should be known of a row: of its applicability, of its last review, of the date from
    /// which the interval runs, of the revisions without a date, and of those that are ahead.
    static func remarks(
        on trail: ReviewTrail, under policy: ReviewPolicy?, applicability: Applicability, hasDueDate: Bool,
        latest: Revision?, ending: CivilDate? = nil
    ) -> [ReviewRemark] {
        let ends: [ReviewRemark] = ending.map { [.endsOn($0)] } ?? []
        let unplaced = undated(trail) + ahead(trail) + ends
        guard let policy else { return unplaced }
        let dates = hasDueDate ? doubts(of: trail.anchor(under: policy)) : []
        return judgedBy(latest, trail) + contradiction(of: applicability, trail)
            + textChanged(trail, under: policy) + dates + unplaced
    }

    private static func judgedBy(_ latest: Revision?, _ trail: ReviewTrail) -> [ReviewRemark] {
        guard trail.inForce.isEmpty, let latest else { return [] }
        return [.noRevisionInForce(judgedBy: latest.name)]
    }

    private static func contradiction(
        of applicability: Applicability, _ trail: ReviewTrail
    ) -> [ReviewRemark] {
        guard case .excluded(let label) = applicability,
            let review = trail.known.last(where: \.grade.isInWords), let revision = review.revision
        else { return [] }
        return [.reviewedThoughExcluded(label: label, revision: revision, sentence: review.sentence)]
    }

    private static func textChanged(_ trail: ReviewTrail, under policy: ReviewPolicy) -> [ReviewRemark] {
        guard let review = trail.lastReview(countedBy: policy), review.date != nil,
            let reviewed = review.revision, let inForce = trail.inForce.last?.revision, reviewed != inForce
        else { return [] }
        return [.textChangedSinceReview(reviewed: reviewed, inForce: inForce)]
    }

    /// What is doubtful in the date from which the interval runs.
    private static func doubts(of anchor: ReviewEvidence?) -> [ReviewRemark] {
        guard let anchor, let revision = anchor.revision, let date = anchor.date else { return [] }
        let noDay: [ReviewRemark] = date.day == nil ? [.dayUnknown(revision: revision, date: date)] : []
        return anchor.isEffectiveDate ? noDay : noDay + [.noEffectiveDate(revision: revision, date: date)]
    }

    private static func undated(_ trail: ReviewTrail) -> [ReviewRemark] {
        trail.undated.compactMap { evidence in
            evidence.revision.map { .undated(revision: $0, sentence: evidence.sentence) }
        }
    }

    private static func ahead(_ trail: ReviewTrail) -> [ReviewRemark] {
        trail.ahead.compactMap { evidence, date in
            evidence.revision.map { revision in
                date.firstDay <= trail.today
                    ? .perhapsInForce(revision: revision, date: date)
                    : .notYetInForce(revision: revision, from: date)
            }
        }
    }
}
