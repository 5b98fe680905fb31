import GitObjects

/// Writes a history in packs, the branch moved after each.
enum HistoryWriting {
    static func run(into folder: String, from path: String) throws {
        let repository = try Repository.create(at: folder)
        var stream = try HistoryStream(path)
        var history = try PackedHistory(in: repository, onto: nil)
        var flushed: ObjectID?
        while let commit = try stream.next() {
            _ = try history.append(commit)
            if history.isFull { try flush(&history, &flushed, repository) }
        }
        try flush(&history, &flushed, repository)
        if let flushed { print(flushed) }
    }

    private static func flush(
        _ history: inout PackedHistory, _ flushed: inout ObjectID?, _ repository: borrowing Repository
    ) throws {
        try history.flush()
        guard let tip = history.tip else { return }
        try repository.moveReference("refs/heads/main", from: flushed, to: tip, reflog: "import")
        flushed = tip
    }
}
