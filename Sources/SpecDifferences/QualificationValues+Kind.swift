import SpecModel

/// The kinds of experience that an item asks for: `professional`, `full-time`.
struct ExperienceKind: Equatable {
    /// The words, each once, in the order of the table.
    let words: [String]

    /// Words of kind, as they stand before "experience".
    private static let known = [
        "professional", "paraprofessional", "supervisory", "managerial", "administrative", "technical",
        "clinical", "paid", "verifiable", "responsible", "full-time", "lead",
    ]

    /// The kinds that stand between an amount of time and the word "experience" behind it.
    init(_ text: String) {
        let words = FoldedText(text).words
        var found: Set<String> = []
        var waiting: Set<String>?
        // "Two full-time years of experience": before the years, and nowhere else, a kind may stand too.
        var ahead: String?
        for (place, word) in words.enumerated() {
            let next = place + 1 < words.count ? words[place + 1] : ""
            let kind =
                word == "fulltime" || word == "full" && next == "time"
                ? "full-time" : Self.known.first { $0 == word }
            switch word {
            case "year", "years", "years'", "month", "months", "months'":
                waiting = Set([ahead].compactMap(\.self))
            case "experience":
                found.formUnion(waiting ?? [])
                waiting = nil
            case "time": continue
            default: if let kind { waiting?.insert(kind) }
            }
            ahead = kind
        }
        self.words = Self.known.filter(found.contains)
    }

    /// `professional and full-time`; nil where none is named.
    var label: String? { words.isEmpty ? nil : words.joined(separator: " and ") }

    /// What asking for this kind in the place of another means to an applicant.
    func tendency(from old: ExperienceKind) -> QualificationChange.Tendency {
        if Set(old.words).isSubset(of: words) { return .asksMore }
        return Set(words).isSubset(of: old.words) ? .asksLess : .other
    }
}

extension QualificationValues {
    /// The kinds of experience that each item asked for and asks for, where they differ: of the general experience,
    /// else of the items that state a way.
    var kindPairs: [(owner: Owner, old: ExperienceKind, new: ExperienceKind)] {
        let (mine, theirs) = (old.qualifications, new.qualifications)
        var owners: [Owner] = []
        if let before = mine.general, let after = theirs.general {
            owners.append(
                Owner(
                    subject: .generalExperience, name: "General experience", old: [before.source],
                    new: [after.source]))
        }
        var seen = Set(owners.flatMap(\.old))
        for way in mine.ways where way.basis == .degreeAndExperience || way.basis == .experience {
            for source in way.sources where seen.insert(source).inserted {
                guard
                    let after = theirs.ways.lazy.flatMap(\.sources).first(where: {
                        items.isPair(source, $0)
                    })
                else { continue }
                owners.append(
                    Owner(
                        subject: .education, name: "Experience", alternative: way.alternative, old: [source],
                        new: [after]))
            }
        }
        return owners.compactMap { owner in
            guard let before = owner.old.first.flatMap({ old.statement(at: $0) }),
                let after = owner.new.first.flatMap({ new.statement(at: $0) }), before.text != after.text,
                differInWords(owner)
            else { return nil }
            let (mine, theirs) = (ExperienceKind(before.text), ExperienceKind(after.text))
            return mine == theirs ? nil : (owner, mine, theirs)
        }
    }

    mutating func compareKind() {
        for (owner, before, after) in kindPairs {
            add(
                owner, .kind, before.label.map(quoted) ?? "any", after.label.map(quoted) ?? "any",
                after.tendency(from: before))
        }
    }
}
