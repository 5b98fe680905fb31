/// Makes many commits one after the other, each on top of the last, which become durable together.
///
/// Nobody can read them, and no tip may be moved to one of them, before they are flushed.
protocol BulkWriter: AnyObject {
    /// Makes the next commit.
    func append(_ commit: NewCommit) throws(ArchiveError) -> CommitID
    /// Whether so much waits that memory asks for `flush()`.
    var isFull: Bool { get }
    /// Makes durable what waits.
    func flush() throws(ArchiveError)
}

/// Makes them one at a time, for a store that has no quicker way.
///
/// A class because it stands for one place in a store.
final class StepwiseWriter: BulkWriter {
    private let store: any ArchiveStore
    private var tip: CommitID?

    init(_ store: any ArchiveStore, onto tip: CommitID?) { (self.store, self.tip) = (store, tip) }

    func append(_ commit: NewCommit) throws(ArchiveError) -> CommitID {
        let made = try store.append(commit, onto: tip)
        tip = made
        return made
    }

    var isFull: Bool { false }

    func flush() {}
}
