// Recording any number of documents goes in batches: some thousands are decided upon and their commits made in memory,
// then they become durable, and then the branch moves to the last of them. A process that is killed loses the batch in
// hand and nothing else. What a document comes to depends only on those that stand before it in the order of dates,
// never on where a batch ended; so a run that was killed and one that goes on after it give the same commits as a run
// that was left alone, or as recording one document at a time.

public import SpecModel

/// A recording of many documents.
///
/// A class because it is one conversation with an archive: what was decided upon is not decided a second time.
public final class BulkRecording {
    /// What is to come after a document.
    public enum Pace: Hashable, Sendable {
        /// The next document.
        case onward
        /// The end of the batch, though it may not be full.
        case flush
        /// The end: what is in the batch is still recorded.
        case stop
    }

    /// What came of a batch.
    public struct Batch {
        /// What came of each document, by its place; a refused one with the reason. Documents that were left out have
        /// nothing.
        public fileprivate(set) var results: [(place: Int, result: Result<Recording, ArchiveError>)] = []
        /// The place of the first document that is not in the batch.
        public fileprivate(set) var end: Int
        /// Whether the caller said stop.
        public fileprivate(set) var isStopped = false
        /// What became of the working folder.
        public fileprivate(set) var workingFolder = WorkingFolderState.upToDate
    }

    /// Gives a document and its bytes again; nil where it is to be left out.
    public typealias Source = (Int) throws(ArchiveError) -> (document: PreparedSubmission, bytes: [UInt8])?

    private let archive: Archive
    private let options: RecordingOptions
    private let isRehearsal: Bool
    private let batchLimit: Int
    private let patience: Patience
    private var ledger: Ledger
    private var snapshot: Snapshot
    private var tip: CommitID
    private var writer: (any BulkWriter)?
    private var memory: ImportMemory

    /// Begins on what the archive holds now.
    ///
    /// - Parameters:
    ///   - isRehearsal: whether it only tells what would become of the documents, and writes nothing.
    ///   - batchLimit: the most documents of a batch.
    ///   - patience: how long other processes are waited for.
    /// - Throws: `ArchiveError` for an archive that can't be read, and where the clock lies behind it.
    public init(
        _ archive: Archive, _ options: RecordingOptions, isRehearsal: Bool = false,
        batchLimit: Int = 10_000, patience: Patience = .none
    ) throws(ArchiveError) {
        (self.archive, self.options, self.isRehearsal) = (archive, options, isRehearsal)
        (self.batchLimit, self.patience) = (max(1, batchLimit), patience)
        let base = try archive.base(for: options)
        (tip, ledger, snapshot) = (base.tip, base.ledger, base.snapshot)
        memory = ImportMemory(archive.store, at: base.tip)
    }

    /// The commit that the archive's branch led to when it was last seen.
    public var commit: String { tip.description }

    /// The SHA-256 of a document's bytes, by which it is known.
    public static func sha256(of bytes: [UInt8]) throws(ArchiveError) -> String { try digest(of: bytes) }

    /// The revision that some bytes were recorded as, by their SHA-256: then they need not be read as a document.
    public func holder(of sha256: String) -> Revision? { ledger.holder(of: sha256)?.revision }

    /// Records a batch of documents, whatever is refused among them.
    ///
    /// Where another process moved the branch meanwhile, or holds it just now, the batch is decided upon anew on what is
    /// there then.
    /// - Parameters:
    ///   - start: the place of the first document.
    ///   - count: the number of all documents.
    ///   - source: gives the documents; asked again for a batch that has to be made anew.
    ///   - pace: asked after each document, with its place.
    /// - Throws: `ArchiveError` for what concerns the archive as a whole; then nothing of the batch is recorded.
    public func recordBatch(
        from start: Int, of count: Int, _ source: Source, pace: (Int) -> Pace
    ) throws(ArchiveError) -> Batch {
        var isFirst = true
        return try Archive.retrying(patience) { () throws(ArchiveError) in
            if !isFirst { try beginAnew() }
            isFirst = false
            return try attempt(start, count, source, pace)
        }
    }

    /// Takes the archive as it is now: what was decided upon since the branch last moved is forgotten.
    private func beginAnew() throws(ArchiveError) {
        writer = nil
        let base = try archive.base(for: options)
        (tip, ledger, snapshot) = (base.tip, base.ledger, base.snapshot)
        memory = ImportMemory(archive.store, at: base.tip)
    }

    /// Ends the import: what was refused may be asked again by the next one.
    public func finish() {
        if !isRehearsal { memory.clear() }
    }

    private func attempt(
        _ start: Int, _ count: Int, _ source: Source, _ pace: (Int) -> Pace
    ) throws(ArchiveError) -> Batch {
        if writer == nil, !isRehearsal { writer = try archive.store.bulkWriter(onto: tip) }
        var batch = Batch(end: start)
        var refused: [(key: ImportMemory.Key, error: ArchiveError)] = []
        var current = tip
        while batch.end < count, batch.end - start < batchLimit, writer?.isFull != true {
            let place = batch.end
            if let (document, bytes) = try source(place) {
                let result = try enter(document, bytes, writer, &current)
                batch.results.append((place, result))
                if case .failure(let error) = result { refused.append((ImportMemory.Key(document), error)) }
            }
            batch.end += 1
            let next = pace(place)
            if next == .stop { batch.isStopped = true }
            if next != .onward { break }
        }
        guard let writer else { return batch }
        try writer.flush()
        // Before the branch moves: a process that is killed between the two knows it for neither commit otherwise.
        memory.keep(refused, until: current)
        guard current != tip else { return batch }
        try archive.checkProfiles(at: current)
        batch.workingFolder = try archive.store.moveTip(from: tip, to: current)
        tip = current
        return batch
    }

    /// Takes a document, or says why it is refused; what concerns more than the document is thrown.
    private func enter(
        _ document: PreparedSubmission, _ bytes: [UInt8], _ writer: (any BulkWriter)?,
        _ current: inout CommitID
    ) throws(ArchiveError) -> Result<Recording, ArchiveError> {
        if let refusal = memory.refusals[ImportMemory.Key(document)] { return .failure(refusal) }
        let entry: Ledger.Entry
        do {
            entry = try ledger.enter(document, bytes: bytes, snapshot)
        } catch {
            guard error.concernsOneDocument else { throw error }
            return .failure(error)
        }
        guard let new = entry.commit, let writer else { return .success(entry.recording(nil)) }
        current = try writer.append(new.signed(by: options.signer))
        return .success(entry.recording(current.description))
    }
}

extension ArchiveError {
    /// Whether another document may fare better.
    fileprivate var concernsOneDocument: Bool {
        [.otherContent, .unnamedClass, .otherProfile].contains(code)
    }
}
