import Foundation
import SpecModel
import TestSupport

@testable import SpecDifferences

/// The page of the documentation that tells the tricky cases, made of them.
struct TrickyCasesPage {
    static let file = Corpus.root.appending(path: "Sources/Spectrail/Documentation.docc/TrickyCases.md")

    var text: String {
        let limits = TrickyCases.all.filter { $0.limit != nil }
        var lines = [
            "# Tricky cases", "",
            "What `diff` says where a comparison of lines or words misleads, and what it should say.", "",
            "## Overview", "",
            "This page is made of the cases that the tests run, so it says what the tool does and not what it is meant to do. Each case has two texts, as they stand below the heading of their section; what a comparison of lines or words may show of them; what is right for someone who must answer whether a duty or a qualification changed, and why; and what `diff` tells, with the words that prove it.",
            "",
            "Of \(TrickyCases.all.count) cases, \(TrickyCases.all.count - limits.count) are told as desired. The others are known limits:",
            "",
        ]
        lines += limits.map { "- \($0.name): \($0.limit ?? "")." }
        for group in TrickyCases.groups {
            lines += ["", "## \(group.title)"]
            for example in group.cases { lines += self.lines(of: example) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of example: TrickyCase) -> [String] {
        var lines = ["", "### \(example.name)", ""]
        lines += ["Before:", "", "```", example.heading(example.layouts.old)] + example.old + ["```", ""]
        lines += ["After:", "", "```", example.heading(example.layouts.new)] + example.new + ["```", ""]
        lines += [
            "| Possible result | Desired result | What the tool does |", "|---|---|---|",
            "| \(example.possible) | \(example.desired) | \(told(example)) |",
        ]
        return lines
    }

    private func told(_ example: TrickyCase) -> String {
        let areSeveral = example.told.count > 1 || example.told.contains { $0.places != "1 → 1" }
        var sentences = example.told.map { told in
            let items = areSeveral ? "\(items(told)): " : ""
            let proofs = told.evidence.map { "; \(proof($0))" }.joined()
            return Self.capitalized("\(items)\(what(told))\(proofs).")
        }
        if sentences.isEmpty { sentences = ["Nothing differs."] }
        if let limit = example.limit { sentences.append("**Known limit:** \(limit).") }
        return sentences.joined(separator: " ")
    }

    /// The items on both sides: `item 1, now items 1 and 2`.
    private func items(_ told: TrickyCase.Told) -> String {
        let sides = told.places.split(separator: " ").map(String.init)
        func named(_ side: String) -> String {
            let items = side.split(separator: "+").map(String.init)
            guard let last = items.last, items.count > 1 else { return "item \(side)" }
            return "items \(items.dropLast().joined(separator: ", ")) and \(last)"
        }
        guard let old = sides.first, let new = sides.last else { return "" }
        if old == "-" { return "new \(named(new))" }
        if new == "-" || old == new { return named(old) }
        return "\(named(old)), now \(named(new))"
    }

    private func what(_ told: TrickyCase.Told) -> String {
        let move = told.isMoved && told.kind != .moved ? " and moved" : ""
        let weight =
            switch told.significance {
            case .none: "without significance"
            case .editorial: "editorial"
            case .substantive: "substantive"
            }
        return "\(told.kind.rawValue)\(move), \(weight)"
    }

    /// What the words prove: `verb lowered, “Directs” → “Assists in directing”`.
    private func proof(_ evidence: Change.Evidence) -> String {
        let tendency = evidence.tendency.map { " \($0.rawValue)" } ?? ""
        let signal = "**\(evidence.signal.rawValue)**\(tendency)"
        switch (evidence.old, evidence.new) {
        case (let old?, let new?): return "\(signal), “\(old)” → “\(new)”"
        case (let old?, nil): return "\(signal), “\(old)” went out"
        case (nil, let new?): return "\(signal), “\(new)” came in"
        case (nil, nil): return signal
        }
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
