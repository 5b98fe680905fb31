public import SpecModel

/// Which revisions of each class a question over all classes is about.
///
/// Of a hundred thousand revisions a report prints two thousand; those that decide nothing need not be fetched. A
/// history that was cut down to its need still tells how many revisions there are.
public enum RevisionNeed: Hashable, Sendable {
    /// Every one.
    case all
    /// A line a class: what is in force on a day, or is next where nothing is yet; nil: the latest.
    case catalogue(CivilDate?)
    /// What decides when a review is due on a day, where policies count evidence of these grades or stronger ones.
    case reviews(CivilDate, weakestGrades: Set<Int>)
}
