// Commits are put in order here (Kahn's topological sort), not by git_revwalk: that one reads commits of any
// size, does not say which of them it could not read, and leaks when it can't. Cost: each commit is read once,
// then sorted among those that wait with it, which are as many as there are branches side by side. No way to
// do it reads less than all of history: a commit's last child may be the last that is found. A commit-graph file
// would spare the reading, and with it the proof that each commit is there and whole.

extension Repository {
    /// The ids of all commits that lead to one, itself among them.
    ///
    /// History is never shortened: a commit that is missing, damaged or of more bytes than the limit is an error
    /// that names it. The result is a list, so that a caller's loop may stop, skip, and throw what it likes.
    package func history(
        from tip: ObjectID, order: HistoryOrder = .newestFirst, atMost limit: Int = 1 << 20
    ) throws(GitError) -> [ObjectID] {
        let links = try links(from: tip, leavingOut: { _ in false }, atMost: limit) {
            (id, bytes) throws(GitError) in
            if let head = CommitHead(bytes) { return (id, head.parents, head.committer.seconds) }
            let commit = try commit(id, atMost: limit)
            return (id, commit.parents, commit.committer.seconds)
        }
        return links.inOrder(order)
    }

    /// The commits that lead to one, itself among them, each read once, in the order of `history`.
    ///
    /// Commits that the caller knows are left out with all that led to them, none of which is read: what a list of
    /// known commits says must be true of their parents too. For the rest it keeps the promises of `history`.
    package func commits(
        from tip: ObjectID, leavingOut isKnown: (ObjectID) -> Bool = { _ in false },
        order: HistoryOrder = .newestFirst, atMost limit: Int = 1 << 20
    ) throws(GitError) -> [Commit] {
        var reader = CommitReader()
        let links = try links(from: tip, leavingOut: isKnown, atMost: limit) { (id, bytes) throws(GitError) in
            let read = CommitHead(bytes).flatMap { reader.commit(id, bytes, $0) }
            let commit = if let read { read } else { try commit(id, atMost: limit) }
            return (commit, commit.parents, commit.committer.seconds)
        }
        return links.inOrder(order)
    }

    private func links<Item>(
        from tip: ObjectID, leavingOut isKnown: (ObjectID) -> Bool, atMost limit: Int,
        _ read: (ObjectID, [UInt8]) throws(GitError) -> (item: Item, parents: [ObjectID], seconds: Int64)
    ) throws(GitError) -> HistoryLinks<Item> {
        let database = try ObjectDatabase(self)
        var links = HistoryLinks<Item>()
        var unread = isKnown(tip) ? [] : [tip]
        while let id = unread.popLast() {
            guard !links.holds(id) else { continue }
            let found = try read(id, try database.bytes(of: id, .commit, atMost: limit))
            links.add(found.item, HistoryLink(id: id, parents: found.parents, seconds: found.seconds))
            for parent in found.parents where !isKnown(parent) { unread.append(parent) }
        }
        return links
    }
}
