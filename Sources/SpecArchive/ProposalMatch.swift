import SpecModel

/// Tells which draft an approved text came of: the one that has its very items.
///
/// Facts and clause are left out, since a draft has neither date nor number yet. A text that was changed on the way is
/// not guessed at: a person says of which draft it came.
struct ProposalMatch {
    private var waiting: [ClassID: [Proposal]]

    init(_ drafts: [Proposal]) {
        waiting = Dictionary(grouping: drafts.filter(\.isWaiting), by: \.text.classID)
    }

    /// The draft of the class that says what a canonical text says; the latest of several.
    func draft(of id: ClassID, saying text: String, _ snapshot: Snapshot) throws(ArchiveError) -> String? {
        for draft in waiting[id]?.reversed() ?? [] {
            let proposed = try snapshot.text(at: ArchiveLayout.draft(draft.name, of: id))
            if Self.items(of: proposed) == Self.items(of: text) { return draft.name }
        }
        return nil
    }

    /// From now on the draft waits no more: one draft becomes one revision.
    mutating func adopt(_ name: String, of id: ClassID) { waiting[id]?.removeAll { $0.name == name } }

    /// The lines of a canonical text without front matter, title and clause.
    static func items(of text: String) -> [Substring] {
        let body = text.split(separator: "\n").dropFirst().drop { $0 != "---" }.dropFirst()
        var items: [Substring] = []
        var isClause = false
        for line in body where !line.hasPrefix("# ") {
            if line.hasPrefix("## ") { isClause = line.hasSuffix("{\(SectionKind.clause.rawValue)}") }
            if !isClause { items.append(line) }
        }
        return items
    }
}
