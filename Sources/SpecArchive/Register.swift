import SpecModel

/// Where the answers of a view come from: the border between what is asked of an archive and how it is known.
///
/// The journal, which is read from the commits, is one; the index, which was made from the same commits, is another.
/// Both give the same answers, and one contract of tests holds for both.
protocol Register {
    /// Every class that has revisions or events, by id, with those of its revisions that a question is about.
    func histories(for need: RevisionNeed) throws(ArchiveError) -> [ClassHistory]
    /// A class with all its revisions; nil where it was not known.
    func history(of id: ClassID) throws(ArchiveError) -> ClassHistory?
    /// What the commits tell of a class; nil where they don't.
    func account(of id: ClassID) throws(ArchiveError) -> ClassAccount?
    /// What the commits tell of the classes beside which drafts lie, or of which something was taken back, by id.
    func accountsWithAsides() throws(ArchiveError) -> [ClassAccount]
    /// The classes that ever had an id, a code or a title, by id. One of which nothing is left but notes, by its id
    /// alone.
    func classes(called name: String) throws(ArchiveError) -> [ClassRecord]
}

extension ClassRecord {
    /// Of classes by id those that a name names: the one whose id it is, else all that ever had it as a code or title.
    static func called(_ name: String, among records: [ClassRecord]) -> [ClassRecord] {
        let byID = records.filter { $0.id.word == name || $0.id.description == name }
        if !byID.isEmpty { return byID }
        let (code, folded) = (ClassCode(name), name.uppercased())
        return records.filter { record in
            record.id.word.uppercased() == folded || code.map(record.hasCode) == true || record.hasTitle(name)
        }
    }

    /// The same of classes with their revisions, and of those that were emptied.
    static func called(
        _ name: String, among histories: [ClassHistory], emptied: [ClassAccount]
    ) -> [ClassRecord] {
        let known = called(name, among: histories.map(\.record))
        if !known.isEmpty { return known }
        // A predecessor that is not held had a title too; the clause of its successor gives it.
        let title = FoldedText(name)
        let replacing = histories.filter { history in
            history.revisions.contains { $0.clause?.title.map { FoldedText($0) == title } == true }
        }
        if !replacing.isEmpty { return replacing.map(\.record) }
        return emptied.filter { $0.names.isEmpty && !$0.takenBack.isEmpty }.map(\.id).filter { id in
            id.word == name || id.description == name
        }.sorted().map { ClassRecord(id: $0) }
    }
}
