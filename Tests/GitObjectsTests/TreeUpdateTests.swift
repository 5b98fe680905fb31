import TestSupport
import Testing

@testable import GitObjects

struct TreeUpdateTests {
    @Test func `several changes at once make nested folders and replace files`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let files = [
            "us-ct/05/0514DM/spec.md": "1", "us-ct/05/0514DM/revisions/2024.md": "2", "us-ct/06/x": "3",
            "us-ct.json": "4", "us-ct-old/a": "5", "us-il/a/b/c/d/e": "6", "z": "7",
        ]
        let first = try repository.tree(of: files)
        #expect(try repository.files(below: first) == files)

        let blob = try repository.writeBlob("new".utf8.span)
        let second = try repository.updateTree(
            first, with: [.put(blob, at: "z"), .put(blob, at: "us-ct/05/0514DM/revisions/2025.md")])
        let expected = files.merging(["z": "new", "us-ct/05/0514DM/revisions/2025.md": "new"]) { $1 }
        #expect(try repository.files(below: second) == expected)
        try sandbox.git("fsck", "--strict")
    }

    @Test func `no change gives the same tree, and nothing gives the empty one`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a/b": "text"])
        #expect(try repository.updateTree(tree, with: []) == tree)
        let empty = try repository.updateTree(nil, with: [])
        #expect(empty.description == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
        #expect(try repository.tree(empty, atMost: 0).isEmpty)
    }

    @Test func `a first tree leaves nothing behind that no commit needs`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let someone = Signature(name: "Ann", email: "ann@example.org", seconds: 86_400)
        let commit = try repository.createCommit(
            tree: try repository.tree(of: ["a/b": "text"]), parents: [], author: someone, committer: someone,
            message: "first")
        try repository.moveReference("refs/heads/main", from: nil, to: commit, reflog: "first")
        #expect(try sandbox.git("fsck", "--strict", "--unreachable", "--no-progress") == "")
    }

    @Test func `a folder goes with the last file in it`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a/b/c": "1", "a/b/d": "2", "e": "3"])
        let rest = try repository.updateTree(tree, with: [.remove("a/b/c"), .remove("a/b/d")])
        #expect(try repository.tree(rest, atMost: 10).map(\.name) == ["e"])
        let none = try repository.updateTree(rest, with: [.remove("e")])
        #expect(try repository.updateTree(nil, with: []) == none)
    }

    @Test func `what is not there can't be removed`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a/b": "1"])
        for path in ["b", "a/c", "a/b/c", "c/d", "a"] {
            let refusal = error { try repository.updateTree(tree, with: [.remove(path)]) }
            #expect(refusal?.code == .notFound)
            #expect(refusal?.description == "path '\(path)' holds no file to remove")
        }
    }

    @Test func `a path that is changed twice is refused`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a": "1"])
        let blob = try repository.writeBlob("2".utf8.span)
        let refusal = error { try repository.updateTree(tree, with: [.remove("a"), .put(blob, at: "a")]) }
        #expect(refusal?.description == "path 'a' is changed twice")
    }

    @Test(arguments: [["a"], ["a/b/c"], ["x", "x/y"], ["x/y", "x"]])
    func `a file and a folder can't bear one name`(paths: [String]) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a/b": "1"])
        let blob = try repository.writeBlob("2".utf8.span)
        let refusal = error { try repository.updateTree(tree, with: paths.map { .put(blob, at: $0) }) }
        #expect(refusal?.code == .exists)
        #expect(refusal?.rule == "can't hold a file and a folder of one name")
    }

    @Test func `only a blob that is there can be put`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let absent = try Repository.blobID(of: "absent".utf8.span)
        let tree = try repository.tree(of: ["a": "1"])
        for (id, code) in [(absent, GitError.Code.notFound), (tree, .damaged)] {
            let refusal = error { try repository.updateTree(nil, with: [.put(id, at: "x")]) }
            #expect(refusal?.code == code)
            #expect(refusal?.subject == .object(id))
        }
    }

    @Test(arguments: UInt64(1)...12)
    func `any sequence of changes gives the files that a plain dictionary holds`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        // Names that sort differently as files and as folders: "-" and "." come before "/", "0" after it.
        let folders = ["d/", "d-d/", "d.d/", "d0/", "d/d/", "d/d-/", "d/d/d/d/"]
        let places = folders.flatMap { folder in ["f", "f-", "f.", "f0"].map { folder + $0 } } + ["f", "g"]
        var tree: ObjectID?
        var files: [String: String] = [:]
        for step in 0..<8 {
            var changes: [TreeChange] = []
            for place in places.shuffled(using: &random).prefix(Int.random(in: 0...9, using: &random)) {
                if files[place] != nil, Bool.random(using: &random) {
                    files[place] = nil
                    changes.append(.remove(place))
                } else {
                    files[place] = "\(step)"
                    changes.append(.put(try repository.writeBlob("\(step)".utf8.span), at: place))
                }
            }
            let next = try repository.updateTree(tree, with: changes)
            #expect(try repository.files(below: next) == files, "seed \(seed), step \(step)")
            tree = next
        }
        try sandbox.git("fsck", "--strict")
    }
}
