/// A fact at the head or the foot of a specification that differs.
public struct FactChange: Hashable, Sendable {
    /// The key of the JSON of `read`, such as `salaryGroup`; the document's own label for a fact that has
    /// none.
    public let name: String
    /// The old value as text; nil where the old document is silent.
    public let old: String?
    /// The new value as text; nil where the new document is silent.
    public let new: String?
    /// `status` where the fact is one on which the standing of the class rests; nil for one that only
    /// administers it: a date, a number, a title, a code.
    public let signal: Change.Signal?
}
