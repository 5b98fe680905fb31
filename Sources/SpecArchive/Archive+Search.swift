import GRDB
import GitObjects
public import SpecModel

extension Archive {
    /// Looks for words in the texts of the archive, as it is now.
    ///
    /// Titles and codes count more than texts; a class whose title or code is just what was typed comes first. The first
    /// search reads every text and keeps their words beside the archive, which takes a while.
    /// - Parameter named: only in one class.
    /// - Parameter limit: the most hits that are given.
    /// - Parameter progress: told how many classes of how many have been read, where texts have to be read.
    public func search(
        _ query: SearchQuery, in scope: SearchScope = .latest, class named: String? = nil, limit: Int = 10,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(ArchiveError) -> SearchResult {
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let view = try view()
        let only = try named.map { name throws(ArchiveError) in try view.class(called: name).id }
        // It goes to the end of this call and no further.
        return try withoutActuallyEscaping(progress) { progress throws(ArchiveError) in
            do {
                let writer = SearchIndexWriter(
                    store: store, tip: tip, register: view.register, progress: progress)
                let places = indexKeeper?.searchPlaces ?? []
                do {
                    return try Self.run(query, scope, only, limit, view, try writer.index(places))
                } catch  where ArchiveIndex.isDamage(error) {
                    for place in places { place.remove() }
                    return try Self.run(query, scope, only, limit, view, try writer.index(places))
                }
            } catch let error as ArchiveError {
                throw error
            } catch {
                throw ArchiveError(.system, "the words of the archive can't be looked up: \(error)")
            }
        }
    }

    private static func run(
        _ query: SearchQuery, _ scope: SearchScope, _ only: ClassID?, _ limit: Int, _ view: ArchiveView,
        _ index: SearchIndex
    ) throws -> SearchResult {
        try index.database.read { db in
            let run = SearchRun(query: query, scope: scope, db: db)
            let exact = try run.namesakes()
            var candidates = try run.candidates().filter { only == nil || $0.id == only }
            // What is called just so stands before what only has the words in its name.
            candidates =
                candidates.filter { exact.contains($0.number) }
                + candidates.filter { !exact.contains($0.number) }
            let hits = try candidates.prefix(max(0, limit)).map { candidate in
                guard let history = try view.history(of: candidate.id) else { throw IndexTrouble.damaged }
                return try hit(candidate, history, isExact: exact.contains(candidate.number), run)
            }
            return SearchResult(hits: hits, count: candidates.count)
        }
    }

    private static func hit(
        _ candidate: SearchRun.Candidate, _ history: ClassHistory, isExact: Bool, _ run: SearchRun
    ) throws -> SearchResult.Hit {
        let revisions = history.revisions
        guard let last = candidate.places.ranges.last?.upperBound, revisions.indices.contains(last) else {
            throw IndexTrouble.damaged
        }
        var passages: [SearchResult.Passage] = []
        for found in candidate.found where found.kind == .text && passages.count < 3 {
            var places = found.places
            places.formIntersection(candidate.places)
            let ranges = places.ranges
            guard let first = ranges.first?.lowerBound, let last = ranges.last?.upperBound,
                revisions.indices.contains(last), let passage = try run.passage(found.row)
            else { throw IndexTrouble.damaged }
            passages.append(
                SearchResult.Passage(
                    section: passage.section, pieces: passage.pieces, first: revisions[first],
                    last: revisions[last], count: places.count))
        }
        return SearchResult.Hit(
            history: history, revision: revisions[last],
            name: isExact
                ? exactName(run.query.text, history.record) : nameWithWords(candidate, history.record, run),
            passages: passages)
    }

    private static func exactName(_ text: String, _ record: ClassRecord) -> SearchResult.Name {
        let folded = FoldedText(text)
        if let title = record.titles.first(where: { FoldedText($0.text) == folded }) {
            return .title(title.text)
        }
        let code = ClassCode(text)?.description
        return .code(record.codes.first { $0.text == code }?.text ?? record.id.word)
    }

    private static func nameWithWords(
        _ candidate: SearchRun.Candidate, _ record: ClassRecord, _ run: SearchRun
    ) -> SearchResult.Name? {
        guard candidate.isNamed else { return nil }
        let best = record.titles.max { left, right in
            words(of: run.query, in: left.text) < words(of: run.query, in: right.text)
        }
        return best.map { .wordsOfTitle($0.text) }
    }

    /// How many of the phrases stand in a title.
    private static func words(of query: SearchQuery, in title: String) -> Int {
        let folded = FoldedText(title).description
        return query.wanted.filter {
            folded.contains(FoldedText($0.words.joined(separator: " ")).description)
        }.count
    }
}
