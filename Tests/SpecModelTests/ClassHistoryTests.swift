import SpecModel
import Testing

struct ClassHistoryTests {
    private let id: ClassID
    private let identity: Identity

    init() throws {
        let jurisdiction = try #require(Jurisdiction("us-ct"))
        id = try #require(ClassID(jurisdiction: jurisdiction, word: "0514DM"))
        identity = try #require(Identity(name: "A", mail: "a@b"))
    }

    private func revision(
        _ name: String, effective: String? = nil, revised: String? = nil, published: String? = nil,
        title: String? = nil, code: String? = nil, replaces: (title: String, date: String)? = nil
    ) -> Revision {
        var facts = Specification.Facts()
        facts.effective = effective.flatMap { PartialDate(iso: $0) }
        facts.revised = revised.flatMap { PartialDate(iso: $0) }
        facts.published = published.flatMap { PartialDate(iso: $0) }
        facts.title = title ?? replaces?.title
        facts.titleSource = title == nil ? replaces.map { _ in .clause } : .label
        let clause = replaces.map {
            CancellationClause(kind: .replaces, title: $0.title, approvedEffective: PartialDate(iso: $0.date))
        }
        facts.code = code.flatMap { ClassCode($0) }
        return Revision(
            classID: id, name: name,
            profile: "us-ct/modern", facts: facts, clause: clause,
            recorded: Recorded(commit: "0", by: identity, at: 0, sources: []))
    }

    private func history(_ revisions: [Revision]) -> ClassHistory {
        ClassHistory(record: ClassRecord(id: id), revisions: revisions)
    }

    @Test func `revisions stand from the oldest to the latest, those without a date first`() {
        let shuffled = [
            revision("d", effective: "2024-07-23"), revision("a"), revision("c", effective: "2020-09"),
            revision("b", revised: "2020-09-29"), revision("e", published: "2024-08"),
        ]
        #expect(history(shuffled).revisions.map(\.name) == ["a", "b", "c", "d", "e"])
        #expect(history(shuffled.reversed()).revisions.map(\.name) == ["a", "b", "c", "d", "e"])
    }

    @Test func `revisions of one day stand by REV, then by name`() {
        let sameDay = [
            revision("z", effective: "2024-01-01", revised: "2024-01-05"),
            revision("y", effective: "2024-01-01", revised: "2024-01-09"),
            revision("x", effective: "2024-01-01", revised: "2024-01-05"),
            revision("w", effective: "2024-01-01"),
        ]
        #expect(history(sameDay).revisions.map(\.name) == ["w", "x", "z", "y"])
    }

    @Test(arguments: [
        ("2019-12-31", nil), ("2020-01-01", "first"), ("2020-09-29", "first"), ("2020-09-30", "month"),
        ("2024-07-22", "month"), ("2024-07-23", "last"), ("9999-12-31", "last"),
    ])
    func `the revision in force is the latest whose period has ended by that day`(day: String, name: String?)
        throws
    {
        let all = history([
            revision("first", effective: "2020-01-01"), revision("month", effective: "2020-09"),
            revision("last", effective: "2024-07-23"), revision("undated"),
        ])
        let date = try #require(CivilDate(iso: day))
        #expect(all.revision(inForceOn: date)?.name == name)
    }

    @Test func `a class without revisions has nothing in force, and only the names that were recorded`()
        throws
    {
        let day = try #require(CivilDate(iso: "2024-01-01"))
        let record = ClassRecord(
            id: id, titles: [.init(text: "Old", from: nil), .init(text: "New", from: nil)],
            codes: [.init(text: "0514DM", from: nil)])
        let empty = ClassHistory(record: record, revisions: [])
        #expect(empty.revision(inForceOn: day) == nil)
        #expect(empty.latest == nil)
        #expect(empty.title == "New")
        #expect(empty.code == "0514DM")
    }

    @Test func `title and code are those of the latest revision that has them`() {
        let named = history([
            revision("a", effective: "2020-01-01", title: "Old", code: "3242MP"),
            revision("b", effective: "2021-01-01", title: "New"), revision("c", effective: "2022-01-01"),
        ])
        #expect(named.title == "New")
        #expect(named.code == "3242MP")
        #expect(named.latest?.name == "c")
    }

    @Test func `a title that stands only in a clause is the predecessor's`() {
        let first = revision("a", effective: "2003-05-16", replaces: ("Ferry Hand", "1990-01-01"))
        let second = revision("b", effective: "2011-10-07", replaces: ("Harbor Superintendent", "2003-05-16"))
        let third = revision("c", effective: "2017-04-14", replaces: ("Harbor Manager", "2011-10-07"))
        let held = history([first, second, third])
        #expect(held.title(of: first) == "Harbor Superintendent")
        #expect(held.title(of: second) == "Harbor Manager")
        // No later clause names it, so the last that is known stands.
        #expect(held.title(of: third) == "Harbor Manager")
        #expect(held.title == "Harbor Manager")
    }
}
