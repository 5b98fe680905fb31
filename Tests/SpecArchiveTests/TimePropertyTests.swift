import Foundation
import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Both times of history, on generated ones: against a model in memory, and against git itself.
struct TimePropertyTests {
    private func expect(
        _ view: ArchiveView, is model: TimeModel, knownAt seconds: Int64, _ context: String
    ) throws {
        let history = try #require(try view.histories().first, "\(context)")
        #expect(Set(history.revisions.map(\.name)) == model.names(knownAt: seconds), "\(context)")
        for text in TimeHistory.days {
            let day = try #require(CivilDate(iso: text))
            let found = history.revision(inForceOn: day)
            let wanted = model.inForce(on: day, knownAt: seconds)
            #expect(found?.name == wanted?.name, "\(context) on \(day)")
            if let found {
                #expect(try view.canonicalText(of: found) == wanted?.text, "\(context) on \(day)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases, 1...12 as ClosedRange<UInt64>)
    func `as of any day, known at any moment, the archive answers as the cards do`(
        kind: StoreKind, seed: UInt64
    ) throws {
        let past = try TimeHistory(seed: seed, kind)
        let archive = past.bench.archive
        for seconds in Set(past.instants.flatMap { [$0, $0 + 1, $0 + 90_000] }).sorted() {
            try expect(
                archive.view(at: .instant(seconds)), is: past.model, knownAt: seconds,
                "seed \(seed), known at \(Instant.text(seconds))")
        }
        let last = try #require(past.instants.last)
        try expect(archive.view(), is: past.model, knownAt: last, "seed \(seed), now")
        #expect(try archive.view(at: .instant(past.instants[0] - 1)).histories().isEmpty)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `known at a commit is what led to it, by its id or its beginning`(seed: UInt64) throws {
        let past = try TimeHistory(seed: seed, .git)
        var cards = TimeModel()
        for (card, tip) in zip(past.model.cards, past.tips) {
            cards.put(card)
            for name in [tip.description, String(tip.description.prefix(12)).uppercased()] {
                try expect(
                    past.bench.archive.view(at: .commit(name)), is: cards, knownAt: .max,
                    "seed \(seed), commit \(name)")
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `git shows the times as they are or clamped, finds no fault, and nothing was rewritten`(
        seed: UInt64
    ) throws {
        let past = try TimeHistory(seed: seed, .git)
        let bench = past.bench
        let format =
            "%H|%at|%ct|%(trailers:key=Effective-Date,valueonly,separator=%x2C)"
            + "|%(trailers:key=Event-Date,valueonly,separator=%x2C)"
            + "|%(trailers:key=Revised,valueonly,separator=%x2C)"
            + "|%(trailers:key=Date-Clamped,valueonly,separator=%x2C)|%(trailers:key=Recorded-At,valueonly,separator=%x2C)"
        let lines = try bench.gitText("log", "--reverse", "--format=\(format)", "main").split(separator: "\n")
        #expect(lines.count == past.tips.count + 2)
        for (line, (tip, instant)) in zip(lines.dropFirst(2), zip(past.tips, past.instants)) {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == 8, "\(line)")
            #expect(fields[0] == tip.description)
            #expect(fields[2] == String(instant), "seed \(seed): \(line)")
            #expect(fields[7] == Instant.text(instant), "seed \(seed): \(line)")
            let said = [fields[3], fields[4], fields[5]].first { !$0.isEmpty }
            guard let date = said.flatMap({ PartialDate(iso: $0) }) else {
                #expect(fields[1] == fields[2], "seed \(seed): undated, \(line)")
                continue
            }
            let noon = Int64(date.lastDay.daysSince1970) * 86_400 + 43_200
            let held = min(max(noon, 129_600), 4_102_401_600)
            #expect(fields[1] == String(held), "seed \(seed): \(line)")
            #expect(fields[6] == (held == noon ? "" : date.description), "seed \(seed): \(line)")
        }
        let check = try bench.git(["fsck", "--strict", "--full"])
        #expect(check.status == 0 && check.errors.isEmpty, "seed \(seed): \(check.errors)")
        for (earlier, later) in zip(past.tips, past.tips.dropFirst()) {
            #expect(
                try bench.git(["merge-base", "--is-ancestor", "\(earlier)", "\(later)"]).status == 0,
                "seed \(seed)")
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `a server that checks every object takes the whole history`(seed: UInt64) throws {
        let past = try TimeHistory(seed: seed, .git)
        let server = past.bench.folder.path("server.git")
        _ = try past.bench.gitText("init", "-q", "--bare", server)
        for setting in ["receive.fsckObjects", "transfer.fsckObjects"] {
            _ = try past.bench.gitText("config", setting, "true", in: server)
        }
        let push = try past.bench.git(["push", "-q", server, "main"])
        #expect(push.status == 0, "seed \(seed): \(push.errors)")
        #expect(try past.bench.gitText("rev-parse", "main", in: server) == past.tips.last?.description)
        #expect(
            try Archive.open(at: server).view().histories() == past.bench.archive.view().histories(),
            "seed \(seed)")
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `spec.md is the latest revision after every step, whatever came late`(seed: UInt64) throws {
        let past = try TimeHistory(seed: seed, .memory)
        for (place, tip) in past.tips.enumerated() {
            var texts: [String: TimeModel.Card] = [:]
            for card in past.model.cards.prefix(place + 1) where card.end == nil { texts[card.name] = card }
            let latest = texts.values.max {
                ($0.day ?? .min, $0.revised, $0.name) < ($1.day ?? .min, $1.revised, $1.name)
            }
            #expect(
                try past.bench.text("us-ct/12/1234AB/spec.md", at: tip) == latest?.text,
                "seed \(seed), step \(place)")
        }
    }
}
