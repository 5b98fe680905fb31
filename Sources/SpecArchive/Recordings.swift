import GitObjects
import SpecModel

/// By which commit each revision came into an archive, from the trailers of its history.
///
/// The trailers are the authority: they stay true whatever order the commits came in, and a merge of two
/// archives keeps them.
struct Recordings {
    private struct Key: Hashable {
        let classID: String
        let revision: String
    }
    private var commits: [Key: Recorded] = [:]

    /// Reads the history that leads to a commit, the newest first: of a revision that was corrected, the commit
    /// that wrote its present text counts.
    init(_ store: any ArchiveStore, from tip: CommitID) throws(ArchiveError) {
        for id in try store.history(from: tip) {
            let commit = try store.commit(id)
            let trailers = try Self.trailers(of: commit)
            guard let classID = trailers["Class"], let revision = trailers["Revision"] else { continue }
            let key = Key(classID: classID, revision: revision)
            guard let latest = commits[key] else {
                commits[key] = Recorded(
                    commit: id.description, by: commit.by, at: commit.recordedAt,
                    sourceName: trailers["Source-Name"], sourceSHA256: trailers["Source-SHA256"])
                continue
            }
            commits[key] = Recorded(
                commit: latest.commit, by: latest.by, at: latest.at, sourceName: latest.sourceName,
                sourceSHA256: latest.sourceSHA256, corrected: latest.corrected + [id.description])
        }
    }

    func recorded(_ id: ClassID, _ name: String) throws(ArchiveError) -> Recorded {
        guard let recorded = commits[Key(classID: id.description, revision: name)] else {
            throw .damaged("\(ArchiveLayout.revisions(of: id))/\(name).md", "was recorded by no commit")
        }
        return recorded
    }

    private static func trailers(of commit: StoredCommit) throws(ArchiveError) -> [String: String] {
        do {
            let trailers = try Trailer.all(in: commit.message)
            return Dictionary(trailers.map { ($0.key, $0.value) }) { first, _ in first }
        } catch {
            throw ArchiveError(.damaged, "commit '\(commit.id)' has a message that can't be read: \(error)")
        }
    }
}
