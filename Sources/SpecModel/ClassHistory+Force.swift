/// What of a class is in force on a day.
///
/// A date that is only a month or a year counts from its last day, since before that it can't be told: of revisions,
/// of an abolition and of a restoration alike.
extension ClassHistory {
    /// The revision in force on a day: the latest whose date is not after it, and of several with that date the last by
    /// REV, then by name. Nil where none is in force yet, and while the class is abolished.
    public func revision(inForceOn day: CivilDate) -> Revision? {
        guard abolition(holdingOn: day) == nil else { return nil }
        return revisions.last { $0.isInForce(by: day) }
    }

    /// The revisions that are not in force on a day but will be, the earliest first.
    public func revisions(upcomingAfter day: CivilDate) -> [Revision] {
        revisions.filter { revision in
            guard let from = revision.firstDayInForce, from > day else { return false }
            return abolition(holdingOn: from) == nil
        }
    }

    /// The day from which the class is no more, as it stands in the end; nil where no abolition is recorded, or only
    /// one without a date, or where it was restored after.
    public var abolished: CivilDate? {
        guard let last = turns.last, last.event.kind == .abolished else { return nil }
        return last.day
    }

    /// The abolition by which the class is no more on a day; nil where it is.
    public func abolition(holdingOn day: CivilDate) -> ClassEvent? {
        guard let event = turns.last(where: { $0.day <= day })?.event, event.kind == .abolished else {
            return nil
        }
        return event
    }

    /// The abolition that is recorded for a later day; nil where the class goes on, or is no more already.
    public func abolition(comingAfter day: CivilDate) -> CivilDate? {
        guard abolition(holdingOn: day) == nil else { return nil }
        return turns.first { $0.day > day && $0.event.kind == .abolished }?.day
    }

    /// The ends and new beginnings of the class by their days, the earliest first.
    ///
    /// Of several abolitions with no restoration between them the one that was recorded last counts: it corrects the
    /// others. So do several restorations.
    private var turns: [(day: CivilDate, event: ClassEvent)] {
        var turns: [(day: CivilDate, event: ClassEvent)] = []
        for event in events + [endOfSeries].compactMap(\.self)
        where event.member == nil && (event.kind == .abolished || event.kind == .restored) {
            guard let day = event.date?.lastDay else { continue }
            if turns.last?.event.kind == event.kind { turns.removeLast() }
            turns.append((day, event))
        }
        // Stable: of an end and a beginning on one day the one that was recorded last holds.
        return turns.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// A series ends when the last of its classes does, where its latest document says of all that they ended.
    private var endOfSeries: ClassEvent? {
        guard let last = revisions.last(where: { !$0.facts.classes.isEmpty }), last.name == latest?.name,
            !events.contains(where: { $0.kind == .abolished || $0.kind == .restored })
        else { return nil }
        let ends = last.facts.classes.map(\.abolishedOn)
        guard ends.allSatisfy({ $0 != nil }),
            let end = ends.compactMap(\.self).max(by: { $0.lastDay < $1.lastDay })
        else { return nil }
        return ClassEvent(
            kind: .abolished, date: end,
            sentence: last.facts.classes.compactMap(\.abolished).joined(separator: "; "), revision: last.name)
    }
}

extension Revision {
    /// The first day on which the revision can be in force: the last one of the period that its date names; nil where
    /// it has no date.
    public var firstDayInForce: CivilDate? { facts.revisionDate?.lastDay }

    fileprivate func isInForce(by day: CivilDate) -> Bool { firstDayInForce.map { $0 <= day } ?? false }
}

extension SeriesClass {
    /// The day on which the class ended by the words of its document, `abolished 04/19/2017` or
    /// `ABOLISHED 07/02/2014 PER PAY LETTER 14-11`; nil where they name none.
    public var abolishedOn: PartialDate? {
        guard let abolished else { return nil }
        for word in abolished.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" }) {
            if let day = CivilDate(iso: word) { return PartialDate(day) }
            let parts = word.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[2].utf8.count == 4,
                parts.allSatisfy({ part in part.utf8.allSatisfy { (48...57).contains($0) } }),
                let month = Int(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]),
                let date = CivilDate(year: year, month: month, day: day)
            else { continue }
            return PartialDate(date)
        }
        return nil
    }
}
