import CLibgit2

extension Repository {
    /// Writes git's table of commits, parents and times (`objects/info/commit-graph`) for all that leads to a commit.
    ///
    /// It makes `git log` and libgit2's own walks several times faster and is never needed: git makes it anew when it
    /// collects garbage. `history(from:)` does not ask it, for it must prove that each commit is there.
    /// The format is git's first, the only one that libgit2 reads. One that is there already is replaced.
    package func writeCommitGraph(from tip: ObjectID) throws(GitError) {
        // libgit2's walk does not name what it can't read, so that is asked first.
        _ = try history(from: tip)
        let subject = GitError.Subject.folder(commonDirectory + "objects/info")
        let walk = try unsafe Owned<ForeignWalk>(about: subject) { unsafe git_revwalk_new($0, pointer) }
        var raw = tip.raw
        try Libgit2.check(unsafe git_revwalk_push(walk.pointer, &raw), about: .object(tip))
        let writer = try unsafe Owned<ForeignCommitGraphWriter>(about: subject) {
            unsafe git_commit_graph_writer_new($0, commonDirectory + "objects/info")
        }
        try Libgit2.check(
            unsafe git_commit_graph_writer_add_revwalk(writer.pointer, walk.pointer), about: subject)
        var options = git_commit_graph_writer_options()
        try Libgit2.check(
            unsafe git_commit_graph_writer_options_init(
                &options, UInt32(GIT_COMMIT_GRAPH_WRITER_OPTIONS_VERSION)), about: subject)
        try Libgit2.check(unsafe git_commit_graph_writer_commit(writer.pointer, &options), about: subject)
    }
}
