import GitObjects
import SpecModel

/// The commits that lead to a branch, each behind those that it follows, as far as they can be read.
struct AuditedHistory {
    struct Link {
        let parents: [ObjectID]
        let tree: ObjectID
        let seconds: Int64
    }

    /// The most commits that one may follow: a merge of offices has as many as there are offices.
    private static let mostParents = 64

    private(set) var links: [ObjectID: Link] = [:]
    private(set) var order: [ObjectID] = []

    /// Reads each commit once. One that can't be read is reported, and hides those that only it leads to.
    init(from tip: ObjectID, in repository: borrowing Repository, _ report: inout AuditReport) {
        var unread = [tip]
        var seen: Set<ObjectID> = [tip]
        while let id = unread.popLast() {
            do throws(GitError) {
                let commit = try repository.commit(id)
                guard commit.parents.count <= Self.mostParents else {
                    report.add(
                        AuditFinding(
                            .damage, .commit, commit: id.description,
                            "follows \(commit.parents.count) commits, more than the \(Self.mostParents) that any writer of archives makes"
                        ))
                    continue
                }
                links[id] = Link(
                    parents: commit.parents, tree: commit.tree, seconds: commit.committer.seconds)
                for parent in commit.parents where seen.insert(parent).inserted { unread.append(parent) }
            } catch {
                report.add(AuditFinding(.damage, .object, commit: id.description, error.description))
            }
            if report.isFull { return }
        }
        sort(from: tip)
    }

    /// As `Repository.history` has it, the oldest first.
    private mutating func sort(from tip: ObjectID) {
        var children: [ObjectID: Int] = [:]
        for parent in links.values.flatMap(\.parents) { children[parent, default: 0] += 1 }
        var waiting = links[tip] == nil ? [] : [tip]
        while let id = waiting.popLast(), let link = links[id] {
            order.append(id)
            for parent in link.parents {
                children[parent, default: 0] -= 1
                guard children[parent] == 0, let next = links[parent] else { continue }
                waiting.insert(parent, at: place(of: parent, next, in: waiting))
            }
        }
        order.reverse()
    }

    /// Behind all that are older, found by halving: a hostile history may have a hundred thousand side by side.
    private func place(of id: ObjectID, _ link: Link, in waiting: [ObjectID]) -> Int {
        var (low, high) = (0, waiting.count)
        while low < high {
            let middle = (low + high) / 2
            let other = waiting[middle]
            if (links[other]?.seconds ?? 0, other) < (link.seconds, id) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
