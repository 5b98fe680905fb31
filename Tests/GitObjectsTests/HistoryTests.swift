import Testing

@testable import GitObjects

struct HistoryTests {
    @Test func `history has every commit once, children before parents, the latest first`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let root = try repository.commit(message: "root", at: 100)
        let left = try repository.commit(after: [root], message: "left", at: 300)
        let right = try repository.commit(after: [root], message: "right", at: 200)
        let tip = try repository.commit(after: [left, right], message: "merge", at: 150)
        #expect(try repository.history(from: tip) == [tip, left, right, root])
        #expect(try repository.history(from: tip, order: .oldestFirst) == [root, right, left, tip])
        #expect(try repository.history(from: left) == [left, root])
        let printed = try sandbox.git("rev-list", "--topo-order", "\(tip)")
        #expect(printed.split(separator: "\n").count == 4)
    }

    @Test func `a clock that went backwards does not put a parent before its child`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var chain: [ObjectID] = []
        for seconds: Int64 in [500, 100, 900, 5, 4_294_967_295, 0] {
            chain.append(try repository.commit(after: chain.suffix(1), at: seconds))
        }
        #expect(try repository.history(from: chain[5]) == chain.reversed())
        #expect(try repository.history(from: chain[5], order: .oldestFirst) == chain)
    }

    @Test func `a missing commit is an error that names it, not the end of history`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let (root, middle, tip) = try chain(in: repository)
        try sandbox.removeObject(root)
        let fresh = try Repository.open(at: sandbox.path)
        let refusal = error { try fresh.history(from: tip) }
        #expect(refusal?.code == .notFound)
        #expect(refusal?.subject == .object(root))
        #expect(try fresh.commit(middle).parents == [root])
    }

    @Test func `a damaged commit is an error that names it, not the end of history`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let (_, middle, tip) = try chain(in: repository)
        try sandbox.damageObject(middle)
        let fresh = try Repository.open(at: sandbox.path)
        let refusal = error { try fresh.history(from: tip) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.subject == .object(middle))
    }

    @Test func `history begins at a commit`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("".utf8.span)
        #expect(error { try repository.history(from: blob) }?.code == .damaged)
    }

    @Test func `commits that are known are left out with all before them, and none of those is read`() throws
    {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let (root, middle, tip) = try chain(in: repository)
        #expect(try repository.commits(from: tip).map(\.id) == [tip, middle, root])
        #expect(
            try repository.commits(from: tip, order: .oldestFirst).map(\.message) == [
                "root", "middle", "tip",
            ])
        try sandbox.removeObject(root)
        let fresh = try Repository.open(at: sandbox.path)
        #expect(try fresh.commits(from: tip, leavingOut: { $0 == middle }).map(\.id) == [tip])
        #expect(try fresh.commits(from: tip, leavingOut: { $0 == tip }).isEmpty)
        #expect(error { try fresh.commits(from: tip) }?.subject == .object(root))
        #expect(error { try fresh.commits(from: tip, atMost: 10) }?.code == .tooLarge)
    }

    @Test(arguments: [
        "Ann <ann@example.org> 100 +0000", "Ann <ann@example.org> 100 -0330",
        "Ann <ann@example.org> 100 +1459",
        "Ann <ann@example.org> 100 +9999", "Ann <ann@example.org>", "Ann <ann@example.org> -5 +0000",
        "Ann <ann@example.org> 99999999999999 +0000", "<ann@example.org> 100 +0000", " , Ann. < a> 7 +0000",
        "Ann <a> <b> 100 +0000", "Ann <ann@example.org> 100 0000", "\u{1}Ann <x> 100 +0000", "A <> 1 +0000",
    ])
    func `a commit is read as libgit2 reads it, whatever wrote it`(person: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.tree(of: ["a": "a"])
        let rests = [
            "\nwords\n", "encoding latin1\n\nwords\n", "gpgsig a\n b\n \n c\n\n", "author X <x> 1 +0000\n\nw",
            "\nwo\0rds", "", "\n\n\nafter\n", "words",
        ]
        for rest in rests {
            let text = "tree \(tree)\nauthor \(person)\ncommitter \(person)\n\(rest)"
            let id = try sandbox.writeObject("commit", Array(text.utf8))
            let fresh = try Repository.open(at: sandbox.path)
            let (expected, refusal) = (try? fresh.commit(id), error { try fresh.commit(id) })
            #expect((try? fresh.commits(from: id))?.first == expected, "\(rest.debugDescription)")
            #expect(error { try fresh.commits(from: id) } == refusal, "\(rest.debugDescription)")
            #expect(error { try fresh.history(from: id) } == refusal, "\(rest.debugDescription)")
        }
    }

    @Test
    func `git takes the commit-graph for its own, and a hole in history is named before one is written`()
        throws
    {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let root = try repository.commit(message: "root", at: 100)
        var sides: [ObjectID] = []
        for side in 0..<4 { sides.append(try repository.commit(after: [root], message: "\(side)", at: 200)) }
        let tip = try repository.commit(after: sides, message: "tip", at: 300)
        try repository.moveReference(main, from: nil, to: tip, reflog: "test")
        try repository.writeCommitGraph(from: tip)
        try sandbox.git("commit-graph", "verify")
        let log = try sandbox.git("rev-list", "--topo-order", main)
        #expect(log.split(separator: "\n").count == 6)

        try sandbox.removeObject(sides[1])
        let fresh = try Repository.open(at: sandbox.path)
        #expect(error { try fresh.writeCommitGraph(from: tip) }?.subject == .object(sides[1]))
    }

    private func chain(
        in repository: borrowing Repository
    ) throws -> (root: ObjectID, middle: ObjectID, tip: ObjectID) {
        let root = try repository.commit(message: "root", at: 100)
        let middle = try repository.commit(after: [root], message: "middle", at: 200)
        return (root, middle, try repository.commit(after: [middle], message: "tip", at: 300))
    }
}
