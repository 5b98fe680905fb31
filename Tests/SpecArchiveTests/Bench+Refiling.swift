import SpecModel
import Testing

@testable import SpecArchive

extension Bench {
    /// What Ann does, at a time.
    @discardableResult
    func withdraw(
        _ place: RevisionPlace, why: String, at instant: String = "2026-02-01"
    ) throws -> RefiledRevision {
        try archive.withdraw(place, why: why, try options(at: instant)).0
    }

    @discardableResult
    func move(
        _ place: RevisionPlace, to destination: RefilingDestination, why: String,
        at instant: String = "2026-02-01"
    ) throws -> RefiledRevision {
        try archive.move(place, to: destination, why: why, try options(at: instant)).0
    }

    func history(_ id: String) throws -> ClassHistory {
        let id = try #require(ClassID(id))
        return try #require(try archive.view().history(of: id))
    }
}

extension Bench {
    /// Puts a draft beside the only class.
    @discardableResult
    func propose(
        _ draft: Draft, named name: String, at instant: String = "2026-02-01"
    ) throws -> DraftRecording {
        try archive.propose(
            try draft.submission(), named: try #require(ProposalName(name)),
            for: try onlyHistory().record.id, try options(at: instant)
        ).0
    }
}
