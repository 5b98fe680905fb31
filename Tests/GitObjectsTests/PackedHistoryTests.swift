import Foundation
import TestSupport
import Testing

@testable import GitObjects

struct PackedHistoryTests {
    @Test(arguments: UInt64(1)...10)
    func `a history in packs has the ids of one that was written commit by commit`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let (single, packed) = (try Sandbox(), try Sandbox())
        let one = try Repository.create(at: single.path)
        let other = try Repository.create(at: packed.path)
        var model = GeneratedHistory(random)
        var tip: ObjectID?
        var history = try PackedHistory(in: other, onto: nil)
        for step in 0..<30 {
            let commit = model.next(step)
            tip = try one.write(commit, onto: tip)
            let id = try history.append(commit)
            #expect(id == tip, "seed \(seed), step \(step)")
            let path = random.pick(GeneratedHistory.places)
            let file = try history.file(path, atMost: 1 << 20)
            #expect(file == model.files[path], "seed \(seed), step \(step), \(path)")
            if random.happens(oneIn: 7) { try history.flush() }
            if random.happens(oneIn: 11) {
                try history.flush()
                history = try PackedHistory(in: other, onto: tip)
            }
        }
        try history.flush()
        let last = try #require(tip)
        try other.moveReference(main, from: nil, to: last, reflog: "import")
        let expected = model.files.mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(try other.files(below: other.commit(last).tree) == expected, "seed \(seed)")
        #expect(try packed.git("fsck", "--strict", "--no-progress", "--unreachable") == "")
        #expect(try other.history(from: last) == one.history(from: last))
    }

    @Test func `git takes our packs for its own, with short chains of deltas`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var history = try PackedHistory(in: repository, onto: nil)
        var lines = (0..<120).map { "- duty number \($0) of this class is done with care;" }
        for step in 0..<130 {
            lines[step % lines.count] = "- duty \(step) was reworded;"
            let text = Array(lines.joined(separator: "\n").utf8)
            _ = try history.append(
                commit(["us-ct/05/0514DM/revisions/\(step).md": text, "us-ct/05/0514DM/spec.md": text], step))
        }
        try history.flush()
        let pack = try #require(try packs(sandbox).first { $0.hasSuffix(".pack") })
        let verified = try sandbox.git("verify-pack", "-v", "objects/pack/" + pack)
        let chains = verified.split(separator: "\n").compactMap { line in
            line.hasPrefix("chain length = ") ? Int(line.dropFirst(15).prefix { $0 != ":" }) : nil
        }
        #expect(chains.max() == 50)
        try sandbox.git("index-pack", "--strict", "-o", "again.idx", "objects/pack/" + pack)
        let ours = try Data(
            contentsOf: URL(filePath: sandbox.path + "/objects/pack/" + pack.dropLast(4) + "idx"))
        #expect(try Data(contentsOf: URL(filePath: sandbox.path + "/again.idx")) == ours)
    }

    @Test func `nothing is in the repository before the flush`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var history = try PackedHistory(in: repository, onto: nil)
        let id = try history.append(commit(["a.txt": Array("a".utf8)], 0))
        let waiting = history.pendingCommits
        #expect(waiting == 1)
        #expect(error { try repository.commit(id) }?.code == .notFound)
        try history.flush()
        let left = history.pendingCommits
        #expect(left == 0)
        #expect(try repository.commit(id).message == "step 0\n")
        #expect(try repository.reference(main) == nil)
        #expect(try packs(sandbox).count == 2)
        try history.flush()
        #expect(try packs(sandbox).count == 2)
    }

    @Test func `a commit that is refused changes nothing`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var history = try PackedHistory(in: repository, onto: nil)
        let text = Array("text".utf8)
        _ = try history.append(commit(["a/b": text, "c": text], 0))
        let refused: [(PackedCommit, GitError.Code)] = [
            (commit(["d": text, "a": text], 1), .exists), (commit(["d": text, "c/d": text], 1), .exists),
            (commit(["d": text, "a/../e": text], 1), .invalidPath),
            (commit(["d": text, ".git/config": text], 1), .invalidPath),
            (commit(["d": text, "x": text, "x/y": text], 1), .exists),
            (commit(["d": text], 1, removals: ["a"]), .notFound),
            (commit(["d": text], 1, removals: ["c", "a/x"]), .notFound),
            (commit(["c": text], 1, removals: ["c"]), .invalidPath),
            (commit(["d": text], 1, message: "a\0b"), .invalidCommit),
            (commit(["d": text], -5), .invalidCommit),
        ]
        for (commit, code) in refused {
            let refusal = error { try history.append(commit) }
            #expect(refusal?.code == code)
        }
        let names = try history.entries(of: "").map(\.name)
        #expect(names == ["a", "c"])
        let next = try history.append(commit(["d": text], 1))

        let single = try Sandbox()
        let plain = try Repository.create(at: single.path)
        let first = try plain.write(commit(["a/b": text, "c": text], 0), onto: nil)
        #expect(try plain.write(commit(["d": text], 1), onto: first) == next)
    }

    @Test func `a signature stands in the head, and is made of the commit without it`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var history = try PackedHistory(in: repository, onto: nil)
        _ = try history.draft(commit(["forgotten": []], 0))
        let draft = try history.draft(commit(["a.txt": Array("a".utf8)], 0))
        let id = try history.accept(
            signature: "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n")
        let refusal = error { try history.accept(signature: nil) }
        #expect(refusal?.code == .invalidCommit)
        try history.flush()
        let text = String(decoding: draft, as: UTF8.self)
        let signed = text.replacing(
            "+0000\n\n",
            with: "+0000\ngpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n\n")
        #expect(try sandbox.git("cat-file", "commit", "\(id)") == signed)
        #expect(try repository.commits(from: id).map(\.message) == ["step 0\n"])
        #expect(try repository.files(below: repository.commit(id).tree) == ["a.txt": "a"])
        try sandbox.git("update-ref", main, "\(id)")
        #expect(try sandbox.git("fsck", "--strict", "--no-progress", "--unreachable") == "")
    }

    @Test(arguments: ["100644 ..", "100644 a/b", "40000 .git", "100644 ", "777777 a", "0100644 a"])
    func `a hostile tree is an error that names it`(entry: String) throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let blob = try repository.writeBlob("a".utf8.span)
        let tree = try sandbox.writeObject("tree", Array(entry.utf8) + [0] + blob.bytes)
        let root = try sandbox.writeObject("tree", Array("40000 d".utf8) + [0] + tree.bytes)
        let person = "Ann <ann@example.org> 100 +0000"
        let text = "tree \(root)\nauthor \(person)\ncommitter \(person)\n\nhostile\n"
        let tip = try sandbox.writeObject("commit", Array(text.utf8))
        var history = try PackedHistory(in: repository, onto: tip)
        let refusal = error { try history.append(commit(["d/x": []], 1)) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.subject == .object(tree))
        let id = try history.append(commit(["e/x": []], 1))
        try history.flush()
        #expect(try repository.commit(id).parents == [tip])
    }

    @Test func `what a killed writer left goes with the next run, and what another one writes stays`() throws
    {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        let folder = sandbox.path + "/objects/pack/"
        let living = try TemporaryFile(in: folder, named: "tmp_pack_spectrail_")
        try sandbox.write("half", to: "objects/pack/tmp_pack_spectrail_dead")
        try sandbox.write("half", to: "objects/pack/tmp_idx_spectrail_dead")
        try sandbox.write("half", to: "objects/pack/tmp_pack_ofgit")
        try sandbox.write("half", to: "objects/pack/pack-new.pack")
        try sandbox.write("half", to: "objects/pack/pack-old.pack")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: folder + "pack-old.pack")
        _ = try PackedHistory(in: repository, onto: nil)
        let left = Set(try packs(sandbox))
        #expect(left.count == 3)
        #expect(left.isSuperset(of: ["tmp_pack_ofgit", "pack-new.pack"]))
        try living.write([1])
    }

    @Test func `a text that the repository holds is not stored again`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        for name in ["a.txt", "b.txt", "a.txt"] {
            var history = try PackedHistory(in: repository, onto: nil)
            _ = try history.append(commit([name: Array("text".utf8)], 0))
            try history.flush()
        }
        let counted = try sandbox.git("count-objects", "-v")
        // A blob, and a tree and a commit for each of the names; the third run makes the first one's again.
        #expect(counted.contains("in-pack: 7\n"))
    }

    @Test func `a full pack says so`() throws {
        let sandbox = try Sandbox()
        let repository = try Repository.create(at: sandbox.path)
        var history = try PackedHistory(in: repository, onto: nil, limits: PackLimits(commits: 2))
        var answers = [history.isFull]
        for step in 0..<2 {
            _ = try history.append(commit(["\(step)": []], step))
            answers.append(history.isFull)
        }
        try history.flush()
        answers.append(history.isFull)
        #expect(answers == [false, false, true, false])
    }

    private func packs(_ sandbox: Sandbox) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/objects/pack")
    }

    private func commit(
        _ files: [String: [UInt8]], _ step: Int, removals: [String] = [], message: String? = nil
    ) -> PackedCommit {
        let someone = ann(at: 1_000_000_000 + Int64(step) * (step < 0 ? 1_000_000_000 : 1))
        return PackedCommit(
            files: files, removals: removals, message: message ?? "step \(step)\n", author: someone,
            committer: someone)
    }
}
