public import SpecModel

/// Among which revisions of each class is looked for words.
public enum SearchScope: Hashable, Sendable {
    /// The latest of each class.
    case latest
    /// That which was in force on a day.
    case inForce(CivilDate)
    /// All of them.
    case all
}
