import SpecModel

extension Thread {
    /// The threads of three texts, in the order of what was adopted.
    static func threads(
        proposal: SpecificationDifference, departure: SpecificationDifference,
        adoption: SpecificationDifference
    ) -> [Thread] {
        var knots = Knots()
        for change in proposal.changes { knots.join(change.places(.previous, .proposed)) }
        let astray = joinKept(adoption.changes, departure.changes, &knots)
        for (number, change) in departure.changes.enumerated() where !astray.contains(number) {
            knots.join(change.places(.proposed, .adopted))
        }
        joinBroken(adoption.changes, &knots)

        var threads: [Int: Thread] = [:]
        for change in proposal.changes {
            guard let first = change.places(.previous, .proposed).first else { continue }
            let root = knots.root(first)
            threads[root, default: Thread()].proposal.append(change)
            threads[root, default: Thread()].previous += change.oldItems
            threads[root, default: Thread()].proposed += change.newItems
        }
        for (number, change) in departure.changes.enumerated() {
            // Items of a change that leads astray go their own ways.
            for item in change.newItems {
                threads[knots.root(Place(.adopted, item.place)), default: Thread()].adopted.append(item)
            }
            if !astray.contains(number), let first = change.places(.proposed, .adopted).first {
                threads[knots.root(first), default: Thread()].departure.append(change)
            }
        }
        var ranks: [Int: (place: Int, behind: Int)] = [:]
        for (place, change) in adoption.changes.enumerated() {
            for root in Set(change.places(.previous, .adopted).map { knots.root($0) }) {
                threads[root, default: Thread()].adoption.append(change)
                if ranks[root] == nil { ranks[root] = (place, 0) }
            }
        }
        // What was proposed to be added and was not stands behind what it stood behind in the proposal.
        var last = -1
        for (number, change) in proposal.changes.enumerated() {
            guard let first = change.places(.previous, .proposed).first else { continue }
            let root = knots.root(first)
            if let rank = ranks[root], rank.behind == 0 {
                last = rank.place
            } else if ranks[root] == nil {
                ranks[root] = (last, number + 1)
            }
        }
        // Roots break ties: they are numbered in the order of the documents.
        func rank(_ root: Int) -> (Int, Int, Int) {
            (ranks[root]?.place ?? -1, ranks[root]?.behind ?? 0, root)
        }
        return threads.sorted { rank($0.key) < rank($1.key) }.map(\.value.inOrder)
    }

    /// Joins what was adopted with what was there before, where it is word for word the same and the proposal is not
    /// between them. Gives the changes from the proposal that say otherwise: they lead astray.
    private static func joinKept(
        _ adoption: [Change], _ departure: [Change], _ knots: inout Knots
    ) -> Set<Int> {
        var sources: [Place: Int] = [:]
        for (number, change) in departure.enumerated() where !change.isKept {
            for place in change.places(.proposed, .adopted) where place.text == .adopted {
                sources[place] = number
            }
        }
        var astray: Set<Int> = []
        for change in adoption where change.isKept {
            let places = change.places(.previous, .adopted)
            guard let old = places.first, let new = places.last, let source = sources[new] else { continue }
            let origins = departure[source].places(.proposed, .adopted).filter { $0.text == .proposed }
            if !origins.isEmpty, !origins.contains(where: { knots.root($0) == knots.root(old) }) {
                astray.insert(source)
            }
            knots.join(places)
        }
        return astray
    }

    /// Joins adopted items that the proposal doesn't have with the previous ones that they come from; and, where the
    /// proposal was not found to come from the previous items, what was adopted of it with these.
    private static func joinBroken(_ adoption: [Change], _ knots: inout Knots) {
        for change in adoption where !change.old.isEmpty && !change.new.isEmpty {
            let places = change.places(.previous, .adopted)
            let (old, new) = (places.filter { $0.text == .previous }, places.filter { $0.text == .adopted })
            let unproposed = new.filter { !knots.holds(.proposed, with: $0) }
            if !unproposed.isEmpty {
                knots.join(old.prefix(1) + unproposed)
            } else if old.allSatisfy({ !knots.holds(.proposed, with: $0) }),
                new.allSatisfy({ !knots.holds(.previous, with: $0) })
            {
                knots.join(places)
            }
        }
    }

    /// The thread with its items in the order of their documents.
    private var inOrder: Thread {
        var thread = self
        thread.previous.sort { $0.place.precedes($1.place) }
        thread.proposed.sort { $0.place.precedes($1.place) }
        thread.adopted.sort { $0.place.precedes($1.place) }
        return thread
    }
}

/// An item of one of the three texts.
private struct Place: Hashable {
    enum Text { case previous, proposed, adopted }

    let text: Text
    let item: StatementReference

    init(_ text: Text, _ item: StatementReference) { (self.text, self.item) = (text, item) }
}

/// Which items are one thing: sets that are joined, each known by one of its members.
private struct Knots {
    private var numbers: [Place: Int] = [:]
    private var parents: [Int] = []
    private var texts: [Set<Place.Text>] = []

    mutating func join(_ places: [Place]) {
        guard let first = places.first else { return }
        for place in places {
            let roots = [root(first), root(place)].sorted()
            guard roots[0] != roots[1] else { continue }
            parents[roots[1]] = roots[0]
            texts[roots[0]].formUnion(texts[roots[1]])
        }
    }

    /// The number of the member by which the set of a place is known.
    mutating func root(_ place: Place) -> Int {
        var number = self.number(place)
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Whether the set of a place has an item of a text.
    mutating func holds(_ text: Place.Text, with place: Place) -> Bool {
        texts[root(place)].contains(text)
    }

    private mutating func number(_ place: Place) -> Int {
        if let number = numbers[place] { return number }
        let number = parents.count
        numbers[place] = number
        parents.append(number)
        texts.append([place.text])
        return number
    }
}

extension Change {
    /// The items on both sides, the old ones first.
    fileprivate func places(_ old: Place.Text, _ new: Place.Text) -> [Place] {
        oldItems.map { Place(old, $0.place) } + newItems.map { Place(new, $0.place) }
    }

    /// Whether the words stay.
    fileprivate var isKept: Bool { kind == .unchanged || kind == .moved }

    fileprivate var oldItems: [Thread.Item] {
        oldStatements.map { Thread.Item($0, in: oldSection ?? section) }
    }
    fileprivate var newItems: [Thread.Item] { newStatements.map { Thread.Item($0, in: section) } }
}

extension Thread.Item {
    fileprivate init(_ statement: Statement, in kind: SectionKind) {
        let folded = FoldedText(statement.sentence).description.utf8
        let end = folded.count - folded.reversed().prefix { " .;:,".utf8.contains($0) }.count
        self.init(
            place: StatementReference(kind: kind, index: statement.index),
            words: FoldedText(String(Substring(folded.prefix(end)))), flags: statement.flags)
    }
}

extension StatementReference {
    /// The order of a document, as far as sections of one kind go.
    fileprivate func precedes(_ other: StatementReference) -> Bool {
        kind == other.kind ? index < other.index : kind.rawValue < other.kind.rawValue
    }
}
