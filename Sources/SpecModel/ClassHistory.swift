/// A class with all its revisions.
public struct ClassHistory: Hashable, Sendable {
    /// The class itself.
    public let record: ClassRecord
    /// Its revisions from the oldest to the latest, by the date that stands for each; those without any date
    /// come first.
    public let revisions: [Revision]
    /// What was recorded of the class as a whole, in the order of recording: a split, a merger, its abolition.
    public let events: [ClassEvent]
    /// What had been filed under it by mistake, in the order in which it was taken back.
    public let takenBack: [TakenBack]
    /// What was left out of the revisions because a question is not about it.
    public let leftOut: LeftOut

    /// How many revisions are not there.
    public struct LeftOut: Hashable, Sendable {
        /// How many in all.
        public let revisions: Int
        /// How many of them are upcoming on the day of the question.
        public let upcoming: Int

        /// None, or so many.
        public init(revisions: Int = 0, upcoming: Int = 0) {
            self.revisions = revisions
            self.upcoming = upcoming
        }
    }

    /// A class and its revisions, which are put in order.
    public init(
        record: ClassRecord, revisions: [Revision], events: [ClassEvent] = [], takenBack: [TakenBack] = [],
        leftOut: LeftOut = LeftOut()
    ) {
        self.record = record
        self.revisions = revisions.sorted(by: Revision.isEarlier)
        self.events = events
        self.takenBack = takenBack
        self.leftOut = leftOut
    }

    /// How many revisions the class has, those included that are left out here.
    public var count: Int { revisions.count + leftOut.revisions }

    /// The revisions without those that are only another text of the one behind them, which two offices recorded each in
    /// its own way: they are no step in the history of the class.
    public var steps: [Revision] {
        revisions.indices.filter { place in
            guard place + 1 < revisions.count else { return true }
            let (one, next) = (revisions[place], revisions[place + 1])
            return one.facts.revisionDate != next.facts.revisionDate
                || one.facts.revised != next.facts.revised
                || Revision.unnumbered(one.name) != Revision.unnumbered(next.name)
        }.map { revisions[$0] }
    }

    /// The revision that is latest in order, in force or not yet.
    public var latest: Revision? { revisions.last }

    /// The title of the class as of a revision.
    ///
    /// A title that stands only in a revision's clause is its predecessor's. The clause of the revision that
    /// replaced it, where that is held, says what it was called itself.
    public func title(of revision: Revision) -> String? {
        let facts = revision.facts
        guard facts.title == nil || facts.titleSource == .clause, let date = facts.effective else {
            return facts.title
        }
        let successor = revisions.first { later in
            later.clause?.approvedEffective == date && later.clause?.title != nil
        }
        return successor?.clause?.title ?? facts.title
    }

    /// The title of the latest revision that has one, else the last one recorded.
    public var title: String? {
        revisions.reversed().compactMap(title(of:)).first ?? record.titles.last?.text
    }

    /// The code of the latest revision that has one, else the last one recorded.
    public var code: String? {
        revisions.last { $0.facts.code != nil }?.facts.code?.description
            ?? record.codes.last?.text
    }
}

extension Revision {
    /// The order of revisions in a class: by the date that stands for each, then by REV, then by name.
    static func isEarlier(_ left: Revision, _ right: Revision) -> Bool {
        let (one, other) = (left.facts, right.facts)
        let earliest = one.revisionDate?.lastDay.daysSince1970 ?? .min
        let otherEarliest = other.revisionDate?.lastDay.daysSince1970 ?? .min
        if earliest != otherEarliest { return earliest < otherEarliest }
        let edited = one.revised?.lastDay.daysSince1970 ?? .min
        let otherEdited = other.revised?.lastDay.daysSince1970 ?? .min
        guard edited == otherEdited else { return edited < otherEdited }
        return isNameEarlier(left.name, right.name)
    }

    /// The order of two revisions of one day and one edit, by their names. Of two texts under one name the first that
    /// was recorded has no number, and comes last: it is the one that stands until a person decides otherwise.
    package static func isNameEarlier(_ left: String, _ right: String) -> Bool {
        let (one, other) = (unnumbered(left), unnumbered(right))
        if one != other { return one < other }
        return left.utf8.count == right.utf8.count ? left > right : left.utf8.count > right.utf8.count
    }

    /// The name without the number by which it stands beside another: `2024-07-23_24-137` of `2024-07-23_24-137~2`.
    package static func unnumbered(_ name: String) -> String { String(name.prefix { $0 != "~" }) }
}
