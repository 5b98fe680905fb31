/// What a line of a document was taken for. Every line has exactly one role, so nothing is lost unseen.
public enum LineRole: String, Hashable, Sendable {
    /// It holds nothing.
    case blank
    /// It names a section or a fact.
    case heading
    /// It holds a fact.
    case fact
    /// It is an item, or a part of one.
    case statement
    /// It stands around the specification and says nothing of it.
    case furniture
    /// It was not understood.
    case unread
}
