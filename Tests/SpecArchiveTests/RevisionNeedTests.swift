import SpecModel
import SpecReports
import SpecReviews
import TestSupport
import Testing

@testable import SpecArchive

/// A history that is cut down to what a question is about gives the same report as the whole of it.
struct RevisionNeedTests {
    private static let seeds: ClosedRange<UInt64> = 1...60

    private func cut(_ history: ClassHistory, to need: RevisionNeed) -> ClassHistory {
        guard history.events.isEmpty else { return history }
        let outlines = RevisionOutline.all(of: history)
        let places = need.places(in: outlines)
        return ClassHistory(
            record: history.record, revisions: places.map { history.revisions[$0] },
            leftOut: ClassHistory.LeftOut(
                revisions: history.count - places.count,
                upcoming: need.upcoming(in: outlines, leavingOutAllBut: places)))
    }

    private func policy(_ grade: Int, _ anchor: ReviewPolicy.Anchor) throws -> ReviewPolicy {
        ReviewPolicy(
            jurisdiction: try #require(Jurisdiction("us-ct")), citation: "CGS 5-200a", reading: "as read",
            intervalMonths: 60, anchor: anchor, weakestGrade: grade,
            parts: [
                ReviewPolicy.Part(label: "(a)", designation: "competitive", units: nil, applies: true),
                ReviewPolicy.Part(label: "(b)", designation: "exempt", units: nil, applies: false),
            ])
    }

    @Test(arguments: seeds)
    func `a catalogue of what a day is about is that of all revisions`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let histories = try (0..<12).map { try RandomHistory.make($0, using: &generator) }
        for day in try RandomHistory.days(of: histories, using: &generator) + [nil] {
            let need = RevisionNeed.catalogue(day)
            let (whole, part) = (
                CatalogueReport(histories, asOf: day, today: day),
                CatalogueReport(histories.map { cut($0, to: need) }, asOf: day, today: day)
            )
            let place = "seed \(seed), \(day?.description ?? "latest")"
            #expect(part.text == whole.text, "\(place)")
            #expect(part.json == whole.json, "\(place)")
            #expect(part.csv == whole.csv, "\(place)")
        }
    }

    @Test(arguments: seeds)
    func `a report of reviews from what a day is about is that of all revisions`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let histories = try (0..<12).map { try RandomHistory.make($0, using: &generator) }
        for day in try RandomHistory.days(of: histories, using: &generator).compactMap(\.self) {
            for grade in 1...4 {
                for anchor in [ReviewPolicy.Anchor.lastReview, .latestRevision] {
                    let policy = try policy(grade, anchor)
                    let need = RevisionNeed.reviews(day, weakestGrades: [grade])
                    for policies in [[policy.jurisdiction: policy], [:]] {
                        let whole = ReviewReport(
                            classes: histories, policies: policies, today: day, withinMonths: 12)
                        let part = ReviewReport(
                            classes: histories.map { cut($0, to: need) }, policies: policies, today: day,
                            withinMonths: 12)
                        #expect(part == whole, "seed \(seed), \(day), grade \(grade), \(anchor)")
                    }
                }
            }
        }
    }

    @Test func `of many revisions a question about a day is about a few`() throws {
        let id = try #require(ClassID("us-ct/1234AB"))
        let revisions = try (1900...2020).map { year in
            var facts = Specification.Facts()
            facts.title = "Archives Clerk"
            facts.titleSource = .heading
            facts.code = ClassCode("1234AB")
            facts.effective = PartialDate(try #require(CivilDate(year: year, month: 3, day: 2)))
            return try RandomHistory.revision(id, "r\(year)", facts, nil)
        }
        let history = ClassHistory(record: ClassRecord(id: id), revisions: revisions)
        let day = try #require(CivilDate(iso: "1950-06-01"))
        #expect(cut(history, to: .catalogue(day)).revisions.map(\.name) == ["r1950", "r1951"])
        #expect(cut(history, to: .catalogue(nil)).revisions.map(\.name) == ["r2020"])
        let today = try #require(CivilDate(iso: "2020-06-01"))
        #expect(cut(history, to: .reviews(today, weakestGrades: [3])).revisions.map(\.name) == ["r2020"])
        #expect(cut(history, to: .catalogue(day)).count == 121)
    }
}
