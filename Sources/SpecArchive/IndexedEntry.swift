import SpecModel

/// A commit as the index keeps it: what is known of any commit, and the trailers that the archive reads.
struct IndexedEntry {
    let commit: CommitID
    let by: Identity
    let recordedAt: Int64
    let trailers: [(key: String, value: String)]

    init(_ commit: StoredCommit) throws(ArchiveError) {
        self.commit = commit.id
        by = commit.by
        recordedAt = commit.recordedAt
        trailers = try JournalEntry.trailers(of: commit)
    }

    /// What it recorded; nil where it says nothing of a class.
    func entry() throws(ArchiveError) -> JournalEntry? {
        try JournalEntry(commit, by: by, at: recordedAt, trailers)
    }

    // MARK: As bytes

    var bytes: [UInt8] {
        var row = IndexBytes()
        row.put(commit)
        row.put(Int(recordedAt))
        row.put(by.name)
        row.put(by.mail)
        for (key, value) in trailers {
            // Trailers that no reader knows decide nothing.
            guard let code = Self.codes[key] else { continue }
            row.put(code)
            row.put(value)
        }
        return row.bytes
    }

    init(reading row: consuming IndexReader) throws(IndexTrouble) {
        commit = try row.commit()
        recordedAt = Int64(try row.number())
        guard let by = Identity(name: try row.text(), mail: try row.text()) else { throw .damaged }
        self.by = by
        var trailers: [(key: String, value: String)] = []
        while !row.isAtEnd {
            let code = try row.number()
            guard TrailerKey.all.indices.contains(code) else { throw .damaged }
            trailers.append((TrailerKey.all[code], try row.text()))
        }
        self.trailers = trailers
    }

    private static let codes = Dictionary(
        uniqueKeysWithValues: TrailerKey.all.enumerated().map { ($1, $0) })
}

extension TrailerKey {
    /// Every key that is read. The index counts them by their place here: its own number of version changes with them.
    static let all = [
        classID, revision, sourceOf, withdrawn, why, movedFrom, draft, draftWithdrawn, draftAdopted,
        adoptedAs, adopts,
        event, eventDate, eventClass, sentence,
        title, titleSource, code, established, revised, effective, published, finalNumber, itemNumber,
        salaryGroup,
        occupationalGroup, bargainingUnit, eeo, designation, seriesClass, seriesAbolished, given, clause,
        supersedes, note, claim,
        reviewBasis, reviewGrade, reviewSentence, ambiguity, text, corrects, sourceFile, sourceSHA256,
        sourceName, sourceURL,
        retrieved, reader,
    ]
}
