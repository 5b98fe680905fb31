import CLibgit2

// Commits are put in order here (Kahn's topological sort), not by git_revwalk: that one reads commits of any
// size, does not say which of them it could not read, and leaks when it can't. Cost: each commit is read once,
// then sorted among those that wait with it, which are as many as there are branches side by side. No way to
// do it reads less than all of history: a commit's last child may be the last that is found.

extension Repository {
    /// The ids of all commits that lead to one, itself among them.
    ///
    /// History is never shortened: a commit that is missing, damaged or of more bytes than the limit is an error
    /// that names it. The result is a list, so that a caller's loop may stop, skip, and throw what it likes.
    package func history(
        from tip: ObjectID, order: HistoryOrder = .newestFirst, atMost limit: Int = 1 << 20
    ) throws(GitError) -> [ObjectID] {
        let links = try links(from: tip, atMost: limit)
        var children: [ObjectID: Int] = [:]
        for parent in links.values.flatMap(\.parents) { children[parent, default: 0] += 1 }

        var ids: [ObjectID] = []
        var waiting = links[tip].map { [$0] } ?? []
        while let link = waiting.popLast() {
            ids.append(link.id)
            for parent in link.parents {
                children[parent, default: 0] -= 1
                guard children[parent] == 0, let next = links[parent] else { continue }
                waiting.insert(next, at: next.place(in: waiting))
            }
        }
        return order == .newestFirst ? ids : ids.reversed()
    }

    private func links(from tip: ObjectID, atMost limit: Int) throws(GitError) -> [ObjectID: HistoryLink] {
        var links: [ObjectID: HistoryLink] = [:]
        var unread = [tip]
        while let id = unread.popLast() {
            guard links[id] == nil else { continue }
            let commit = try commitObject(id, atMost: limit)
            let link = unsafe HistoryLink(
                id: id, parents: Self.parents(of: commit), seconds: git_commit_time(commit.pointer))
            links[id] = link
            unread += link.parents
        }
        return links
    }
}
