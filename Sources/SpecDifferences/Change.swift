public import SpecModel

/// What became of one item, or of the several that were split or merged.
public struct Change: Hashable, Sendable {
    /// What happened to the words and their place.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The same words in the same place.
        case unchanged
        /// Other words, or another flag.
        case reworded
        /// The same words in another place.
        case moved
        /// One item became several.
        case split
        /// Several items became one.
        case merged
        /// It is only in the new document.
        case added
        /// It is only in the old document.
        case removed
    }

    /// How much a change matters to whoever holds or seeks a position in the class.
    public enum Significance: String, Hashable, Sendable, CaseIterable {
        /// Nothing that a reader would notice.
        case none
        /// Other words for the same thing.
        case editorial
        /// It asks, allows or requires something else.
        case substantive
    }

    /// The lead-ins of an item, where they differ.
    public struct LeadIn: Hashable, Sendable {
        /// The words before the old items; nil where there were none.
        public let old: String?
        /// The words before the new items; nil where there are none.
        public let new: String?
    }

    /// The section in which the item stands; for a removed one, in which it stood.
    public let section: SectionKind
    /// The section in which it stood, where that was another.
    public let oldSection: SectionKind?
    /// What happened.
    public let kind: Kind
    /// Whether it also changed its place among the items that stayed, or went to another section.
    public let isMoved: Bool
    /// How much it matters; it follows from the evidence and never from how alike the words are.
    public let significance: Significance
    /// The words from which the significance follows, in the order of the item. An item that came or went
    /// is substantive by itself and has none.
    public let evidence: [Evidence]
    /// The lead-ins, where they differ.
    public let leadIn: LeadIn?
    /// The old items, in document order; empty for an added one.
    public let oldStatements: [Statement]
    /// The new items, in document order; empty for a removed one.
    public let newStatements: [Statement]
    /// The words of a reworded, split or merged item: joined without what was deleted they are the new text
    /// byte for byte, without what was inserted the old one, several items joined by one blank.
    public let words: [WordRun]

    /// The indices of the old items among all items of their section's kind.
    public var old: [Int] { oldStatements.map(\.index) }
    /// The indices of the new items among all items of their section's kind.
    public var new: [Int] { newStatements.map(\.index) }
    /// What the evidence is of, each signal once, in the order of `Signal.allCases`.
    public var signals: [Signal] {
        Signal.allCases.filter { signal in evidence.contains { $0.signal == signal } }
    }
}
