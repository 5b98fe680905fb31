import Foundation
import Testing

@testable import GitObjects

struct CheckoutTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.git("init", "-q", "-b", "main")
    }

    @Test func `the first tree fills an empty working folder`() throws {
        let repository = try Repository.open(at: sandbox.path)
        #expect(try advance(repository, from: nil, to: ["a.txt": "1\n", "d/e/f.txt": "2\n"]).kept.isEmpty)
        #expect(try sandbox.read("a.txt") == "1\n")
        #expect(try sandbox.read("d/e/f.txt") == "2\n")
        #expect(try sandbox.git("status", "--porcelain") == "")
    }

    @Test func `files are changed, added and removed as the trees differ`() throws {
        let repository = try Repository.open(at: sandbox.path)
        let old = try advance(repository, from: nil, to: ["same": "1", "changed": "1", "d/gone": "1"]).tree
        #expect(
            try advance(repository, from: old, to: ["same": "1", "changed": "2", "new": "1"]).kept.isEmpty)
        #expect(try sandbox.read("changed") == "2")
        #expect(try sandbox.read("new") == "1")
        #expect(!sandbox.holds("d"))
        #expect(try sandbox.git("status", "--porcelain") == "")
        try sandbox.git("fsck", "--strict")
    }

    @Test func `a person's changes stay, are named, and show against the new commit`() throws {
        let repository = try Repository.open(at: sandbox.path)
        let old = try advance(
            repository, from: nil,
            to: ["edited": "1", "deleted": "1", "edited-but-same": "1", "theirs": "1", "dropped": "1"]
        ).tree
        try sandbox.write("mine\n", to: "edited")
        try sandbox.write("mine\n", to: "dropped")
        try sandbox.write("mine\n", to: "edited-but-same")
        try sandbox.write("mine\n", to: "untracked-in-the-way")
        try FileManager.default.removeItem(atPath: sandbox.path + "/deleted")

        let kept = try advance(
            repository, from: old,
            to: [
                "edited": "2", "deleted": "2", "edited-but-same": "1", "theirs": "2",
                "untracked-in-the-way": "2",
            ]
        ).kept
        #expect(kept.sorted() == ["deleted", "dropped", "edited", "untracked-in-the-way"])
        for file in ["edited", "dropped", "edited-but-same", "untracked-in-the-way"] {
            #expect(try sandbox.read(file) == "mine\n")
        }
        #expect(!sandbox.holds("deleted"))
        #expect(try sandbox.read("theirs") == "2")
        #expect(
            try sandbox.git("status", "--porcelain") == """
                 D deleted
                 M edited
                 M edited-but-same
                 M untracked-in-the-way
                ?? dropped

                """)
    }

    @Test func `an ignored file in the way stays`() throws {
        try sandbox.write("*.txt\n", to: ".git/info/exclude")
        let repository = try Repository.open(at: sandbox.path)
        try sandbox.write("mine\n", to: "a.txt")
        #expect(try advance(repository, from: nil, to: ["a.txt": "1", "b.txt": "2"]).kept == ["a.txt"])
        #expect(try sandbox.read("a.txt") == "mine\n")
        #expect(try sandbox.read("b.txt") == "2")
    }

    @Test func `a change that the person made too is no conflict`() throws {
        let repository = try Repository.open(at: sandbox.path)
        let old = try advance(repository, from: nil, to: ["a": "1"]).tree
        try sandbox.write("2", to: "a")
        #expect(try advance(repository, from: old, to: ["a": "2"]).kept.isEmpty)
        #expect(try sandbox.git("status", "--porcelain") == "")
    }

    @Test func `a locked index stops a checkout before it begins`() throws {
        let repository = try Repository.open(at: sandbox.path)
        try sandbox.write("", to: ".git/index.lock")
        let refusal = error { try advance(repository, from: nil, to: ["a": "1"]) }
        #expect(refusal?.code == .locked)
        #expect(refusal?.lock?.path == sandbox.path + "/.git/index.lock")
        #expect(!sandbox.holds("a"))
    }

    @Test func `a changed file whose name can't be told stops a checkout before it begins`() throws {
        let repository = try Repository.open(at: sandbox.path)
        let blob = try repository.writeBlob("1".utf8.span)
        try sandbox.write(
            #"printf '100644 blob %s\t\377\n100644 blob %s\ta\n' "$1" "$1" | git mktree; : > $'\377'"#,
            to: "make.sh")
        let printed = try sandbox.git("-c", "alias.make=!bash make.sh", "make", "\(blob)")
        let tree = try #require(ObjectID(printed.dropLast()))
        let refusal = error { try repository.checkOut(tree: tree, whenWorkingFolderHolds: nil) }
        #expect(refusal?.code == .invalidPath)
        #expect(!sandbox.holds("a"))
    }

    @Test func `a bare repository has nothing to check out`() throws {
        let other = try Sandbox()
        let repository = try Repository.create(at: other.path)
        let tree = try repository.tree(of: ["a": "1"])
        let refusal = error { try repository.checkOut(tree: tree, whenWorkingFolderHolds: nil) }
        #expect(refusal?.code == .bare)
    }

    /// Commits the files to main, as the archive does, and then checks them out.
    private func advance(
        _ repository: borrowing Repository, from old: ObjectID?, to files: [String: String]
    ) throws(GitError) -> (tree: ObjectID, kept: [String]) {
        let tip = try repository.reference(main)
        let commit = try repository.commit(files, after: tip.map { [$0] } ?? [])
        try repository.moveReference(main, from: tip, to: commit, reflog: "record")
        let tree = try repository.commit(commit).tree
        return (tree, try repository.checkOut(tree: tree, whenWorkingFolderHolds: old))
    }
}
