import GitObjects

/// Reads a history as the archive does when it makes its index anew.
enum HistoryReading {
    static func run(in folder: String) throws {
        let repository = try Repository.open(at: folder)
        guard let tip = try repository.reference("refs/heads/main") else { return }
        let clock = ContinuousClock()
        var count = 0
        print("history:", try clock.measure { count = try repository.history(from: tip).count }, count)
        var trailers = 0
        let whole = try clock.measure {
            for commit in try repository.commits(from: tip) {
                trailers += try Trailer.all(in: commit.message).count
            }
        }
        print("commits and trailers:", whole, trailers)
    }

    static func writeCommitGraph(in folder: String) throws {
        let repository = try Repository.open(at: folder)
        guard let tip = try repository.reference("refs/heads/main") else { return }
        print("commit-graph:", try ContinuousClock().measure { try repository.writeCommitGraph(from: tip) })
    }
}
