import TestSupport

@testable import GitObjects

/// A history by chance, and the files that it should come to.
struct GeneratedHistory {
    /// Names that sort differently as files and as folders: "-" and "." come before "/", "0" after it.
    static let places =
        ["d/", "d-d/", "d.d/", "d0/", "d/d/", "d/d-/", "d/d/d/d/", "us-ct/05/0514DM/revisions/"]
        .flatMap { folder in ["f", "f-", "f.md", "f0.md", "g.md"].map { folder + $0 } } + ["f", "g.md"]
    private static let words = ["duty", "plans", "directs", "§ 5-200a", "of the", "library", "\n", "- "]
    private static let names = ["Ann Other", " Ann, ", "Änne Öther", "\"A\"", "A. B."]

    private(set) var files: [String: [UInt8]] = [:]
    private var random: SplitMix64

    init(_ random: SplitMix64) { self.random = random }

    /// The next commit: some files put, some changed a little, some removed.
    mutating func next(_ step: Int) -> PackedCommit {
        var put: [String: [UInt8]] = [:]
        var removals: [String] = []
        for place in Self.places.shuffled(using: &random).prefix(Int.random(in: 0...6, using: &random)) {
            if files[place] != nil, random.happens(oneIn: 3) {
                removals.append(place)
                files[place] = nil
            } else {
                put[place] = text(after: files[place])
                files[place] = put[place]
            }
        }
        let offset = random.pick([0, 60, -330, 899])
        return PackedCommit(
            files: put, removals: removals,
            message: random.pick(["", "step\n", "step \(step)\n\nClass: x\n", "é"]),
            author: Signature(
                name: random.pick(Self.names), email: "ann@example.org", seconds: Int64(step) * 86_400,
                offsetMinutes: offset),
            committer: ann(at: 1_000_000_000 + Int64(step)))
    }

    private mutating func text(after old: [UInt8]?) -> [UInt8] {
        if random.happens(oneIn: 5) { return Array(random.pick(["", "same", "another"]).utf8) }
        var bytes = old ?? random.pick(files.values.sorted { $0.lexicographicallyPrecedes($1) } + [[]])
        for _ in 0..<Int.random(in: 1...60, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            bytes.insert(contentsOf: Array(random.pick(Self.words).utf8), at: place)
        }
        return bytes
    }
}

extension Repository {
    /// Writes a commit the other way, object by object.
    func write(_ commit: PackedCommit, onto parent: ObjectID?) throws(GitError) -> ObjectID {
        var changes = commit.removals.map { TreeChange.remove($0) }
        for (path, bytes) in commit.files { changes.append(.put(try writeBlob(bytes.span), at: path)) }
        var base: ObjectID?
        if let parent { base = try self.commit(parent).tree }
        return try createCommit(
            tree: updateTree(base, with: changes), parents: parent.map { [$0] } ?? [], author: commit.author,
            committer: commit.committer, message: commit.message)
    }
}
