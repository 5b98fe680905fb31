import Testing

@testable import GitObjects

struct TreePathTests {
    @Test(arguments: [
        "", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/../b", "./a", "a/.", ".git",
        "a/.git/config",
        ".GIT", ".Git/hooks", "git~1", "GIT~1/x", ".git ", ".git.", ".git. .", ".git:stream", ".g\u{200C}it",
        ".git\\hooks", "a\0b", "\0",
    ])
    func `a path that leads out of the tree or into git is refused before git sees it`(path: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("".utf8.span)
        let refusals = [
            error { try repository.updateTree(nil, with: [.put(blob, at: path)]) },
            error { try repository.updateTree(nil, with: [.remove(path)]) },
            error { try repository.entry(at: path, in: blob) },
        ]
        for refusal in refusals {
            #expect(refusal?.code == .invalidPath)
            #expect(refusal?.subject == .path(path))
            #expect(refusal?.cause == nil)
        }
    }

    @Test(arguments: [
        "a", "...", "..a", "a..", ".gitattributes", "git", "a.git", "us-ct/05/0514DM/revisions/2020-09~2.md",
        "é/e\u{301}", "a/\u{308}b", "line\nbreak", "-n", "a b", ".git2",
    ])
    func `a path that only looks unusual is kept byte for byte`(path: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: [path: "text"])
        let listed = try sandbox.git("ls-tree", "-r", "-z", "--name-only", "\(tree)")
        #expect(Array(listed.utf8) == Array(path.utf8) + [0])
        #expect(try repository.entry(at: path, in: tree)?.kind == .blob)
        try sandbox.git("fsck", "--strict")
    }
}
