/// A moment in the history of an archive, up to which what was recorded counts as known.
public enum Moment: Hashable, Sendable {
    /// Everything that was recorded at or before an instant, in seconds since 1970.
    case instant(Int64)
    /// Everything that leads to a commit, which is named by its id or the beginning of it.
    case commit(String)
}
