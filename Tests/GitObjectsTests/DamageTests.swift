import Foundation
import Testing

@testable import GitObjects

struct DamageTests {
    @Test func `a blob's file with any bit flipped is reported and named, or reads as it was`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob(text.utf8.span)
        let good = try Data(contentsOf: sandbox.url(of: id))
        for (place, bit) in good.indices.flatMap({ place in (0..<8).map { (place, $0) } }) {
            var bad = good
            bad[place] ^= 1 << bit
            try sandbox.replaceObject(id, with: bad)
            guard let refusal = error({ try repository.blob(id, atMost: 1_000) }) else {
                #expect(
                    try repository.blob(id, atMost: 1_000) == Array(text.utf8), "byte \(place), bit \(bit)")
                continue
            }
            let codes: [GitError.Code] = [.damaged, .tooLarge]
            #expect(codes.contains(refusal.code), "byte \(place), bit \(bit): \(refusal)")
            #expect(refusal.subject == .object(id))
        }
    }

    @Test func `a file cut short anywhere, as a power failure leaves it, is damage`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob(text.utf8.span)
        let good = try Data(contentsOf: sandbox.url(of: id))
        for length in 0..<good.count {
            try sandbox.replaceObject(id, with: good.prefix(length))
            let refusal = error { try repository.blob(id, atMost: 1_000) }
            #expect(refusal?.code == .damaged, "\(length) bytes")
            #expect(refusal?.description.hasPrefix("object '\(id)' is damaged: path 'objects/") == true)
        }
    }

    @Test func `bytes after the object's end are damage`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob(text.utf8.span)
        try sandbox.replaceObject(id, with: try Data(contentsOf: sandbox.url(of: id)) + [0])
        #expect(error { try repository.blob(id, atMost: 1_000) }?.code == .damaged)
    }

    @Test func `a checkout stops at an object that was cut short`() throws {
        let sandbox = try Sandbox()
        try sandbox.git("init", "-q")
        let repository = try Repository.open(at: sandbox.path)
        let tree = try repository.tree(of: ["spec.md": text])
        let blob = try #require(try repository.entry(at: "spec.md", in: tree)).id
        let good = try Data(contentsOf: sandbox.url(of: blob))
        try sandbox.replaceObject(blob, with: good.prefix(good.count / 2))
        let refusal = error { try repository.checkOut(tree: tree, whenWorkingFolderHolds: nil) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.cause?.contains("\(blob)".dropFirst(2)) == true)
    }

    @Test func `an object under another's name is damage`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let right = try repository.writeBlob("four years".utf8.span)
        let wrong = try repository.writeBlob("five years".utf8.span)
        try sandbox.replaceObject(right, with: try Data(contentsOf: sandbox.url(of: wrong)))
        let fresh = try Repository.open(at: sandbox.path)
        let refusal = error { try fresh.blob(right, atMost: 100) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.cause?.contains("hash mismatch") == true)
    }

    @Test func `a damaged pack gives an error or the object as it was, never another`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.writeBlob(text.utf8.span)
        let other = try repository.writeBlob((text + text).utf8.span)
        try sandbox.git(
            "-c", "alias.pack=!printf '%s\\n' \(id) \(other) | git pack-objects objects/pack/p", "pack")
        for object in [id, other] { try sandbox.removeObject(object) }
        let packs = try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/objects/pack")
        let name = try #require(packs.first { $0.hasSuffix(".pack") })
        let file = URL(filePath: sandbox.path + "/objects/pack/" + name)
        let good = try Data(contentsOf: file)
        try FileManager.default.removeItem(at: file)
        for place in good.indices {
            var bad = good
            bad[place] ^= 0x10
            try bad.write(to: file)
            let fresh = try Repository.open(at: sandbox.path)
            for (object, words) in [(id, text), (other, text + text)] {
                if let refusal = error({ try fresh.blob(object, atMost: 1_000) }) {
                    #expect(refusal.subject == .object(object))
                    #expect(
                        [.damaged, .notFound, .tooLarge].contains(refusal.code), "byte \(place): \(refusal)")
                } else {
                    #expect(try fresh.blob(object, atMost: 1_000) == Array(words.utf8), "byte \(place)")
                }
            }
        }
    }

    @Test func `a damaged tree is reported and named`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let id = try repository.tree(of: ["a": "a", "b": "b"])
        try sandbox.damageObject(id)
        let fresh = try Repository.open(at: sandbox.path)
        for refusal in [error { try fresh.tree(id, atMost: 9) }, error { try fresh.entry(at: "a", in: id) }] {
            #expect(refusal?.code == .damaged)
            #expect(refusal?.subject == .object(id))
        }
    }

    private let text = "Directs the operations of a communications unit\n"
}
