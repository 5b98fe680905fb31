import SpecModel
import TestSupport
import Testing

/// What is in force on a day, what is upcoming, and when a class ends.
struct ClassForceTests {
    private let id: ClassID
    private let identity: Identity

    init() throws {
        id = try #require(ClassID("us-ct/0514DM"))
        identity = try #require(Identity(name: "A", mail: "a@b"))
    }

    private func revision(_ name: String, _ date: String?, revised: String? = nil) -> Revision {
        var facts = Specification.Facts()
        facts.effective = date.flatMap { PartialDate(iso: $0) }
        facts.revised = revised.flatMap { PartialDate(iso: $0) }
        return revision(name, facts)
    }

    private func revision(_ name: String, _ facts: Specification.Facts) -> Revision {
        Revision(
            classID: id, name: name, profile: "us-ct/modern", facts: facts, clause: nil,
            recorded: Recorded(commit: "0", by: identity, at: 0, sources: []))
    }

    private func history(_ revisions: [Revision], _ events: (ClassEvent.Kind, String?)...) -> ClassHistory {
        ClassHistory(
            record: ClassRecord(id: id), revisions: revisions,
            events: events.map {
                ClassEvent(kind: $0, date: $1.flatMap { PartialDate(iso: $0) }, sentence: "s")
            })
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test(arguments: [
        ("2019-04-16", "a"), ("2019-04-17", nil), ("2030-01-01", nil),
    ])
    func `an abolished class has nothing in force from that day`(on: String, name: String?) throws {
        let ended = history([revision("a", "2010-01-01")], (.abolished, "2019-04-17"))
        #expect(try ended.revision(inForceOn: day(on))?.name == name)
        #expect(try ended.abolished == day("2019-04-17"))
    }

    @Test func `an abolition of a month holds from its last day, one without a date ends nothing`() throws {
        let month = history([revision("a", "2010-01-01")], (.abolished, "2020-02"))
        #expect(try month.revision(inForceOn: day("2020-02-28"))?.name == "a")
        #expect(try month.revision(inForceOn: day("2020-02-29")) == nil)
        let undated = history([revision("a", "2010-01-01")], (.abolished, nil))
        #expect(try undated.revision(inForceOn: day("2030-01-01"))?.name == "a")
        #expect(undated.abolished == nil)
    }

    @Test func `of two abolitions the one recorded last counts, be it earlier or later`() throws {
        for (first, last) in [("2019-01-01", "2020-01-01"), ("2020-01-01", "2019-01-01")] {
            let told = history([revision("a", "2010-01-01")], (.abolished, first), (.abolished, last))
            #expect(try told.abolished == day(last))
            let before = try #require(CivilDate(daysSince1970: day(last).daysSince1970 - 1))
            #expect(told.revision(inForceOn: before)?.name == "a")
        }
    }

    @Test func `a restored class is in force again from that day, and not between`() throws {
        let told = history(
            [revision("a", "2010-01-01"), revision("b", "2016-01-01")], (.abolished, "2015-01-01"),
            (.restored, "2017-01-01"))
        #expect(try told.revision(inForceOn: day("2014-12-31"))?.name == "a")
        #expect(try told.revision(inForceOn: day("2016-06-01")) == nil)
        #expect(try told.revision(inForceOn: day("2017-01-01"))?.name == "b")
        #expect(told.abolished == nil)
        // A restoration on the day of an abolition takes it back.
        let annulled = history(
            [revision("a", "2010-01-01")], (.abolished, "2015-01-01"), (.restored, "2015-01-01"))
        #expect(try annulled.revision(inForceOn: day("2015-01-01"))?.name == "a")
    }

    @Test func `what comes into force later is upcoming, unless the class has ended by then`() throws {
        let revisions = [revision("a", "2010-01-01"), revision("b", "2020-02"), revision("u", nil)]
        let whole = history(revisions)
        #expect(try whole.revisions(upcomingAfter: day("2020-02-28")).map(\.name) == ["b"])
        #expect(try whole.revisions(upcomingAfter: day("2020-02-29")).isEmpty)
        #expect(
            try whole.standing(of: revisions[1], on: day("2020-02-28")) == .upcoming(from: day("2020-02-29")))
        #expect(try whole.standing(of: revisions[1], on: day("2020-02-29")) == .inForce)
        #expect(try whole.standing(of: revisions[0], on: day("2020-02-29")) == .superseded)
        #expect(try whole.standing(of: revisions[2], on: day("2020-02-29")) == .undated)
        let ended = history(revisions, (.abolished, "2019-01-01"))
        #expect(try ended.revisions(upcomingAfter: day("2015-01-01")).isEmpty)
        #expect(try ended.standing(of: revisions[1], on: day("2015-01-01")) == .ended(day("2019-01-01")))
        #expect(try ended.standing(of: revisions[0], on: day("2020-01-01")) == .ended(day("2019-01-01")))
        #expect(try ended.abolition(comingAfter: day("2015-01-01")) == day("2019-01-01"))
        #expect(try ended.abolition(comingAfter: day("2019-01-01")) == nil)
    }

