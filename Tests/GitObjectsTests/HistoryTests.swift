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

    private func chain(
        in repository: borrowing Repository
    ) throws -> (root: ObjectID, middle: ObjectID, tip: ObjectID) {
        let root = try repository.commit(message: "root", at: 100)
        let middle = try repository.commit(after: [root], message: "middle", at: 200)
        return (root, middle, try repository.commit(after: [middle], message: "tip", at: 300))
    }
}
