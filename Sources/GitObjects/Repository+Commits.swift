import CLibgit2

extension Repository {
    /// Reads a commit, once its header says that its bytes are no more than the limit.
    package func commit(_ id: ObjectID, atMost limit: Int = 1 << 20) throws(GitError) -> Commit {
        let commit = try commitObject(id, atMost: limit)
        guard
            let tree = unsafe git_commit_tree_id(commit.pointer),
            let author = unsafe git_commit_author(commit.pointer),
            let committer = unsafe git_commit_committer(commit.pointer),
            let message = unsafe git_commit_message_raw(commit.pointer)
        else {
            throw GitError(.damaged, about: .object(id), "lacks a part that every commit has")
        }
        return unsafe Commit(
            id: id, tree: ObjectID(tree.pointee), parents: Self.parents(of: commit),
            author: Signature(author.pointee), committer: Signature(committer.pointee),
            message: String(cString: message))
    }

    /// Writes a commit that no reference leads to yet, so that a killed process leaves history as it was.
    ///
    /// Throws `invalidCommit` for a name, address, time or message that git can't hold, and names the tree or
    /// parent that is not there.
    package func createCommit(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) throws(GitError) -> ObjectID {
        let content = try commitContent(
            tree: tree, parents: parents, author: author, committer: committer, message: message)
        // libgit2 1.5.1 has calls for this (git_commit_create and its like) that say all went well on a full disk.
        return try write(content.span, as: GIT_OBJECT_COMMIT)
    }

    /// Reads a commit, once its header says that its bytes are no more than the limit.
    func commitObject(_ id: ObjectID, atMost limit: Int) throws(GitError) -> Owned<ForeignCommit> {
        try require(id, is: GIT_OBJECT_COMMIT, atMost: limit)
        var raw = id.raw
        return try unsafe Owned(about: .object(id)) { unsafe git_commit_lookup($0, pointer, &raw) }
    }

    /// The ids that a commit names as those it follows, be they there or not.
    static func parents(of commit: borrowing Owned<ForeignCommit>) -> [ObjectID] {
        var parents: [ObjectID] = []
        for index in unsafe 0..<git_commit_parentcount(commit.pointer) {
            guard let parent = unsafe git_commit_parent_id(commit.pointer, index) else { continue }
            parents.append(unsafe ObjectID(parent.pointee))
        }
        return parents
    }
}
