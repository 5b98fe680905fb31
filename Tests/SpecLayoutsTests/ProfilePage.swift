import Foundation
import SpecModel
import TestSupport

@testable import SpecLayouts

/// The page of the documentation that says what a built-in profile holds, made of its file.
///
/// It asks for the keys as the tool itself does, and a key that it forgot to ask for is an error.
struct ProfilePage {
    /// The built-in profiles, by the name of the page's file.
    static let names = BuiltInProfile.all.map(\.name)

    let profile: Profile
    let file: URL
    private var lines: [String] = []

    init(_ name: String) throws {
        profile = try ProfileCatalog().profile(named: name)
        file = Self.file(name)
        let table = try ProfileTable(parsing: String(decoding: profile.source, as: UTF8.self))
        try identity(table)
        try recognition(table)
        try headings(table)
        try facts(table)
        try paragraphs(table)
        try surroundings(table)
        try characters(table)
        try wordings(table)
        try checks(table)
        try policy(table)
        try table.refuseUnknownKeys()
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    static func file(_ name: String) -> URL {
        Corpus.root.appending(path: "Sources/Spectrail/Documentation.docc/\(page(name)).md")
    }

    private static func page(_ name: String) -> String { "Profile-\(name.replacing("/", with: "-"))" }

    private mutating func identity(_ table: ProfileTable) throws {
        _ = try (table.required("jurisdiction"), table.string("layout"))
        lines = [
            "# \(try table.required("name"))", "", "What the built-in profile `\(profile.name)` knows.", "",
            "## Overview", "",
        ]
        if let parent = try table.string("extends") {
            let name = parent.contains("/") ? parent : "\(parent)/modern"
            lines.append(
                "It extends <doc:\(Self.page(name))>: sections, facts, tables and paragraphs are added to those of that profile, and every other key that stands here takes the place of its own. What is not named here is as it is there."
            )
        } else {
            lines.append(
                "This page is made of the profile's own file. <doc:ReadingANewJurisdiction> explains every key."
            )
        }
    }

    private mutating func recognition(_ table: ProfileTable) throws {
        let phrases = try table.strings("recognised-by") ?? []
        if try table.truth("guess-headings") == true {
            section("How a document is known")
            lines.append(
                "By nothing: it reads what no other profile knows. A line that is written as a heading is taken for one, and a word of it tells the kind of section."
            )
        } else if !phrases.isEmpty {
            section("How a document is known")
            lines.append("By these phrases, each of which counts as much as five headings:")
            lines.append("")
            lines += phrases.map { "- \(Self.code($0))" }
        }
    }

    private mutating func headings(_ table: ProfileTable) throws {
        var rows: [[String]] = []
        for entry in try table.list("section") ?? [] {
            rows.append([
                try entry.required("kind"), Self.codes(try entry.strings("headings")),
                Self.codes(try entry.strings("also")), Self.codes(try entry.strings("holds")),
            ])
        }
        put(
            "Headings",
            ["Kind of section", "Headings", "Called by a note", "Told by the words"], rows)
    }

    private mutating func facts(_ table: ProfileTable) throws {
        var rows: [[String]] = []
        for entry in try table.list("fact") ?? [] {
            let fact = try entry.required("fact")
            rows.append([
                try entry.string("name").map { "\(fact) (\($0))" } ?? fact,
                Self.codes(try entry.strings("labels")), Self.codes(try entry.strings("headings")),
                Self.codes(try entry.strings("lines")), Self.codes(try entry.strings("before-date")),
            ])
        }
        put("Facts", ["Fact", "Labels", "Headings", "Whole lines", "Before a date"], rows)
        for entry in try table.list("table") ?? [] {
            guard let columns = try entry.child("columns") else { continue }
            put(
                "A table by its columns", ["Column", "Fact"],
                try columns.keys.map { [Self.code($0), try columns.required($0)] })
        }
    }

    private mutating func paragraphs(_ table: ProfileTable) throws {
        var rows: [[String]] = []
        for entry in try table.list("paragraph") ?? [] {
            rows.append([
                try entry.string("kind") ?? "boilerplate", Self.codes(try entry.strings("begins")),
                Self.codes(try entry.strings("holds")),
            ])
        }
        put("Paragraphs under no heading", ["Kind of section", "Begin with", "Hold"], rows)
    }

    private mutating func surroundings(_ table: ProfileTable) throws {
        let keys = [
            ("opens-at", "The specification opens at the line"),
            ("closes-at", "It ends before the line"), ("furniture", "Left out: the lines"),
            ("furniture-begins", "Left out: lines that begin with"),
            ("furniture-holds", "Left out: short lines that hold"),
            ("furniture-shapes", "Left out: lines of the shape"),
        ]
        var rows = try keys.map { [$0.1, Self.codes(try table.strings($0.0))] }
        rows.append(["The title stands, seen from the opening line", try table.string("title") ?? ""])
        put("Around the specification", ["What", "Lines"], rows.filter { $0[1] != "" })
    }

    private mutating func characters(_ table: ProfileTable) throws {
        var rows = [["A class code is made as", Self.codes(try table.string("code").map { [$0] })]]
        let lists = [
            ("dates", "Dates are written as"), ("absent", "'There is none' is written as"),
            ("abolished", "A class is abolished by a remark that begins with"),
            ("alternatives", "Alternatives of the qualifications begin with"),
            ("joins", "What stands above and below belongs together at"),
            ("sub-headings", "Headings of a part of any section"),
            ("sub-headings-in", "A line of capitals is a heading of a part in"),
            ("clauses-in", "A paragraph is a list of clauses joined by ';' in"),
        ]
        for (key, words) in lists { rows.append([words, Self.codes(try table.strings(key))]) }
        let truths = [
            ("title-line", "The line alone above the first heading is the title"),
            ("title-holds-code", "The code stands behind the title on its line"),
            ("class-titles-are-sub-headings", "The title of a class of a series is a heading of its part"),
        ]
        for (key, words) in truths {
            rows.append([words, try table.truth(key).map { $0 ? "yes" : "no" } ?? ""])
        }
        rows.append(["A date alone on a line is", try table.string("bare-date") ?? ""])
        rows.append(["A paragraph above the first heading is", try table.string("head-text") ?? ""])
        for entry in try table.list("flags") ?? [] {
            rows.append([
                "\(Self.code(try entry.required("mark"))) before an item means", try entry.required("flag"),
            ])
        }
        if let note = try table.child("note") {
            let place = try note.string("as") ?? "item"
            rows.append([
                "A further \(place == "item" ? "item of its section" : "section") begins with",
                Self.codes(try note.strings("begins")),
            ])
        }
        put("Codes, dates and marks", ["What", "How"], rows.filter { $0[1] != "" })
    }

    private mutating func wordings(_ table: ProfileTable) throws {
        try put("Lead-ins", "lead-ins", ["proficiencies", "subjects", "joins"], table)
        try put(
            "The cancellation clause", "clause",
            [
                "new-job-code", "replaces", "same-class", "salary-group", "approved", "final-number",
                "item-number",
            ], table)
        var rows: [[String]] = []
        for entry in try table.list("review") ?? [] {
            rows.append([
                try entry.required("basis"), "\(try entry.integer("grade") ?? 3)",
                Self.codes(try entry.strings("phrases")),
            ])
        }
        put("Words of a review", ["Basis", "Grade of the evidence", "Phrases"], rows)
        try put(
            "What a note claims", "claims",
            ["modernize-format", "add-acknowledgement", "modify-content", "modify"], table)
        try put("The history", "history", ["new-class", "adopted", "effective", "unchanged"], table)
    }

    private mutating func checks(_ table: ProfileTable) throws {
        guard let checks = try table.child("checks") else { return }
        var rows = [["Every document states", Self.codes(try checks.strings("required"))]]
        if try checks.truth("plan-suffix") == true {
            rows.append(["The letters of the class code", "are the pay plan of the salary group"])
        }
        if let days = try checks.integer("revised-within-days") {
            rows.append(["The record is edited", "at most \(days) days after the effective date"])
        }
        for entry in try checks.list("restricted-titles") ?? [] {
            let holder = "reserved to \(try entry.required("holder")) (\(try entry.required("rule")))"
            rows.append(["\(Self.code(try entry.required("word"))) in a title", holder])
        }
        put("Checks", ["What", "Rule"], rows.filter { $0[1] != "" })
    }

    private mutating func policy(_ table: ProfileTable) throws {
        section("The policy of review")
        guard let policy = try table.child("policy") else {
            lines.append(
                profile.parent == nil
                    ? "None is set: `due` says so, and nothing is due until the archive sets one."
                    : "That of the jurisdiction's main layout.")
            return
        }
        let anchor = try policy.string("anchor") ?? ReviewPolicy.Anchor.lastReview.rawValue
        lines += [
            "\(try policy.required("citation")): \(try policy.required("reading")).", "",
            "The interval is \(try policy.integer("interval-months") ?? 0) months from the \(anchor.replacing("-", with: " ")); evidence down to grade \(try policy.integer("weakest-grade") ?? 3) counts as a review.",
        ]
        var rows: [[String]] = []
        for part in try policy.list("part") ?? [] {
            rows.append([
                try part.required("label"), try part.required("designation"),
                try part.strings("units")?.joined(separator: ", ") ?? "any",
                try part.truth("applies") ?? true ? "yes" : "no",
            ])
        }
        if !rows.isEmpty { lines.append("") }
        grid(["Rule", "Designation", "Bargaining units", "Applies"], rows)
    }

    private mutating func put(_ title: String, _ key: String, _ keys: [String], _ table: ProfileTable) throws
    {
        guard let child = try table.child(key) else { return }
        put(
            title, ["Key", "Words"],
            try keys.map { [Self.code($0), Self.codes(try child.strings($0))] }.filter { $0[1] != "" })
    }

    private mutating func put(_ title: String, _ heads: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        section(title)
        grid(heads, rows)
    }

    private mutating func section(_ title: String) { lines += ["", "## \(title)", ""] }

    /// A table without the columns that are empty in every row.
    private mutating func grid(_ heads: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let kept = heads.indices.filter { column in rows.contains { $0[column] != "" } }
        func line(_ cells: [String]) -> String {
            "| " + kept.map { cells[$0] }.joined(separator: " | ") + " |"
        }
        lines.append(line(heads))
        lines.append("|" + kept.map { _ in "---|" }.joined())
        lines += rows.map(line)
    }

    private static func codes(_ texts: [String]?) -> String {
        (texts ?? []).map(code).joined(separator: ", ")
    }

    private static func code(_ text: String) -> String { "`\(text.replacing("|", with: "\\|"))`" }
}
