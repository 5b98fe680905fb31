/// How a revision of a class stands on a day.
public enum RevisionStanding: Hashable, Sendable {
    /// It is in force.
    case inForce
    /// A later one has taken its place.
    case superseded
    /// It is in force from a later day.
    case upcoming(from: CivilDate)
    /// It is never in force: another of the same day comes after it, by REV, then by name.
    case outranked(by: String)
    /// The class was abolished on this day, before another revision took its place or before it came into force.
    case ended(CivilDate)
    /// It has no date, so it can't be told.
    case undated

    /// The day from which it is in force, where that is still to come.
    public var upcomingFrom: CivilDate? {
        if case .upcoming(let day) = self { day } else { nil }
    }
}

extension ClassHistory {
    /// How a revision stands on a day.
    public func standing(of revision: Revision, on day: CivilDate) -> RevisionStanding {
        guard let from = revision.firstDayInForce else { return .undated }
        let sameDay = revisions.last { $0.firstDayInForce == from }
        if let sameDay, sameDay.name != revision.name { return .outranked(by: sameDay.name) }
        if let end = abolition(holdingOn: max(from, day))?.date?.lastDay,
            from > day || !revisions.contains(where: { follows($0, from, by: min(day, end)) })
        {
            return .ended(end)
        }
        if from > day { return .upcoming(from: from) }
        return self.revision(inForceOn: day)?.name == revision.name ? .inForce : .superseded
    }

    /// Whether a revision came into force after a day, and by another.
    private func follows(_ revision: Revision, _ day: CivilDate, by last: CivilDate) -> Bool {
        revision.firstDayInForce.map { $0 > day && $0 <= last } ?? false
    }
}
