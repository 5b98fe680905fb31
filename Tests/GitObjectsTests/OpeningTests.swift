import Foundation
import Testing

@testable import GitObjects

struct OpeningTests {
    @Test func `a new repository is bare, its folders are made, and its branch is main`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path + "/deep/er/archive")
        let isBare = repository.isBare
        #expect(isBare)
        #expect(repository.workingDirectory == nil)
        #expect(repository.gitDirectory == sandbox.path + "/deep/er/archive/")
        #expect(try repository.headReferenceName() == main)
        #expect(try repository.reference("HEAD") == nil)
        #expect(try sandbox.git("symbolic-ref", "HEAD", in: repository.gitDirectory) == main + "\n")
    }

    @Test func `a repository is not made where one is, bare or not`() throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q", "--bare", "bare")
        try sandbox.git("init", "-q", "ordinary")
        for name in ["bare", "ordinary"] {
            let refusal = error { try Repository.create(at: sandbox.path + "/" + name) }
            #expect(refusal?.code == .exists)
            #expect(
                refusal?.description == "folder '\(sandbox.path)/\(name)' is a git repository already")
        }
        #expect(!sandbox.holds("ordinary/HEAD"))
    }

    @Test func `a repository opens from its folder, its git folder and a linked worktree`() throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q", "-b", "main", "ordinary")
        try sandbox.git("commit", "-q", "--allow-empty", "-m", "first", in: sandbox.path + "/ordinary")
        try sandbox.git("worktree", "add", "-q", "../linked", in: sandbox.path + "/ordinary")
        for (path, folder) in [
            ("ordinary", "ordinary"), ("ordinary/.git", "ordinary"), ("linked", "linked"),
        ] {
            let repository = try Repository.open(at: sandbox.path + "/" + path)
            let isBare = repository.isBare
            #expect(!isBare)
            #expect(repository.workingDirectory == sandbox.path + "/" + folder + "/")
            #expect(try repository.reference(main) != nil)
        }
    }

    @Test func `a folder is opened only if the repository lies exactly there`() throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q")
        try sandbox.write("", to: "inner/file")
        let refusal = error { try Repository.open(at: sandbox.path + "/inner") }
        #expect(refusal?.code == .notRepository)
    }

    @Test func `a missing folder and a folder without git are different errors`() throws {
        let sandbox = try Sandbox()
        let missing = error { try Repository.open(at: sandbox.path + "/none") }
        #expect(missing?.code == .notFound)
        #expect(missing?.subject == .folder(sandbox.path + "/none"))
        let plain = error { try Repository.open(at: sandbox.path) }
        #expect(plain?.code == .notRepository)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a folder to another user"))
    func `a repository of another user is neither opened, nor absent, nor made anew`() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path + "/theirs"
        try sandbox.git("init", "-q", "--bare", "theirs")
        let status = unsafe chown(path, 12_345, 12_345)
        #expect(status == 0)
        #expect(error { try Repository.open(at: path) }?.code == .ownership)
        #expect(error { try Repository.create(at: path) }?.code == .ownership)
    }

    @Test func `a path with a NUL is refused rather than cut short`() throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q", "--bare")
        let path = sandbox.path + "\0/elsewhere"
        #expect(error { try Repository.open(at: path) }?.code == .invalidPath)
        #expect(error { try Repository.create(at: path) }?.code == .invalidPath)
        #expect(error { try Repository.discover(from: path) }?.code == .invalidPath)
    }

    @Test(arguments: ["bare", "bare/refs", "ordinary", "ordinary/sub", "linked", "linked/sub"])
    func `the nearest repository upward is found and opens`(start: String) throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q", "--bare", "bare")
        try sandbox.git("init", "-q", "ordinary")
        try sandbox.git("commit", "-q", "--allow-empty", "-m", "first", in: sandbox.path + "/ordinary")
        try sandbox.git("worktree", "add", "-q", "../linked", in: sandbox.path + "/ordinary")
        try sandbox.write("", to: "ordinary/sub/file")
        try sandbox.write("", to: "linked/sub/file")
        let found = try #require(try Repository.discover(from: sandbox.path + "/" + start))
        let repository = try Repository.open(at: found)
        let folder = sandbox.path + "/" + start.prefix { $0 != "/" } + "/"
        #expect((repository.workingDirectory ?? repository.gitDirectory) == folder)
    }

    @Test func `no repository upward is nil, and a missing start is an error`() throws {
        let sandbox = try Sandbox()
        #expect(try Repository.discover(from: sandbox.path) == nil)
        let missing = error { try Repository.discover(from: sandbox.path + "/none") }
        #expect(missing?.code == .notFound)
    }
}
