extension Change {
    /// What kind of words make a change a substantive one.
    public enum Signal: String, Hashable, Sendable, CaseIterable {
        /// A number with its unit, or a frequency: `Eight (8) years`, `monthly`.
        case quantity
        /// May, will, must, required, or none of them.
        case modality
        /// The verb of a task: `Directs` is not `Assists in directing`.
        case verb
        /// A word that widens or narrows what is meant.
        case scope
        /// The grade of a knowledge, skill or ability: `Considerable knowledge`.
        case proficiency
        /// A degree, licence, certificate or clearance.
        case credential
        /// Who supervises, and how closely.
        case authority
        /// The standing of the class: its designation, salary group or bargaining unit.
        case status
        /// A mark on the item, such as Chicago's `*`.
        case flag
    }

    /// Words that show why a change is substantive.
    public struct Evidence: Hashable, Sendable {
        /// Whether the new words say more or less than the old.
        public enum Tendency: String, Hashable, Sendable, CaseIterable {
            /// A larger figure, a stronger verb or modality, a higher grade.
            case raised
            /// A smaller figure, a weaker verb or modality, a lower grade.
            case lowered
        }

        /// What the words are evidence of.
        public let signal: Signal
        /// The words that went; nil where none did.
        public let old: String?
        /// The words that came; nil where none did.
        public let new: String?
        /// Whether the new words say more or less; nil where that cannot be told from the words.
        public let tendency: Tendency?
    }
}
