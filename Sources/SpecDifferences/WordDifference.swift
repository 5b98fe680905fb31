/// Where two texts differ, in phrases.
///
/// The longest common subsequence by weight, in which a telling word counts six times a light one: among the
/// many alignments of the same length it prefers those that keep what carries meaning. By dynamic programming
/// over what is left between the common ends, O(nm) for n and m phrases, which are some twenty; a bit-parallel
/// LCS is faster on long texts, but cannot weigh. Past `largest` cells the middle counts as replaced whole, and
/// the difference says so.
struct WordDifference {
    /// A place where phrases of the old text gave way to phrases of the new; either may be empty.
    struct Hunk: Hashable {
        var old: Range<Int>
        var new: Range<Int>

        /// Whether there is something on both sides.
        var isReplacement: Bool { !old.isEmpty && !new.isEmpty }

        /// The same seen from the other side.
        var mirrored: Hunk { Hunk(old: new, new: old) }
    }

    /// The hunks in order; between two of them both texts have the same phrases.
    let hunks: [Hunk]
    /// Whether the texts were too long to be compared phrase by phrase.
    let isTooLong: Bool

    /// The most cells of the table.
    private static let largest = 1_000_000

    init(from old: Sentence, to new: Sentence) {
        // One order for both directions, so that the mirror of a difference is the difference of the mirror.
        let isSwapped = new.text.utf8.lexicographicallyPrecedes(old.text.utf8)
        let (left, right) = isSwapped ? (new, old) : (old, new)
        let mine = left.phrases.map(\.number)
        let theirs = right.phrases.map(\.number)
        let start = zip(mine, theirs).prefix { $0 == $1 }.count
        let end = min(
            zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count,
            min(mine.count, theirs.count) - start)
        let middle = Hunk(old: start..<mine.count - end, new: start..<theirs.count - end)
        isTooLong = middle.old.count * middle.new.count > Self.largest
        let weights = left.phrases.map { $0.carriesMeaning ? 6 : 1 }
        let found =
            isTooLong || !middle.isReplacement
            ? [middle].filter { !$0.old.isEmpty || !$0.new.isEmpty }
            : Self.hunks(mine, theirs, weights, within: middle)
        let joined = Self.joined(found, in: left)
        hunks = isSwapped ? joined.map(\.mirrored) : joined
    }

    /// The hunks of the heaviest common subsequence.
    private static func hunks(
        _ mine: [Int32], _ theirs: [Int32], _ weights: [Int], within middle: Hunk
    ) -> [Hunk] {
        let width = middle.new.count + 1
        let (top, leftmost) = (middle.old.lowerBound, middle.new.lowerBound)
        // The weight of what both texts still have in common from a pair of places on.
        var rest = Array(repeating: 0, count: (middle.old.count + 1) * width)
        for row in middle.old.indices.reversed().map({ $0 - top }) {
            for column in middle.new.indices.reversed().map({ $0 - leftmost }) {
                let cell = row * width + column
                rest[cell] =
                    mine[top + row] == theirs[leftmost + column]
                    ? rest[cell + width + 1] + weights[top + row]
                    : max(rest[cell + width], rest[cell + 1])
            }
        }
        var hunks: [Hunk] = []
        var open = Hunk(old: top..<top, new: leftmost..<leftmost)
        func close() {
            if !open.old.isEmpty || !open.new.isEmpty { hunks.append(open) }
        }
        while open.old.upperBound < middle.old.upperBound, open.new.upperBound < middle.new.upperBound {
            let (row, column) = (open.old.upperBound, open.new.upperBound)
            let cell = (row - top) * width + column - leftmost
            if mine[row] == theirs[column] {
                close()
                open = Hunk(old: row + 1..<row + 1, new: column + 1..<column + 1)
            } else if rest[cell + width] >= rest[cell + 1] {
                open.old = open.old.lowerBound..<row + 1
            } else {
                open.new = open.new.lowerBound..<column + 1
            }
        }
        open.old = open.old.lowerBound..<middle.old.upperBound
        open.new = open.new.lowerBound..<middle.new.upperBound
        close()
        return hunks
    }

    /// Joins replacements between which only a few light words were kept: nobody reads "Directs [and] plans"
    /// as one word kept between two changes.
    private static func joined(_ hunks: [Hunk], in left: Sentence) -> [Hunk] {
        hunks.reduce(into: []) { joined, hunk in
            guard let last = joined.last, last.isReplacement, hunk.isReplacement else {
                joined.append(hunk)
                return
            }
            let kept = last.old.upperBound..<hunk.old.lowerBound
            guard kept.count <= 3, !left.phrases[kept].contains(where: \.carriesMeaning) else {
                joined.append(hunk)
                return
            }
            joined[joined.count - 1] = Hunk(
                old: last.old.lowerBound..<hunk.old.upperBound,
                new: last.new.lowerBound..<hunk.new.upperBound)
        }
    }
}
