import Foundation
import Testing

@testable import GitObjects

struct ReferenceTests {
    @Test func `a branch is made, moved and read, and git agrees`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit()
        let second = try repository.commit(after: [first])
        #expect(try repository.reference(main) == nil)
        try repository.moveReference(main, from: nil, to: first, reflog: "init")
        #expect(try repository.reference(main) == first)
        try repository.moveReference(main, from: first, to: second, reflog: "record")
        #expect(try repository.reference("HEAD") == second)
        #expect(try sandbox.git("rev-parse", "main") == "\(second)\n")
        try sandbox.git("pack-refs", "--all")
        #expect(try repository.reference(main) == second)
        try sandbox.git("fsck", "--strict")
    }

    @Test func `a moved branch is not overwritten`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit()
        let second = try repository.commit(after: [first])
        let third = try repository.commit(after: [first], message: "other")
        try repository.moveReference(main, from: nil, to: first, reflog: "init")
        try repository.moveReference(main, from: first, to: second, reflog: "theirs")
        let lost = error { try repository.moveReference(main, from: first, to: third, reflog: "ours") }
        #expect(lost?.code == .modified)
        #expect(lost?.subject == .reference(main))
        let made = error { try repository.moveReference(main, from: nil, to: third, reflog: "ours") }
        #expect(made?.code == .modified)
        #expect(try repository.reference(main) == second)
        let gone = error {
            try repository.moveReference("refs/heads/gone", from: first, to: third, reflog: "ours")
        }
        #expect(gone?.code == .modified)
        #expect(try repository.reference("refs/heads/gone") == nil)
    }

    @Test func `a branch in packed-refs is not overwritten either`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit()
        try repository.moveReference(main, from: nil, to: first, reflog: "init")
        try sandbox.git("pack-refs", "--all")
        let second = try repository.commit(after: [first])
        let refusal = error { try repository.moveReference(main, from: nil, to: second, reflog: "again") }
        #expect(refusal?.code == .modified)
        try repository.moveReference(main, from: first, to: second, reflog: "record")
        #expect(try repository.reference(main) == second)
    }

    @Test func `no commit is lost when writers race for one branch`() async throws {
        let sandbox = try Sandbox()
        let path = sandbox.path
        _ = try Repository.create(at: path)
        let (writers, each) = (3, 6)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    let repository = try Repository.open(at: path)
                    for number in 0..<each { try repository.record("\(writer)-\(number)") }
                }
            }
            try await group.waitForAll()
        }
        let repository = try Repository.open(at: sandbox.path)
        let tip = try #require(try repository.reference(main))
        let messages = try repository.history(from: tip).map { try repository.commit($0).message }
        #expect(Set(messages).count == writers * each)
        #expect(messages.count == writers * each)
        try sandbox.git("fsck", "--strict")
    }

    @Test func `a lock that a killed process left is named, with its age`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit()
        try repository.moveReference(main, from: nil, to: first, reflog: "init")
        try sandbox.write("", to: "refs/heads/main.lock")
        let path = sandbox.path + "/refs/heads/main.lock"
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -5_000)], ofItemAtPath: path)
        let second = try repository.commit(after: [first])
        let refusal = error { try repository.moveReference(main, from: first, to: second, reflog: "record") }
        #expect(refusal?.code == .locked)
        let lock = try #require(refusal?.lock)
        #expect(lock.path == path)
        #expect((5_000...6_000).contains(try #require(lock.age)))
        #expect(refusal?.description.hasPrefix("reference '\(main)' is locked by '\(path)', 5") == true)
        #expect(try repository.reference(main) == first)
    }

    @Test func `a lock that is gone again has no age`() {
        #expect(LockFile(path: "/nonexistent/main.lock").age == nil)
    }

    @Test(arguments: ["", "not an id\n", "ref: \n"])
    func `a broken reference is damage and no absence`(text: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let first = try repository.commit()
        try sandbox.write(text, to: main)
        let refusal = error { try repository.reference(main) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.subject == .reference(main))
        #expect(
            error { try repository.moveReference(main, from: nil, to: first, reflog: "m") }?.code == .damaged)
        #expect(try sandbox.read(main) == text)
    }

    @Test func `a reference to an object that is missing or no commit is damage`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("b".utf8.span)
        let absent = try Repository.blobID(of: "absent".utf8.span)
        for id in [absent, blob] {
            try sandbox.write("\(id)\n", to: main)
            #expect(error { try repository.reference(main) }?.code == .damaged)
            #expect(
                error { try repository.moveReference("refs/heads/x", from: nil, to: id, reflog: "m") } != nil)
        }
    }

    @Test func `an annotated tag leads to its commit`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.commit()
        try sandbox.git("tag", "-a", "-m", "one", "one", "\(id)")
        try sandbox.git("tag", "-a", "-m", "two", "two", "one")
        #expect(try repository.reference("refs/tags/two") == id)
    }

    @Test func `HEAD names its branch, born or not, and none where it is detached`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        #expect(try repository.headReferenceName() == main)
        let id = try repository.commit()
        try sandbox.git("update-ref", "--no-deref", "HEAD", "\(id)")
        #expect(try repository.headReferenceName() == nil)
        #expect(try repository.reference("HEAD") == id)
    }

    @Test(arguments: [
        "", "main", "refs/heads/", "refs/heads/..", "refs/heads/a..b", "refs/heads/a.lock", "a\0b",
    ])
    func `a name that git does not allow is refused`(name: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.commit()
        #expect(error { try repository.reference(name) }?.code == .invalidName)
        #expect(
            error { try repository.moveReference(name, from: nil, to: id, reflog: "m") }?.code == .invalidName
        )
    }
}

extension Repository {
    /// Records on whatever the branch holds, as often as it takes.
    fileprivate func record(_ message: String) throws(GitError) {
        while true {
            let tip = try reference(main)
            let next = try commit([message: message], after: tip.map { [$0] } ?? [], message: message)
            do throws(GitError) {
                return try moveReference(main, from: tip, to: next, reflog: message)
            } catch {
                guard error.code == .modified || error.code == .locked else { throw error }
            }
        }
    }
}
