import SpecModel
import Testing

@testable import SpecArchive

/// The border below the archive: what both stores promise, whatever is kept in them.
struct StoreTests {
    private func commit(_ files: [String: String], at seconds: Int64 = 1_800_000_000) throws -> NewCommit {
        NewCommit(
            files: files.mapValues { Array($0.utf8) }, message: "One\n\nKey: value\n",
            by: try #require(Identity(Bench.ann)), authoredAt: 86_400, recordedAt: seconds)
    }

    @Test(arguments: StoreKind.allCases)
    func `a commit that no tip leads to is not in the history`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let (store, tip) = (bench.archive.store, try bench.tip())
        let new = try store.append(try commit(["a/b.txt": "text"]), onto: tip)
        #expect(try store.tip() == tip)
        #expect(try !store.history(from: tip).contains(new))
        #expect(try store.commit(new).parents == [tip])
        #expect(try store.commit(new).message == "One\n\nKey: value\n")
        #expect(try store.commit(new).recordedAt == 1_800_000_000)
    }

    @Test(arguments: StoreKind.allCases)
    func `of two writers that read one tip, the second is refused and nothing is lost`(kind: StoreKind) throws
    {
        let bench = try Bench(kind)
        let (store, seen) = (bench.archive.store, try bench.tip())
        let first = try store.append(try commit(["one.txt": "1"]), onto: seen)
        let second = try store.append(try commit(["two.txt": "2"]), onto: seen)
        _ = try store.moveTip(from: seen, to: first)
        let refusal = #expect(throws: ArchiveError.self) { try store.moveTip(from: seen, to: second) }
        #expect(refusal?.code == .modified)
        #expect(try store.tip() == first)
        #expect(try bench.text("one.txt") == "1")
        #expect(try bench.text("two.txt") == nil)
    }

    @Test(arguments: StoreKind.allCases)
    func `a branch that is there is not begun a second time`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        let (store, tip) = (bench.archive.store, try bench.tip())
        let other = try store.append(try commit(["one.txt": "1"]), onto: nil)
        let refusal = #expect(throws: ArchiveError.self) { try store.moveTip(from: nil, to: other) }
        #expect(refusal?.code == .modified)
        #expect(try store.tip() == tip)
    }

    @Test(arguments: StoreKind.allCases)
    func `a folder shows what stands directly in it, by name`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.smuggle(["f/z.txt": "z", "f/a.txt": "a", "f/m/n.txt": "n", "g.txt": "g"])
        let store = bench.archive.store
        let entries = try store.entries(of: "f", at: try bench.tip())
        #expect(entries.map(\.name) == ["a.txt", "m", "z.txt"])
        #expect(entries.map(\.isFolder) == [false, true, false])
        #expect(entries[0].contentName == (try store.contentName(of: Array("a".utf8))))
        for absent in ["none", "f/a.txt", "g.txt/x"] {
            #expect(try store.entries(of: absent, at: try bench.tip()).isEmpty, "\(absent)")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a file over the limit is an error and a missing one is none`(kind: StoreKind) throws {
        let bench = try Bench(kind)
        try bench.smuggle(["big.txt": "12345"])
        let (store, tip) = (bench.archive.store, try bench.tip())
        #expect(try store.file("big.txt", at: tip, atMost: 5)?.count == 5)
        #expect(try store.file("none.txt", at: tip, atMost: 5) == nil)
        let refusal = #expect(throws: ArchiveError.self) { try store.file("big.txt", at: tip, atMost: 4) }
        #expect(refusal?.code == .damaged)
        #expect(refusal?.message.hasPrefix("'big.txt' in the archive has ") == true)
    }

    @Test(arguments: StoreKind.allCases)
    func `a commit that is not there is damage and names its id`(kind: StoreKind) throws {
        let store = try Bench(kind).archive.store
        let id = CommitID(description: String(repeating: "ab", count: 20))
        for read in [
            { _ = try store.commit(id) }, { _ = try store.history(from: id) },
            { _ = try store.entries(of: "", at: id) },
        ] {
            let error = #expect(throws: ArchiveError.self) { try read() }
            #expect(error?.code == .damaged)
            #expect(error?.message.contains(id.description) == true)
        }
    }

    @Test func `an archive opened twice sees what the other wrote`() throws {
        let bench = try Bench(.git)
        let other = try Archive.open(at: bench.path)
        try bench.record(Draft())
        #expect(try other.view().histories() == bench.archive.view().histories())
        #expect(try other.view().classes().map(\.id.word) == ["1234AB"])
    }
}