    @Test func `of two revisions of one day the later REV is in force, then the later name`() throws {
        let twins = [
            revision("a", "2024-02-29", revised: "2024-03-05"),
            revision("b", "2024-02-29", revised: "2024-03-02"),
            revision("c", "2024-02-29", revised: "2024-03-05"),
        ]
        let all = history(twins)
        #expect(try all.revision(inForceOn: day("2024-02-29"))?.name == "c")
        #expect(try all.revision(inForceOn: day("2024-02-28")) == nil)
        for other in twins.prefix(2) {
            #expect(try all.standing(of: other, on: day("2024-03-01")) == .outranked(by: "c"))
        }
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `on any day exactly the revision in force stands as such, and upcoming ones as upcoming`(
        seed: UInt64
    )
        throws
    {
        var random = SplitMix64(seed: seed)
        let dates = ["1949-07-01", "1998", "2020-09", "2024-02-29", "2024-03-01", "2150-01-01", "9999-12-31"]
        let revisions = (0..<Int.random(in: 0...6, using: &random)).map {
            revision(
                "r\($0)", random.happens(oneIn: 6) ? nil : random.pick(dates),
                revised: random.pick([nil, "2024-03-05"]))
        }
        let events = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            ClassEvent(
                kind: random.pick([.abolished, .restored, .split]),
                date: PartialDate(iso: random.pick(["1999", "2020-10", "2024-02-29", "2160-01-01"])))
        }
        let all = ClassHistory(record: ClassRecord(id: id), revisions: revisions, events: events)
        for text in ["1900-01-01", "1998-12-31", "2020-10-31", "2024-02-29", "2150-01-01", "9999-12-31"] {
            let day = try day(text)
            let inForce = all.revision(inForceOn: day)
            let upcoming = all.revisions(upcomingAfter: day).map(\.name)
            if all.abolition(holdingOn: day) != nil { #expect(inForce == nil, "seed \(seed)") }
            for revision in all.revisions {
                let standing = all.standing(of: revision, on: day)
                #expect((standing == .inForce) == (revision.name == inForce?.name), "seed \(seed) \(text)")
                if standing.upcomingFrom != nil {
                    #expect(upcoming.contains(revision.name), "seed \(seed) \(text)")
                }
            }
        }
    }

    @Test(arguments: [
        ("abolished 04/19/2017", "2017-04-19"), ("ABOLISHED 07/02/2014 PER PAY LETTER 14-11", "2014-07-02"),
        ("abolished 2019-04-17", "2019-04-17"), ("abolished 02/30/2017", nil), ("abolished", nil),
        ("abolished 4/2017", nil),
    ])
    func `the day of an end is read from the words of a series`(words: String, day: String?) {
        var entry = SeriesClass()
        entry.abolished = words
        #expect(entry.abolishedOn?.description == day)
    }

    @Test func `a series ends with the last of its classes, and each end is told`() throws {
        func series(_ ends: [String?]) -> ClassHistory {
            var facts = Specification.Facts()
            facts.effective = PartialDate(iso: "2010-01-01")
            facts.classes = ends.enumerated().map { place, words in
                var entry = SeriesClass()
                entry.code = ClassCode("100\(place)")
                entry.title = "Keeper \(place)"
                entry.abolished = words
                return entry
            }
            return history([revision("a", facts)])
        }
        let partly = series(["abolished 04/19/2017", nil])
        #expect(partly.abolished == nil)
        #expect(
            partly.allEvents == [
                ClassEvent(
                    kind: .abolished, date: PartialDate(iso: "2017-04-19"), sentence: "abolished 04/19/2017",
                    member: "1000 Keeper 0", revision: "a")
            ])
        #expect(try series(["abolished 04/19/2017", "abolished 01/02/2018"]).abolished == day("2018-01-02"))
        #expect(series(["abolished 04/19/2017", "abolished"]).abolished == nil)
    }
}
