public import SpecModel

/// Compares one pair of specifications after another, and remembers their words: the documents of an office use the
/// same ones, and each is looked up in the tables once.
///
/// What it says of a pair is what `SpecificationDifference(from:to:)` says, whatever was compared before.
public struct SpecificationComparer {
    /// The letters that are remembered at most: some hundred times the words of an office. Documents made to fill
    /// the memory are forgotten.
    private static let most = 4_000_000

    private var lexicon = Lexicon.base

    /// A comparer that remembers nothing yet.
    public init() {}

    /// What changed between two specifications.
    public mutating func difference(
        from old: Specification, to new: Specification
    ) -> SpecificationDifference {
        if lexicon.size > Self.most { lexicon = Lexicon.base }
        return SpecificationDifference(from: old, to: new, &lexicon)
    }
}
