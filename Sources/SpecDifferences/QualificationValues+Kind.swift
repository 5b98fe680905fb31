import SpecModel

/// The kinds of experience that an item asks for: `professional`, `full-time`.
struct ExperienceKind: Equatable {
    /// The words, each once, in the order of the table.
    let words: [String]
    /// Whether one of them is enough: "professional or technical".
    let isChoice: Bool

    /// Words of kind, as they stand before "experience".
    private static let known = [
        "professional", "paraprofessional", "supervisory", "managerial", "administrative", "technical",
        "clinical", "paid", "verifiable", "responsible", "full-time", "lead",
    ]

    /// The kinds that stand between the first amount of time and the word "experience" behind it: what follows
    /// speaks of a part of the experience, or of another.
    init(_ text: FoldedText) {
        let words = text.words
        var found: Set<String>?
        // "Two full-time years of experience": right before the years a kind may stand too.
        var ahead: String?
        var hasOr = false
        scan: for (place, word) in words.enumerated() {
            let isFullTime =
                word == "fulltime" || word == "full" && place + 1 < words.count && words[place + 1] == "time"
            let kind = isFullTime ? "full-time" : Self.known.first { $0 == word }
            switch word {
            case "year", "years", "years'", "month", "months", "months'":
                if found == nil { found = Set([ahead].compactMap(\.self)) }
            case "experience": if found != nil { break scan }
            case "time": continue
            case "or", "and/or": hasOr = hasOr || found?.isEmpty == false
            default: if let kind { found?.insert(kind) }
            }
            ahead = kind
        }
        let kinds = found ?? []
        self.words = Self.known.filter(kinds.contains)
        isChoice = hasOr && kinds.count > 1
    }

    /// `professional and full-time`; nil where none is named.
    var label: String? { words.isEmpty ? nil : words.joined(separator: isChoice ? " or " : " and ") }

    /// What asking for this kind in the place of another means to an applicant.
    func tendency(from old: ExperienceKind) -> QualificationChange.Tendency {
        if old.words.isEmpty { return .asksMore }
        if words.isEmpty { return .asksLess }
        guard !isChoice, !old.isChoice else { return .other }
        if Set(old.words).isSubset(of: words) { return .asksMore }
        return Set(words).isSubset(of: old.words) ? .asksLess : .other
    }

    /// Whether a text names something that this kind has and another has not, wherever it does so: "at the
    /// professional level" asks for what "professional experience" does.
    func isNamed(in text: FoldedText, beyond other: ExperienceKind) -> Bool {
        let own = Set(words).subtracting(other.words)
        return text.words.contains { word in
            own.contains(String(word)) || word == "full" && own.contains("full-time")
        }
    }
}

extension QualificationValues {
    /// The kinds of experience that each item asked for and asks for, where they differ: of the general experience,
    /// else of the items that state a way.
    var kindPairs: [(owner: Owner, old: ExperienceKind, new: ExperienceKind)] {
        kindOwners.compactMap { owner in
            guard let before = owner.old.first.flatMap({ old.statement(at: $0) }),
                let after = owner.new.first.flatMap({ new.statement(at: $0) }), before.text != after.text,
                differInWords(owner)
            else { return nil }
            let (oldText, newText) = (FoldedText(before.text), FoldedText(after.text))
            let (mine, theirs) = (ExperienceKind(oldText), ExperienceKind(newText))
            guard mine != theirs, !mine.isNamed(in: newText, beyond: theirs),
                !theirs.isNamed(in: oldText, beyond: mine)
            else { return nil }
            return (owner, mine, theirs)
        }
    }

    private var kindOwners: [Owner] {
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
                let counterpart = theirs.ways.lazy.flatMap(\.sources).first { items.isPair(source, $0) }
                guard let counterpart else { continue }
                owners.append(
                    Owner(
                        subject: .education, name: "Experience", alternative: way.alternative, old: [source],
                        new: [counterpart]))
            }
        }
        return owners
    }

    mutating func compareKind() {
        for (owner, before, after) in kindPairs {
            add(
                owner, .kind, before.label.map(quoted) ?? "any", after.label.map(quoted) ?? "any",
                after.tendency(from: before))
        }
    }
}
