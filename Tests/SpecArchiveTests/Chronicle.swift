import SpecLayouts
import SpecModel
import TestSupport

@testable import SpecArchive

/// One step of a random history of an archive: documents, an hour, and whether they are corrections.
struct Step: CustomStringConvertible {
    let drafts: [(draft: Draft, blankLines: Int)]
    let instant: String
    let isCorrection: Bool

    var description: String {
        let names = drafts.map { item in
            "\(item.draft.code ?? "-") \(item.draft.title ?? "-") \(item.draft.effective ?? "-") \(item.draft.duties) +\(item.blankLines)"
        }
        return "\(instant)\(isCorrection ? " correcting" : ""): \(names.joined(separator: " | "))"
    }

    var submissions: [Submission] {
        get throws {
            try drafts.enumerated().map { place, item in
                try item.draft.submission(
                    named: "\(place).txt", ending: String(repeating: "\n", count: item.blankLines))
            }
        }
    }

    /// A step out of a small world, so that documents meet again: known, edited, late, contradicting ones.
    ///
    /// - Parameter known: documents of earlier steps, of which some come again; those of this one join them.
    static func random(_ number: Int, _ known: inout [Draft], using generator: inout SplitMix64) -> Step {
        let count = Int.random(in: 1...3, using: &generator)
        var drafts: [(draft: Draft, blankLines: Int)] = []
        for _ in 0..<count {
            let isKnown = !known.isEmpty && generator.happens(oneIn: 3)
            let draft = isKnown ? generator.pick(known) : draft(using: &generator)
            drafts.append((draft, generator.happens(oneIn: 3) ? 2 : 0))
            if !isKnown { known.append(draft) }
        }
        let month = 1 + number / 28
        let day = 1 + number % 28
        return Step(
            drafts: drafts,
            instant: "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)T09:00:00Z",
            isCorrection: generator.happens(oneIn: 3))
    }

    private static func draft(using generator: inout SplitMix64) -> Draft {
        let year = generator.pick([2012, 2016, 2020])
        var draft = Draft(
            title: generator.pick(["Archives Clerk", "Map Keeper", "Ferry Pilot", nil]),
            code: generator.pick(["1234AB", "1234CD", "5678AB", nil]),
            effective: generator.happens(oneIn: 8) ? nil : "\(year)-03-02",
            final: generator.happens(oneIn: 4) ? nil : "\(year % 100)-031",
            duties: generator.pick([["Files records"], ["Files maps", "Draws maps"]]))
        draft.revised = generator.happens(oneIn: 3) ? "\(year)-03-20" : nil
        if generator.happens(oneIn: 2) {
            draft.replaces = Draft.Predecessor(
                title: generator.pick(["Archives Clerk", "Map Keeper"]), salary: "AB 12",
                approved: "\(year - 4)-03-02")
        }
        return draft
    }
}

/// Everything that an archive shows to its users, without the ids of commits, which are a store's own.
struct Account: Equatable {
    var histories: [ClassHistory] = []
    var texts: [String] = []
    var sources: [[UInt8]] = []

    init(_ archive: Archive) throws {
        for history in try archive.view().histories() {
            for revision in history.revisions {
                texts.append(try archive.view().canonicalText(of: revision))
                sources += try archive.view().sources(of: revision).map(\.bytes)
            }
            histories.append(
                ClassHistory(record: history.record, revisions: history.revisions.map(Self.anonymous)))
        }
    }

    private static func anonymous(_ revision: Revision) -> Revision {
        let recorded = revision.recorded
        return Revision(
            classID: revision.classID, name: revision.name, profile: revision.profile, facts: revision.facts,
            clause: revision.clause,
            recorded: Recorded(
                commit: "", by: recorded.by, at: recorded.at, textSHA256: recorded.textSHA256,
                sources: recorded.sources.map {
                    RecordedSource(file: $0.file, name: $0.name, sha256: $0.sha256, commit: "")
                }))
    }
}
