import Testing

@testable import GitObjects

struct TreeTests {
    @Test func `a tree lists its entries as git does, with the kind of each`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("a".utf8.span)
        let folder = try repository.tree(of: ["f": "a"])
        let commit = try repository.commit()
        let lines = """
            100644 blob \(blob)\tfile.txt
            040000 tree \(folder)\tfile
            100755 blob \(blob)\trun
            120000 blob \(blob)\tway
            160000 commit \(commit)\tother
            """
        try sandbox.write(lines + "\n", to: "lines")
        let printed = try sandbox.git("-c", "alias.make=!git mktree < lines", "make")
        let tree = try #require(ObjectID(printed.dropLast()))

        let entries = try repository.tree(tree, atMost: 5)
        #expect(entries.map(\.name) == ["file.txt", "file", "other", "run", "way"])
        #expect(entries.map(\.kind) == [.blob, .tree, .submodule, .executable, .symlink])
        #expect(entries.map(\.id) == [blob, folder, commit, blob, blob])
    }

    @Test func `a tree of more entries than the limit is refused`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let small = try repository.tree(of: ["a": "", "b": "", "c": ""])
        #expect(error { try repository.tree(small, atMost: 2) }?.code == .tooLarge)
        #expect(try repository.tree(small, atMost: .max).count == 3)
        let large = try repository.tree(
            of: Dictionary(uniqueKeysWithValues: (0..<100).map { ("\($0)", "") }))
        let refusal = error { try repository.tree(large, atMost: 2) }
        #expect(refusal?.code == .tooLarge)
        #expect(refusal?.rule.hasSuffix("bytes, more than the 566 allowed") == true)
    }

    @Test(arguments: [
        (#"\377"#, "a name that is not UTF-8"), ("..", "the folder above"), (".git", "git's own folder"),
    ])
    func `a tree that a hostile hand wrote is damage, not a path`(name: String, what: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("".utf8.span)
        let digits = "\(blob)".enumerated().map { ($0 % 2 == 0 ? #"\x"# : "") + String($1) }.joined()
        try sandbox.write(#"printf '100644 \#(name)\0\#(digits)'"# + "\n", to: "bytes.sh")
        let printed = try sandbox.git(
            "-c", "alias.make=!bash bytes.sh | git hash-object --literally -t tree -w --stdin", "make")
        let tree = try #require(ObjectID(printed.dropLast()))
        let refusal = error { try repository.tree(tree, atMost: 10) }
        #expect(refusal?.code == .damaged, "\(what)")
        #expect(refusal?.subject == .object(tree))
    }

    @Test func `an entry is found by its path, and its absence is nil`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["us-ct/05/0514DM/spec.md": "duties", "a": "a"])
        let entry = try #require(try repository.entry(at: "us-ct/05/0514DM/spec.md", in: tree))
        #expect(entry.name == "spec.md")
        #expect(entry.kind == .blob)
        #expect(try repository.blob(entry.id, atMost: 100) == Array("duties".utf8))
        #expect(try repository.entry(at: "us-ct/05", in: tree)?.kind == .tree)
        for path in ["none", "us-ct/none", "us-ct/05/none/spec.md", "a/below-a-file"] {
            #expect(try repository.entry(at: path, in: tree) == nil)
        }
    }

    @Test func `a folder that can't be read is no absence`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["us-ct/05/spec.md": "duties"])
        let folder = try #require(try repository.entry(at: "us-ct/05", in: tree)).id
        try sandbox.removeObject(folder)
        let fresh = try Repository.open(at: sandbox.path)
        let refusal = error { try fresh.entry(at: "us-ct/05/spec.md", in: tree) }
        #expect(refusal?.code == .notFound)
        #expect(refusal?.subject == .object(folder))
        let blob = try fresh.writeBlob("new".utf8.span)
        let update = error { try fresh.updateTree(tree, with: [.put(blob, at: "us-ct/05/new.md")]) }
        #expect(update?.subject == .object(folder))
    }
}
