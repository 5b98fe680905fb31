import SpecModel
import TestSupport

/// Makes specifications that look like real ones, and revisions of them, from a seed.
struct SpecificationGenerator {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private static let kinds: [SectionKind] = [
        .purpose, .supervisionReceived, .duties, .ksa, .generalExperience, .specialRequirements,
        .workingConditions, .other,
    ]
    private static let verbs = [
        "Directs", "May direct", "Coordinates", "Prepares", "Reviews", "Assists in preparing", "Maintains",
        "Develops and implements", "Oversees or directly prepares",
    ]
    private static let objects = [
        "operations of the unit", "statistical reports", "agency\u{2019}s budget", "safe houses",
        "press releases",
        "Freedom of Information requests", "training of clerical staff", "security standards",
        "laws - and rules",
        "contacts with \"outside\" individuals", "witnesses at risk of harm", "Eight (8) years of experience",
        "one-half (1/2) year", "café inventories", "records retention program", "a valid license",
    ]
    private static let leadIns = ["Considerable knowledge of", "Knowledge of", "Ability to"]

    /// A specification of a few sections.
    mutating func sections() -> [(SectionKind, [Draft])] {
        Self.kinds.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { kind in
            (kind, (0..<Int.random(in: 0..<9, using: &random)).map { _ in draft(in: kind) })
        }
    }

    /// The same sections, revised: words exchanged, items moved, cut, joined, added and removed.
    mutating func revised(_ sections: [(SectionKind, [Draft])]) -> [(SectionKind, [Draft])] {
        var revised = sections
        for _ in 0..<Int.random(in: 0..<8, using: &random) { revise(&revised) }
        return revised
    }

    /// The same items in another order within their sections.
    mutating func permuted(_ sections: [(SectionKind, [Draft])]) -> [(SectionKind, [Draft])] {
        sections.map { ($0.0, $0.1.shuffled(using: &random)) }
    }

    private mutating func draft(in kind: SectionKind) -> Draft {
        var draft = Draft(text: phrase())
        if kind == .ksa, Bool.random(using: &random) { draft.leadIn = pick(Self.leadIns) }
        if Int.random(in: 0..<6, using: &random) == 0 { draft.flags = [.mayBeRequiredAtEntry] }
        return draft
    }

    private mutating func phrase() -> String {
        let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            "\(pick(Self.verbs)) \(pick(Self.objects))"
        }
        return parts.joined(separator: pick([", ", " and ", "; ", "  ", " \u{2013} "]))
    }

    private mutating func revise(_ sections: inout [(SectionKind, [Draft])]) {
        guard let number = sections.indices.randomElement(using: &random) else { return }
        let place = sections[number].1.indices.randomElement(using: &random)
        switch (Int.random(in: 0..<8, using: &random), place) {
        case (0, _): sections[number].1.insert(draft(in: sections[number].0), at: place ?? 0)
        case (1, let place?): sections[number].1.remove(at: place)
        case (2, let place?):
            let moved = sections[number].1.remove(at: place)
            let other = sections.indices.randomElement(using: &random) ?? number
            sections[other].1.append(moved)
        case (3, let place?): sections[number].1[place].text += " and " + pick(Self.objects)
        case (4, let place?):
            let item = sections[number].1[place]
            let words = item.text.split(separator: " ", omittingEmptySubsequences: false)
            guard words.count > 3 else { return }
            var halves = [item, item]
            halves[0].text = words.prefix(words.count / 2).joined(separator: " ")
            halves[1].text = words.dropFirst(words.count / 2).joined(separator: " ")
            sections[number].1.replaceSubrange(place...place, with: halves)
        case (5, let place?) where place > 0:
            sections[number].1[place - 1].text += "; " + sections[number].1.remove(at: place).text
        case (6, let place?): sections[number].1[place].flags = []
        case (7, let place?): sections[number].1[place].text = sections[number].1[place].text.uppercased()
        default: sections.swapAt(number, 0)
        }
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &random)]
    }
}

extension Draft {
    fileprivate init(text: String) {
        self.init("")
        self.text = text
    }
}
