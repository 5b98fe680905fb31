import SpecModel

/// One id that two offices gave to different classes while they did not know of each other.
///
/// They are different where both founded the class, no title is common to both, and no clause ties a revision of the one
/// to the other. The class keeps the id that was recorded first.
struct ClassSeparation {
    let id: ClassID
    /// The names of the revisions that the first office holds; they keep their place.
    private let staying: Set<String>

    /// Whether a revision belongs to the class that gets another id.
    func leaves(_ name: String) -> Bool { !staying.contains(name) }

    /// The ids that both sides founded since they parted, for different classes.
    static func needed(
        _ store: any ArchiveStore, ours: CommitID, theirs: CommitID, base: CommitID
    ) throws(ArchiveError) -> [ClassSeparation] {
        let known = Set(try Snapshot(store, at: base).classIDs())
        let mine = Set(try Snapshot(store, at: ours).classIDs()).subtracting(known)
        let shared = mine.intersection(try Snapshot(store, at: theirs).classIDs()).sorted()
        guard !shared.isEmpty else { return [] }
        let (one, other) = (
            try Journal(store, from: ours).classes(), try Journal(store, from: theirs).classes()
        )
        return shared.compactMap { id in
            guard let mine = one[id]?.history, let their = other[id]?.history, areStrangers(mine, their),
                let first = founding(mine), let second = founding(their)
            else { return nil }
            let stays = first < second ? mine : their
            return ClassSeparation(id: id, staying: Set(stays.revisions.map(\.name)))
        }
    }

    /// When a class was first recorded, and by which commit, since two may be recorded in one second.
    private static func founding(_ history: ClassHistory) -> (Int64, String)? {
        history.revisions.map { ($0.recorded.at, $0.recorded.commit) }.min { $0 < $1 }
    }

    private static func areStrangers(_ one: ClassHistory, _ other: ClassHistory) -> Bool {
        let titles = Set(one.record.titles.map { FoldedText($0.text) })
        let others = Set(other.record.titles.map { FoldedText($0.text) })
        guard !titles.isEmpty, !others.isEmpty, titles.isDisjoint(with: others) else { return false }
        return !isTied(one, to: other) && !isTied(other, to: one)
    }

    /// Whether a clause of the one names a title of the other, or the day on which one of its revisions was approved.
    private static func isTied(_ one: ClassHistory, to other: ClassHistory) -> Bool {
        one.revisions.contains { revision in
            guard let clause = revision.clause else { return false }
            if let title = clause.title, other.record.hasTitle(title) { return true }
            return clause.approvedEffective.map { date in
                other.revisions.contains { $0.facts.effective == date }
            } ?? false
        }
    }
}
