public import SpecModel

/// Compares one pair of specifications after another, and remembers their words: the documents of an office use the
/// same ones, and each is looked up in the tables once; what an item says is read once, too.
///
/// What it says of a pair is what `SpecificationDifference(from:to:)` says, whatever was compared before.
public struct SpecificationComparer {
    /// The letters that are remembered at most: some hundred times the words of an office. Documents made to fill
    /// the memory are forgotten.
    private static let most = 4_000_000
    /// The letters of the items that are remembered at most, for the same reason: some thousand items.
    private static let mostWordings = 500_000

    private var lexicon = Lexicon.base
    private var wordings = Wordings()

    /// A comparer that remembers nothing yet.
    public init() {}

    /// What changed between two specifications.
    public mutating func difference(
        from old: Specification, to new: Specification
    ) -> SpecificationDifference {
        if lexicon.size > Self.most {
            (lexicon, wordings) = (Lexicon.base, Wordings())
        } else if wordings.size > Self.mostWordings {
            wordings = Wordings()
        }
        return SpecificationDifference(from: old, to: new, &wordings, &lexicon)
    }
}
