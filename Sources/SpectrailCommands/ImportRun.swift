// An import reads its documents twice. They go into the archive in the order of their dates, which is known only when
// all have been read; and all of them don't fit into memory. So the first pass reads each and keeps what sorting needs,
// a hundred bytes or so, and beside that what was made of it, as long as there is room; the second takes them in order
// and reads again what there was no room for. Texts are read in a tenth of a millisecond, the time of a look at the
// disk. Documents that other programs read take a thousand times as long: half of the room is theirs alone.

import Spectrail

/// One import: what is known of each document, from finding it to what came of it.
///
/// A class because the archive asks it for documents again while it works on them.
final class ImportRun {
    /// A document that waits for its turn.
    private struct Waiting {
        let order: SubmissionOrder
        /// Its place among the entries.
        let entry: Int
    }

    /// The room for what was made of documents, in bytes.
    private static let room = 192 << 20
    /// How long commits wait at most to become durable.
    private static let patience = Duration.seconds(20)

    private let entries: [ImportEntry]
    private let bulk: BulkRecording
    private let isQuiet: Bool
    private var readers: ImportReaders
    private(set) var rows: [ImportReport.Row]
    private var waiting: [Waiting] = []
    private var kept: [Int: PreparedSubmission] = [:]
    private var keptBytes = 0
    /// What became of the working folder, as far as a person needs to know.
    private(set) var workingFolder = WorkingFolderState.upToDate

    init(_ entries: [ImportEntry], _ reader: DocumentReader, _ bulk: BulkRecording, isQuiet: Bool) {
        (self.entries, self.bulk, self.isQuiet) = (entries, bulk, isQuiet)
        readers = ImportReaders(reader)
        rows = entries.map { ImportReport.Row(file: $0.input.name, outcome: .refused) }
    }

    /// The commit that the archive's branch leads to.
    var commit: String { bulk.commit }

    /// Reads all documents and puts those in order that are to be recorded.
    ///
    /// - Returns: whether it came to its end.
    func read() -> Bool {
        var progress = ProgressLine("reading", of: entries.count, isQuiet: isQuiet)
        defer { progress.end() }
        for place in entries.indices {
            if Interruption.signal != nil { return false }
            do throws(DocumentReader.Trouble) {
                try look(at: place)
            } catch {
                refuse(place, error)
            }
            progress.advance(to: place + 1)
        }
        waiting.sort { $0.order < $1.order }
        return true
    }

    /// Records what was read.
    ///
    /// - Returns: whether it came to its end.
    func record() throws(ArchiveError) -> Bool {
        var progress = ProgressLine("recording", of: waiting.count, isQuiet: isQuiet)
        defer { progress.end() }
        let clock = ContinuousClock()
        var next = 0
        while next < waiting.count {
            let begun = clock.now
            let batch = try bulk.recordBatch(
                from: next, of: waiting.count,
                { (place) throws(ArchiveError) in self.document(self.waiting[place]) },
                pace: { place in
                    progress.advance(to: place + 1)
                    if Interruption.signal != nil { return .stop }
                    return begun.duration(to: clock.now) > Self.patience ? .flush : .onward
                })
            for (place, result) in batch.results { settle(waiting[place].entry, result) }
            for place in next..<batch.end { kept[waiting[place].entry] = nil }
            workingFolder = workingFolder.followed(by: batch.workingFolder)
            next = batch.end
            if batch.isStopped, next < waiting.count { return false }
        }
        bulk.finish()
        return true
    }

    /// How many of the documents are in the archive by now.
    var settled: Int { rows.count { $0.outcome != .refused } }

    // MARK: The first pass

    private func look(at place: Int) throws(DocumentReader.Trouble) {
        let entry = entries[place]
        if let trouble = entry.trouble { throw trouble }
        let reader = try readers.reader(for: entry)
        let file = try reader.file(entry.input)
        let sha256 = try Self.attempt(entry) { () throws(ArchiveError) in
            try BulkRecording.sha256(of: file.bytes)
        }
        if let held = bulk.holder(of: sha256), isSettled(entry, by: held, reader) {
            rows[place] = ImportReport.Row(file: entry.input.name, outcome: .alreadyRecorded)
            rows[place].classID = held.classID
            rows[place].revision = held.name
            return
        }
        let document = try reader.filed(try reader.read(file))
        let prepared = try prepare(document, entry, reader)
        rows[place].doubt = document.doubt
        rows[place].warnings = document.reading.specification.findings.count { $0.severity != .note }
        waiting.append(Waiting(order: prepared.order, entry: place))
        keep(prepared, of: place)
    }

