public import SpecModel

extension SpecificationDifference {
    /// The content items of the new specification, put together from the old one and this difference; nil
    /// where this is not a difference from that specification. Kinds without items are left out.
    ///
    /// Each old item must be where the difference says it was. The words of an item come from the old one and
    /// the word runs; the difference itself carries what is new: added items, the bytes of a change that is
    /// typographic only, lead-ins, flags, places, and where a text is cut in two.
    public func applied(to old: Specification) -> [SectionKind: [Statement]]? {
        var remaining: [StatementReference: Statement] = [:]
        for section in old.sections where section.kind.isContent {
            for statement in section.statements {
                remaining[StatementReference(kind: section.kind, index: statement.index)] = statement
            }
        }
        var result: [SectionKind: [Statement]] = [:]
        for change in changes {
            var taken: [Statement] = []
            for index in change.old {
                let kind = change.oldSection ?? change.section
                guard
                    let item = remaining.removeValue(forKey: StatementReference(kind: kind, index: index))
                else { return nil }
                taken.append(item)
            }
            guard let statements = change.applied(to: taken) else { return nil }
            result[change.section, default: []] += statements
        }
        guard remaining.isEmpty else { return nil }
        return result.compactMapValues { statements in
            statements.isEmpty ? nil : statements.sorted { $0.index < $1.index }
        }
    }
}

extension Change {
    /// What the items become; nil where they are not the ones that changed.
    fileprivate func applied(to items: [Statement]) -> [Statement]? {
        let isSame = zip(items, oldStatements).allSatisfy { mine, expected in
            mine.text.utf8.elementsEqual(expected.text.utf8) && mine.leadIn == expected.leadIn
                && mine.flags == expected.flags
        }
        guard isSame else { return nil }
        guard !words.isEmpty else { return newStatements }
        let before = words.filter { $0.op != .insert }.map(\.text).joined()
        guard before.utf8.elementsEqual(items.map(\.text).joined(separator: " ").utf8) else { return nil }
        var rest = Substring(words.filter { $0.op != .delete }.map(\.text).joined())
        return newStatements.map { statement in
            let text = rest.utf8.prefix(statement.text.utf8.count)
            rest = Substring(rest.utf8.dropFirst(text.count + 1))
            return Statement(
                index: statement.index, text: String(Substring(text)), leadIn: statement.leadIn,
                flags: statement.flags, line: statement.line)
        }
    }
}
