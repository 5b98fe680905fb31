import SpecDifferences
import SpecModel

extension Change {
    /// The words, parted where the new items of a split or the old ones of a merge meet; the blank that joins two items
    /// belongs to neither.
    var parts: [[ShownRun]] {
        let (statements, other): ([Statement], WordRun.Operation)
        switch kind {
        case .split: (statements, other) = (newStatements, .delete)
        case .merged: (statements, other) = (oldStatements, .insert)
        case .unchanged, .reworded, .moved, .added, .removed:
            return words.isEmpty ? [] : [words.map { ShownRun(op: $0.op, text: $0.text) }]
        }
        var parts: [[ShownRun]] = [[]]
        var ends = statements.dropLast().map(\.text.utf8.count)[...]
        var room = ends.popFirst()
        for run in words {
            var rest = run.text.utf8[...]
            while run.op != other, let left = room, rest.count > left {
                let front = rest.prefix(left)
                parts[parts.count - 1].append(run.op, front)
                parts.append([])
                rest = rest.dropFirst(left + 1)
                room = ends.popFirst()
            }
            if run.op != other, let left = room { room = left - rest.count }
            parts[parts.count - 1].append(run.op, rest)
        }
        return parts.settled(other)
    }
}

extension [ShownRun] {
    fileprivate mutating func append(_ op: WordRun.Operation, _ text: Substring.UTF8View) {
        if !text.isEmpty { append(ShownRun(op: op, text: String(Substring(text)))) }
    }
}

extension [[ShownRun]] {
    /// With what only the other side has on the side of the border where a reader looks for it: what has words in its
    /// place beside these, and what has none, such as an `and` between two items, at the end of the first.
    fileprivate func settled(_ other: WordRun.Operation) -> [[ShownRun]] {
        var parts = self
        for place in parts.indices.dropFirst() {
            if other == .delete, parts[place - 1].last?.op == .delete, parts[place].first?.op == .insert {
                parts[place].insert(parts[place - 1].removeLast(), at: 0)
            }
            if parts[place].count > 1, parts[place][0].op == other,
                parts[place][1].op == .keep
                    || !parts[place][0].text.contains(where: { $0.isLetter || $0.isNumber })
            {
                parts[place - 1].append(parts[place].removeFirst())
            }
        }
        return parts
    }
}