    /// Whether a held revision with the same bytes is all that the document could come to: it would not be filed
    /// elsewhere by the profiles that were named, and nothing else is said of it.
    private func isSettled(_ entry: ImportEntry, by held: Revision, _ reader: DocumentReader) -> Bool {
        if let row = entry.row {
            guard row.given.agree(with: held.facts), row.classID == nil || row.classID == held.classID else {
                return false
            }
        }
        // What no profile knew once may have one by now.
        guard let candidates = reader.candidates else {
            return held.classID.jurisdiction.description != "zz-unknown"
        }
        return candidates.contains { $0.jurisdiction == held.classID.jurisdiction }
    }

    private func prepare(
        _ document: DocumentReader.Document, _ entry: ImportEntry, _ reader: DocumentReader
    ) throws(DocumentReader.Trouble) -> PreparedSubmission {
        let specification: Specification
        do {
            specification =
                try entry.row?.given.added(to: document.reading.specification)
                ?? document.reading.specification
        } catch {
            throw DocumentReader.Trouble(
                path: entry.input.name, code: "contradiction", message: "says otherwise: \(error)", hint: nil)
        }
        var submission = Submission(
            specification: specification, profile: document.profile,
            ancestors: reader.ancestors(of: document.profile), bytes: document.file.bytes,
            name: document.file.name, ending: DocumentText.fileEnding(of: document.file.bytes))
        submission.classID = entry.row?.classID
        submission.url = entry.row?.url
        submission.retrieved = entry.row?.retrieved
        return try Self.attempt(entry) { () throws(ArchiveError) in try PreparedSubmission(submission) }
    }

    private func keep(_ prepared: PreparedSubmission, of place: Int) {
        let isCheap = ["txt", "html"].contains(prepared.ending)
        let room = isCheap ? Self.room / 2 : Self.room
        guard keptBytes + prepared.byteCount <= room else { return }
        keptBytes += prepared.byteCount
        kept[place] = prepared
    }

    // MARK: The second pass

    /// A document in its turn; nil, and refused, where it is no longer what it was.
    private func document(_ waiting: Waiting) -> (PreparedSubmission, [UInt8])? {
        let entry = entries[waiting.entry]
        do throws(DocumentReader.Trouble) {
            let reader = try readers.reader(for: entry, looksForDoubts: false)
            let file = try reader.file(entry.input)
            if let prepared = kept[waiting.entry] {
                let sha256 = try Self.attempt(entry) { () throws(ArchiveError) in
                    try BulkRecording.sha256(of: file.bytes)
                }
                guard sha256 == waiting.order.sha256 else { throw Self.changed(entry) }
                return (prepared, file.bytes)
            }
            let prepared = try prepare(try reader.filed(try reader.read(file)), entry, reader)
            guard prepared.order.sha256 == waiting.order.sha256 else { throw Self.changed(entry) }
            return (prepared, file.bytes)
        } catch {
            refuse(waiting.entry, error)
            return nil
        }
    }

    private static func changed(_ entry: ImportEntry) -> DocumentReader.Trouble {
        DocumentReader.Trouble(
            path: entry.input.name, code: "changed-file", message: "was changed while it was being imported",
            hint: nil)
    }

    /// Runs a call of the archive's that concerns one document.
    private static func attempt<Value>(
        _ entry: ImportEntry, _ body: () throws(ArchiveError) -> Value
    ) throws(DocumentReader.Trouble) -> Value {
        do {
            return try body()
        } catch {
            throw DocumentReader.Trouble(
                path: entry.input.name, code: error.code.rawValue, message: error.message, hint: nil)
        }
    }

    // MARK: What came of it

    private func refuse(_ place: Int, _ trouble: DocumentReader.Trouble) {
        var row = ImportReport.Row(file: trouble.path, outcome: .refused)
        row.refusal = (trouble.code, trouble.message)
        rows[place] = row
    }

    private func settle(_ place: Int, _ result: Result<Recording, ArchiveError>) {
        switch result {
        case .failure(let error): rows[place].refusal = (error.code.rawValue, error.message)
        case .success(let recording):
            let outcome: ImportReport.Outcome =
                switch recording.outcome {
                case .recorded, .corrected: .recorded
                case .addedSource: .addedSource
                case .alreadyRecorded: .alreadyRecorded
                }
            var row = ImportReport.Row(file: rows[place].file, outcome: outcome)
            row.classID = recording.classID
            row.revision = recording.revision
            row.isNewClass = recording.isNewClass
            row.ambiguity = recording.ambiguity
            row.lookalikes = recording.lookalikes
            row.commit = recording.commit
            if let draft = recording.adopts { row.notes.append("it adopts the draft '\(draft)'") }
            if let taken = recording.takenBack { row.notes.append(taken.sentence) }
            (row.warnings, row.doubt) = (rows[place].warnings, rows[place].doubt ?? recording.doubt)
            rows[place] = row
        }
    }
}
