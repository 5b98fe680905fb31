/// Whether a review rule holds a class, by the part of the rule that the class falls under.
///
/// It is judged on the face of a document. What no document says, such as the agreement by which a position
/// is left out under Conn. Gen. Stat. § 5-200a(c), is not in it.
public enum Applicability: Hashable, Sendable {
    /// What was decided, without its ground.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The rule holds the class.
        case applies
        /// The rule leaves the class out.
        case excluded
        /// The document doesn't say enough.
        case undetermined
    }

    /// The part with this label lays a duty of review on the class.
    case applies(label: String)
    /// The part with this label leaves the class out.
    case excluded(label: String)
    /// It can't be told, for a reason that is one phrase without full stop.
    case undetermined(reason: String)

    /// What was decided, without its ground.
    public var kind: Kind {
        switch self {
        case .applies: .applies
        case .excluded: .excluded
        case .undetermined: .undetermined
        }
    }
}
