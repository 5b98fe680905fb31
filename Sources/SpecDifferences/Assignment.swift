/// Chooses among candidate pairs so that no item is in two of them and the sum of their gains is the largest
/// there is.
///
/// By shortest augmenting paths over a dense matrix (Hungarian method in the form of Jonker and Volgenant),
/// one connected component at a time: most have one or two items a side, and an exact optimum costs nothing
/// there. Taking the best pair first instead lets one early choice push several items to the wrong place.
/// O(n²m) for a component of n and m items; a component above `largest` a side falls back to the best pair
/// first, and says so.
struct Assignment {
    /// The pairs that were chosen, as indices into the candidates, ascending.
    let chosen: [Int]
    /// The size of the largest component that was too large to be solved exactly; nil where none was.
    let tooLarge: Int?

    /// The largest component that is solved exactly, in items of its larger side.
    private static let largest = 256

    init(of candidates: [Candidate]) {
        var chosen: [Int] = []
        var tooLarge: Int?
        for component in Self.components(of: candidates) {
            let left = Self.distinct(component.map { candidates[$0].left })
            let right = Self.distinct(component.map { candidates[$0].right })
            let size = max(left.count, right.count)
            if component.count == 1 {
                chosen += component
            } else if size <= Self.largest {
                chosen += Self.best(of: component, in: candidates, left: left, right: right)
            } else {
                chosen += Self.greedy(component, in: candidates)
                tooLarge = max(tooLarge ?? 0, size)
            }
        }
        self.chosen = chosen.sorted()
        self.tooLarge = tooLarge
    }

    /// The candidates in groups that share no item, in the order of their first.
    private static func components(of candidates: [Candidate]) -> [[Int]] {
        let rightStart = (candidates.map(\.left).max() ?? -1) + 1
        let count = rightStart + (candidates.map(\.right).max() ?? -1) + 1
        var parent = Array(0..<count)
        func root(of item: Int) -> Int {
            var item = item
            while parent[item] != item {
                parent[item] = parent[parent[item]]
                item = parent[item]
            }
            return item
        }
        for candidate in candidates {
            let (one, other) = (root(of: candidate.left), root(of: rightStart + candidate.right))
            parent[max(one, other)] = min(one, other)
        }
        var numbers: [Int: Int] = [:]
        var components: [[Int]] = []
        for (place, candidate) in candidates.enumerated() {
            let root = root(of: candidate.left)
            if let number = numbers[root] {
                components[number].append(place)
            } else {
                numbers[root] = components.count
                components.append([place])
            }
        }
        return components
    }

    private static func distinct(_ items: [Int]) -> [Int] {
        items.sorted().reduce(into: []) { list, item in
            if list.last != item { list.append(item) }
        }
    }

    /// The exact optimum of one component.
    private static func best(
        of component: [Int], in candidates: [Candidate], left: [Int], right: [Int]
    ) -> [Int] {
        let isTransposed = left.count > right.count
        let (rows, columns) = isTransposed ? (right, left) : (left, right)
        let rowNumbers = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        let columnNumbers = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        var cost = CostMatrix(rows: rows.count, columns: columns.count)
        var origin: [Int?] = Array(repeating: nil, count: rows.count * columns.count)
        for place in component {
            let candidate = candidates[place]
            let (row, column) =
                isTransposed
                ? (rowNumbers[candidate.right], columnNumbers[candidate.left])
                : (rowNumbers[candidate.left], columnNumbers[candidate.right])
            guard let row, let column else { continue }
            cost[row, column] = -candidate.gain
            origin[row * columns.count + column] = place
        }
        return cost.cheapestColumns().enumerated().compactMap { row, column in
            origin[row * columns.count + column]
        }
    }

    /// The best pair first.
    private static func greedy(_ component: [Int], in candidates: [Candidate]) -> [Int] {
        var left: Set<Int> = []
        var right: Set<Int> = []
        return component.sorted { (candidates[$1].score, $0) < (candidates[$0].score, $1) }.filter { place in
            let candidate = candidates[place]
            guard !left.contains(candidate.left), !right.contains(candidate.right) else { return false }
            left.insert(candidate.left)
            right.insert(candidate.right)
            return true
        }
    }
}
