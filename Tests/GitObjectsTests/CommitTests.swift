import Testing

@testable import GitObjects

struct CommitTests {
    @Test func `a commit gives back what it was made of, and git reads the same`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit(message: "first\n")
        let tree = try repository.tree(of: ["b": "b"])
        let author = Signature(
            name: "Åsa Öberg", email: "asa@example.org", seconds: 1_721_736_000, offsetMinutes: -330)
        let committer = ann(at: 1_721_800_000)
        let message = "second\n\nBody, § 5-200a.\n\nClass: 0514DM\n"
        let id = try repository.createCommit(
            tree: tree, parents: [first], author: author, committer: committer, message: message)

        #expect(
            try repository.commit(id)
                == Commit(
                    id: id, tree: tree, parents: [first], author: author, committer: committer,
                    message: message))
        #expect(
            try sandbox.git("cat-file", "commit", "\(id)") == """
                tree \(tree)
                parent \(first)
                author Åsa Öberg <asa@example.org> 1721736000 -0530
                committer Ann Other <ann@example.org> 1721800000 +0000

                \(message)
                """)
        try repository.moveReference(main, from: nil, to: id, reflog: "record")
        #expect(try sandbox.git("log", "--format=%H") == "\(id)\n\(first)\n")
        #expect(
            try Trailer.all(in: repository.commit(id).message) == [Trailer(key: "Class", value: "0514DM")])
        try sandbox.git("fsck", "--strict")
    }

    @Test func `the same commit has the same id in any repository`() throws {
        let sandbox = try Sandbox()
        let ids = try ["one", "other"].map { name in
            try Repository.create(at: sandbox.path + "/" + name).commit(["a/b": "c"], at: 129_600)
        }
        #expect(ids[0] == ids[1])
    }

    @Test(arguments: [0, 1, 2_147_483_648, 4_294_967_295])
    func `a time that git can hold is written as it is`(seconds: Int64) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.commit(at: seconds)
        #expect(try repository.commit(id).author.seconds == seconds)
        #expect(try sandbox.git("show", "-s", "--format=%at", "\(id)") == "\(seconds)\n")
    }

    @Test(arguments: [-1, -315_619_200, 4_294_967_296, .min, .max])
    func `a time that git can't hold is refused`(seconds: Int64) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let refusal = error { try repository.commit(at: seconds) }
        #expect(refusal?.code == .invalidCommit)
        #expect(refusal?.description == "time '\(seconds)' is not in 0 … 4294967295 seconds since 1970")
    }

    @Test(arguments: [
        "", " ", ".", "Ann <root", "Ann>", "Ann\nparent 4b825dc642cb6eb9a060e54bf8d69288fbee4904", "A\0nn",
        "A\rB",
    ])
    func `a name or address that git can't hold is refused`(text: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.updateTree(nil, with: [])
        let good = ann()
        for bad in [
            Signature(name: text, email: good.email, seconds: 0),
            Signature(name: good.name, email: text, seconds: 0),
        ] {
            for (author, committer) in [(bad, good), (good, bad)] {
                let refusal = error {
                    try repository.createCommit(
                        tree: tree, parents: [], author: author, committer: committer, message: "m")
                }
                #expect(refusal?.code == .invalidCommit)
            }
        }
    }

    @Test(arguments: [-900, 900, .min, .max])
    func `an offset that git would read back as another is refused`(minutes: Int) throws {
        let signature = Signature(name: "Ann", email: "a@b", seconds: 0, offsetMinutes: minutes)
        #expect(error { try signature.checkWritable() }?.code == .invalidCommit)
    }

    @Test(arguments: [-899, -840, -1, 0, 59, 899])
    func `an offset is read back as it was written`(minutes: Int) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let signature = Signature(name: "Ann", email: "a@b", seconds: 0, offsetMinutes: minutes)
        let id = try repository.createCommit(
            tree: repository.updateTree(nil, with: []), parents: [], author: signature, committer: signature,
            message: "m")
        #expect(try repository.commit(id).committer == signature)
    }

    @Test func `a message with a NUL is refused rather than cut short`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        #expect(error { try repository.commit(message: "subject\0rest") }?.code == .invalidCommit)
    }

    @Test func `a commit needs a tree and parents that are there`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("b".utf8.span)
        let absent = try Repository.blobID(of: "absent".utf8.span)
        #expect(error { try repository.commit(after: [absent]) }?.subject == .object(absent))
        #expect(error { try repository.commit(after: [blob]) }?.code == .damaged)
        for (tree, code) in [(absent, GitError.Code.notFound), (blob, .damaged)] {
            let refusal = error {
                try repository.createCommit(
                    tree: tree, parents: [], author: ann(), committer: ann(), message: "m")
            }
            #expect(refusal?.code == code)
            #expect(refusal?.subject == .object(tree))
        }
    }

    @Test func `a commit over the limit is refused`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.commit(message: String(repeating: "x", count: 1 << 20))
        #expect(error { try repository.commit(id) }?.code == .tooLarge)
        #expect(try repository.commit(id, atMost: 1 << 21).message.utf8.count == 1 << 20)
    }

    @Test func `a message in another encoding is read with marks, not refused`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        try sandbox.write(
            #"printf 'caf\351\n' | git -c i18n.commitEncoding=ISO-8859-1 commit-tree "$1""# + "\n",
            to: "make.sh")
        let tree = try repository.updateTree(nil, with: [])
        let printed = try sandbox.git("-c", "alias.make=!bash make.sh", "make", "\(tree)")
        let id = try #require(ObjectID(printed.dropLast()))
        #expect(try repository.commit(id).message == "caf\u{FFFD}\n")
    }
}
