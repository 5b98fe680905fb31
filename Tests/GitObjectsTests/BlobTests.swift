import Foundation
import TestSupport
import Testing

@testable import GitObjects

struct BlobTests {
    @Test(arguments: [
        [], [0], Array("Directs operations\r\n".utf8), [UInt8](repeating: 0xFF, count: 100_000),
    ])
    func `a blob gives back the bytes it was given`(bytes: [UInt8]) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob(bytes.span)
        #expect(try repository.blob(id, atMost: bytes.count) == bytes)
        #expect(try Repository.blobID(of: bytes.span) == id)
        #expect(try sandbox.git("cat-file", "-s", "\(id)") == "\(bytes.count)\n")
        #expect(try sandbox.git("fsck", "--strict").contains("error") == false)
    }

    @Test func `bytes that can't be packed tighter come back too`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var random = SplitMix64(seed: 1)
        let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let id = try repository.writeBlob(bytes.span)
        #expect(try repository.blob(id, atMost: bytes.count) == bytes)
    }

    @Test func `a blob over the limit is refused, with its size`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob("12345".utf8.span)
        let refusal = error { try repository.blob(id, atMost: 4) }
        #expect(refusal?.code == .tooLarge)
        #expect(refusal?.description == "object '\(id)' holds 5 bytes, more than the 4 allowed")
    }

    @Test func `a small file that inflates a thousandfold is refused unread`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let zeros = sandbox.path + "/zeros"
        #expect(FileManager.default.createFile(atPath: zeros, contents: nil))
        let status = unsafe truncate(zeros, 32 << 20)
        #expect(status == 0)
        let printed = try sandbox.git("hash-object", "-w", zeros)
        let id = try #require(ObjectID(printed.dropLast()))
        #expect(
            error { try repository.blob(id, atMost: 1 << 20) }?.code == .tooLarge)
    }

    @Test func `an absent object is not found, and another kind of object is damage`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let absent = try Repository.blobID(of: "absent".utf8.span)
        let refusal = error { try repository.blob(absent, atMost: 10) }
        #expect(refusal?.code == .notFound)
        #expect(refusal?.subject == .object(absent))
        let tree = try repository.updateTree(nil, with: [])
        let wrong = error { try repository.blob(tree, atMost: 10) }
        #expect(wrong?.code == .damaged)
        #expect(wrong?.description == "object '\(tree)' is a tree, not a blob")
    }
}
