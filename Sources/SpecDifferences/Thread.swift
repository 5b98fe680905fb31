import SpecModel

/// The items of three texts that are one thing, with the changes between them.
///
/// Threads follow the previous items to the proposal and from there to what was adopted, since a proposal is made of
/// the one and adopted as the other. The direct way from the previous text counts in two cases, in which the way
/// through the proposal is broken or leads astray: what was adopted is word for word what was there before; or what was
/// adopted has no counterpart in the proposal, or the proposal none in what was there before.
struct Thread {
    /// An item as it is compared: by its words, its section and its marks, however it is typed.
    struct Item: Hashable {
        let place: StatementReference
        let words: FoldedText
        let flags: [Statement.Flag]

        func says(_ other: Item) -> Bool {
            words == other.words && flags == other.flags && place.kind == other.place.kind
        }
    }

    var previous: [Item] = []
    var proposed: [Item] = []
    var adopted: [Item] = []
    var proposal: [Change] = []
    var departure: [Change] = []
    var adoption: [Change] = []

    /// What was done; nil where nothing was proposed and nothing done.
    var outcome: Decision.Outcome? {
        let isProposed = !Self.agree(previous, proposed)
        let departs = !Self.agree(proposed, adopted)
        switch (isProposed, departs) {
        case (false, false): return outcomeOfMoves
        case (false, true): return .own
        case (true, false): return .asProposed
        case (true, true): break
        }
        if Self.agree(previous, adopted) { return .refused }
        if proposed.isEmpty || adopted.isEmpty { return .own }
        return previous.isEmpty || hasTakenOver ? .withChanges : .own
    }

    /// Where all three say the same words, what was done with their place.
    private var outcomeOfMoves: Decision.Outcome? {
        let isProposed = proposal.contains(where: \.isMoved)
        switch (isProposed, departure.contains(where: \.isMoved)) {
        case (false, false): return nil
        case (false, true): return .own
        case (true, false): return .asProposed
        case (true, true): return adoption.contains(where: \.isMoved) ? .withChanges : .refused
        }
    }

    /// Whether something that the proposal put in or took out was put in or taken out: a word, the order of two, or the
    /// parting or joining of items.
    private var hasTakenOver: Bool {
        if proposed.count != previous.count, adopted.count == proposed.count { return true }
        let (before, plan, result) = (Words(previous), Words(proposed), Words(adopted))
        return !plan.minus(before).isDisjoint(with: result.minus(before))
            || !before.minus(plan).isDisjoint(with: before.minus(result))
            || !plan.pairs.subtracting(before.pairs).isDisjoint(with: result.pairs.subtracting(before.pairs))
    }

    /// What was done, with what it was done to.
    var decision: Decision? {
        guard let outcome else { return nil }
        let last = adopted.last ?? proposed.last ?? previous.last
        let weighed: [Change]
        switch outcome {
        case .asProposed, .refused: weighed = proposal
        case .withChanges: weighed = proposal + departure
        case .own: weighed = Self.agree(previous, proposed) ? departure : adoption
        }
        return Decision(
            outcome: outcome, section: last?.place.kind ?? .other,
            significance: weighed.map(\.significance).max { $0.rank < $1.rank } ?? .none,
            proposal: proposal.filter(\.isTold), departure: departure.filter(\.isTold),
            adoption: adoption.filter(\.isTold), previous: previous.map(\.place),
            proposed: proposed.map(\.place), adopted: adopted.map(\.place))
    }

    private static func agree(_ one: [Item], _ other: [Item]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { $0.says($1) }
    }

    /// The words of items, each as often as it stands there, and which stand side by side.
    private struct Words {
        let counts: [Substring: Int]
        /// Two words that follow each other; two without a meaning of their own prove nothing.
        let pairs: Set<[Substring]>

        init(_ items: [Item]) {
            let texts = items.map(\.words.words)
            counts = texts.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
            pairs = texts.reduce(into: []) { pairs, words in
                for (first, second) in zip(words, words.dropFirst())
                where !Self.light.contains(first) || !Self.light.contains(second) {
                    pairs.insert([first, second])
                }
            }
        }

        /// The words that the other has less often. Words without a meaning of their own prove nothing where there
        /// are others.
        func minus(_ other: Words) -> Set<Substring> {
            let words = counts.filter { $1 > other.counts[$0, default: 0] }.map(\.key)
            let heavy = words.filter { !Self.light.contains($0) }
            return Set(heavy.isEmpty ? words : heavy)
        }

        private static let light: Set<Substring> = [
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
        ]
    }
}

extension Change {
    /// Whether it is more than the same words in the same place.
    fileprivate var isTold: Bool { kind != .unchanged }
}

extension Change.Significance {
    fileprivate var rank: Int {
        switch self {
        case .none: 0
        case .editorial: 1
        case .substantive: 2
        }
    }
}
