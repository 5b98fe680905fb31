import Foundation
import Testing

@testable import GitObjects

/// Signed commits and tags, held against what stock git makes and reads.
struct SigningTests {
    /// A repository, a key, and the signatures that ssh-keygen makes with it.
    private final class Desk {
        let sandbox: Sandbox

        init() throws {
            sandbox = try Sandbox()
            _ = try keygen("-q", "-t", "ed25519", "-N", "", "-C", "ann", "-f", "key")
            try sandbox.write("ann@example.org \(try sandbox.read("key.pub"))", to: "allowed")
        }

        func keygen(_ arguments: String...) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/ssh-keygen")
            process.arguments = arguments
            process.currentDirectoryURL = URL(filePath: sandbox.path)
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }

        func signature(of content: [UInt8]) throws -> String {
            try sandbox.write(String(decoding: content, as: UTF8.self), to: "content")
            try? FileManager.default.removeItem(atPath: sandbox.path + "/content.sig")
            try #require(try keygen("-q", "-Y", "sign", "-n", "git", "-f", "key", "content") == 0)
            return try sandbox.read("content.sig")
        }
    }

    private static let author = Signature(
        name: " Åsa Öberg.", email: "asa@example.org", seconds: 1_721_736_000, offsetMinutes: -330)

    @Test(arguments: [0, 1, 2])
    func `the bytes to be signed are those of the commit that nobody signs`(parentCount: Int) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let parents = try (0..<parentCount).map { try repository.commit(message: "parent \($0)\n") }
        let tree = try repository.tree(of: ["a/b": "c"])
        for message in ["one\n", "no line end", "subject\n\nBody § 5-200a\n\nClass: 0514DM\n", ""] {
            let content = try repository.commitContent(
                tree: tree, parents: parents, author: Self.author, committer: ann(), message: message)
            let id = try repository.createCommit(
                tree: tree, parents: parents, author: Self.author, committer: ann(), message: message)
            // It has no signature, so its payload is all of it.
            #expect(try repository.signedCommit(id) == SignedContent(payload: content, signature: nil))
        }
    }

    @Test func `what can't be written can't be signed`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let tree = try repository.updateTree(nil, with: [])
        let absent = try Repository.blobID(of: "absent".utf8.span)
        let bad = Signature(name: "Ann\nparent x", email: "a@b", seconds: 0)
        func refusal(
            _ tree: ObjectID, _ parents: [ObjectID] = [], by person: Signature = ann(), message: String = "m"
        ) -> GitError.Code? {
            error {
                try repository.commitContent(
                    tree: tree, parents: parents, author: ann(), committer: person, message: message)
            }?.code
        }
        #expect(refusal(tree) == nil)
        #expect(refusal(absent) == .notFound)
        #expect(refusal(tree, [absent]) == .notFound)
        #expect(refusal(tree, [tree]) == .damaged)
        #expect(refusal(tree, by: bad) == .invalidCommit)
        #expect(refusal(tree, message: "a\0b") == .invalidCommit)
        let content = try repository.commitContent(
            tree: tree, parents: [], author: ann(), committer: ann(), message: "m")
        for signature in ["", "\n", "a\0b"] {
            #expect(
                error { try repository.createCommit(content, signature: signature) }?.code == .invalidCommit)
        }
    }

    @Test func `a signed commit is the one that stock git makes, and git calls it good`() throws {
        let desk = try Desk()
        let sandbox = desk.sandbox
        let repository = try Repository.create(at: sandbox.path + "/archive")
        let folder = sandbox.path + "/archive"
        let parent = try repository.commit()
        let tree = try repository.tree(of: ["b": "b"])
        // Stock git, with the identity and the time of the sandbox's environment.
        try sandbox.write("subject\n\nBody\n", to: "message")
        let made = try sandbox.git(
            "-c", "gpg.format=ssh", "-c", "user.signingKey=\(sandbox.path)/key", "commit-tree", "-S",
            "-p", "\(parent)", "-F", sandbox.path + "/message", "\(tree)", in: folder)
        let theirs = try #require(ObjectID(made.dropLast()))
        let commit = try repository.commit(theirs)
        let content = try repository.commitContent(
            tree: tree, parents: [parent], author: commit.author, committer: commit.committer,
            message: "subject\n\nBody\n")
        let signature = try desk.signature(of: content)
        let ours = try repository.createCommit(content, signature: signature)
        #expect(ours == theirs)

        #expect(
            try repository.signedCommit(ours)
                == SignedContent(payload: content, signature: Array(signature.utf8)))
        let good = try sandbox.git(
            "-c", "gpg.format=ssh", "-c", "gpg.ssh.allowedSignersFile=\(sandbox.path)/allowed",
            "verify-commit", "\(ours)", in: folder)
        #expect(good.hasPrefix("Good \"git\" signature for ann@example.org with ED25519 key "))
        try repository.moveReference(main, from: nil, to: ours, reflog: "record")
        try sandbox.git("fsck", "--strict", in: folder)
    }

    @Test func `a signature is where git looks for one, and nowhere else`() {
        func parts(_ text: String) -> (payload: String, signature: String?) {
            let content = SignedContent(ofCommit: Array(text.utf8))
            return (
                String(decoding: content.payload, as: UTF8.self),
                content.signature.map { String(decoding: $0, as: UTF8.self) }
            )
        }
        let head = "tree x\n"
        let signed = parts(head + "gpgsig A\n B\n \n C\nencoding y\n\nwords\ngpgsig D\n E\n")
        #expect(signed.payload == head + "encoding y\n\nwords\ngpgsig D\n E\n")
        #expect(signed.signature == "A\nB\n\nC\n")
        // A message that looks like a head signs nothing.
        let spoofed = head + "\ngpgsig A\n B\nwords\n"
        #expect(parts(spoofed) == (spoofed, nil))
        // A signature of the other algorithm of git's is no part of what this one speaks of.
        let other = parts(head + "gpgsig-sha256 S\n T\ngpgsig A\n\nwords\n")
        #expect(other == (head + "\nwords\n", "A\n"))
        for text in ["", "\n", "tree", " x\n", "gpgsig A"] {
            let content = parts(text)
            #expect(content.payload.count <= text.count)
        }
    }

    @Test func `a signed tag is the one that stock git makes, and git calls it good`() throws {
        let desk = try Desk()
        let sandbox = desk.sandbox
        let folder = sandbox.path + "/archive"
        let repository = try Repository.create(at: folder)
        let commit = try repository.commit()
        let name = "edition/2026-11-24"
        try sandbox.git(
            "-c", "gpg.format=ssh", "-c", "user.signingKey=\(sandbox.path)/key", "tag", "-s", "-m",
            "The edition", name, "\(commit)", in: folder)
        let made = try sandbox.git("rev-parse", "refs/tags/\(name)", in: folder)
        let theirs = try #require(ObjectID(made.dropLast()))
        let tagger = try #require(try repository.tag(theirs).tagger)
        try sandbox.git("tag", "-d", name, in: folder)

        let content = try repository.tagContent(name, of: commit, by: tagger, message: "The edition")
        let signature = try desk.signature(of: content)
        let ours = try repository.createTag(content, signature: signature)
        #expect(ours == theirs)
        #expect(
            try repository.signedTag(ours)
                == SignedContent(payload: content, signature: Array(signature.utf8)))
        let tag = try repository.tag(ours)
        #expect((tag.name, tag.target, tag.tagger) == (name, commit, tagger))
        #expect(tag.message == "The edition\n" + signature)
        #expect(try repository.reference("refs/tags/\(name)") == commit)
        #expect(try repository.tags(beginning: "edition/").map(\.target) == [ours])
        let good = try sandbox.git(
            "-c", "gpg.format=ssh", "-c", "gpg.ssh.allowedSignersFile=\(sandbox.path)/allowed",
            "verify-tag", name, in: folder)
        #expect(good.hasPrefix("Good \"git\" signature for ann@example.org with ED25519 key "))
        try sandbox.git("fsck", "--strict", in: folder)
    }

    @Test func `a tag's name is given once, and must be one that git allows`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let commit = try repository.commit()
        let content = try repository.tagContent("one", of: commit, by: ann(), message: "words\n")
        let id = try repository.createTag(content)
        #expect(try repository.signedTag(id) == SignedContent(payload: content, signature: nil))
        #expect(error { try repository.createTag(content) }?.code == .exists)
        for name in ["", "a b", "a..b", "a.lock", "a\nb", "-\u{7F}"] {
            let refusal = error { try repository.tagContent(name, of: commit, by: ann(), message: "m") }
            #expect(refusal?.code == .invalidName, "\(name)")
        }
        let tree = try repository.updateTree(nil, with: [])
        #expect(
            error { try repository.tagContent("two", of: tree, by: ann(), message: "m") }?.code == .damaged)
        #expect(error { try repository.tag(commit) }?.code == .damaged)
        #expect(error { try repository.signedTag(id, atMost: 10) }?.code == .tooLarge)
    }

    @Test func `tags are listed by name, those of other beginnings left out`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let commit = try repository.commit()
        try repository.moveReference(main, from: nil, to: commit, reflog: "record")
        for name in ["edition/b", "edition/a", "other", "editions"] {
            try sandbox.git("tag", name)
        }
        try sandbox.git("pack-refs", "--all")
        let tags = try repository.tags(beginning: "edition/")
        #expect(tags.map(\.name) == ["edition/a", "edition/b"])
        #expect(tags.map(\.target) == [commit, commit])
    }
}
