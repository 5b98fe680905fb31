/// Who can now qualify who could not before, or the reverse, in one plain sentence.
///
/// A sentence says only what follows from the values of both documents.
public struct EligibilityChange: Hashable, Sendable {
    /// What it means to the people of whom it speaks.
    public enum Effect: String, Hashable, Sendable, CaseIterable {
        /// They can qualify in a way that was closed to them.
        case opens
        /// A way by which they could qualify is closed to them.
        case closes
        /// They need less.
        case eases
        /// They need more.
        case tightens
        /// They need something else.
        case alters
    }

    /// What it means to the people of whom it speaks.
    public let effect: Effect
    /// The sentence, with its full stop.
    public let sentence: String
}
