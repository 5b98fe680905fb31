import SpecModel

extension ClassRecord {
    /// The class without the names that one revision alone brought to it.
    ///
    /// - Parameters:
    ///   - leaving: the facts of all texts that the revision ever had.
    ///   - staying: those of all texts of the other revisions.
    func leaving(_ leaving: [Specification.Facts], staying: [Specification.Facts]) -> ClassRecord {
        var brought = ClassRecord(id: id)
        for facts in leaving { brought.add(facts) }
        var others = ClassRecord(id: id)
        for facts in staying { others.add(facts) }
        var left = self
        left.titles = Self.rest(of: titles, brought.titles, others.titles) { FoldedText($0).description }
        left.codes = Self.rest(of: codes, brought.codes, others.codes) { $0 }
        return left
    }

    /// Who has put a name into `class.json` by hand finds it there again.
    private static func rest(
        of names: [Alias], _ brought: [Alias], _ others: [Alias], _ key: (String) -> String
    ) -> [Alias] {
        names.compactMap { name in
            let isSame = { (other: Alias) in key(other.text) == key(name.text) }
            guard brought.contains(where: isSame) else { return name }
            return others.first(where: isSame).map { Alias(text: name.text, from: $0.from) }
        }
    }
}
