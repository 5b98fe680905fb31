import SpecModel

extension Sentence {
    /// The form that the verbs of a sentence take, which tells where their list ends.
    private enum Form {
        /// "Directs and plans", a task.
        case thirdPerson
        /// "is accountable for directing and planning", a purpose.
        case gerund
        /// "Ability to plan and organize", "May direct".
        case base

        func fits(_ word: String) -> Bool {
            switch self {
            case .thirdPerson: word.hasSuffix("s") && !word.hasSuffix("ss")
            case .gerund: word.hasSuffix("ing")
            case .base: !word.hasSuffix("s") && !word.hasSuffix("ing")
            }
        }
    }

    /// Marks the verbs of a task: those that it begins with, coordinated ones too ("Coordinates, plans and
    /// manages"), what a verb of helping helps to do, and later ones that can be nothing else.
    mutating func assignVerbs(in section: SectionKind) {
        guard let (start, form) = beginning(in: section) else { return }
        let end = markList(from: start, form: form)
        guard form == .thirdPerson, end < words.count else { return }
        for place in end..<words.count where Form.thirdPerson.fits(words[place].folded) {
            if words[place].role == .content, Verbs.isPlain(words[place].meaning) { markVerb(at: place) }
        }
    }

    /// Where the verbs begin, and their form; nil where a sentence of such a section begins with none.
    private func beginning(in section: SectionKind) -> (start: Int, form: Form)? {
        switch section {
        case .duties, .supervisionExercised:
            guard let first = words.first else { return nil }
            if case .modality = first.role { return (1, .base) }
            return Form.thirdPerson.fits(first.folded) ? (0, .thirdPerson) : nil
        case .purpose, .guidelines:
            return place(after: "accountable", "for").map { ($0, .gerund) }
        case .ksa:
            return place(after: "ability", "to").map { ($0, .base) }
        case .supervisionReceived, .generalExperience, .specialExperience, .substitutions,
            .minimumQualifications, .specialRequirements, .characterRequirements, .physicalRequirements,
            .workingConditions, .appointment, .equipment, .history, .acknowledgement, .clause, .boilerplate,
            .other:
            return nil
        }
    }

    private func place(after first: String, _ second: String) -> Int? {
        zip(words, words.dropFirst()).enumerated()
            .first { $0.element.0.folded == first && $0.element.1.folded == second }
            .map { $0.offset + 2 }
    }

    /// Marks a list of verbs with their adverbs ("directly prepares"), and returns the place after it.
    private mutating func markList(from start: Int, form: Form) -> Int {
        var place = start
        while place < words.count {
            while place < words.count, words[place].folded.hasSuffix("ly") {
                markVerb(at: place)
                place += 1
            }
            guard place < words.count, form.fits(words[place].folded) || place == start else { break }
            markVerb(at: place)
            place = markHelped(after: place)
            let next = placeAfterConjunction(at: place)
            guard next > place else { break }
            place = next
        }
        return place
    }

    private mutating func markVerb(at place: Int) {
        guard words[place].role != .mark, words[place].carriesMeaning else { return }
        words[place].role = .verb
    }

    /// Marks what a verb of helping helps to do: "Assists in directing". Returns the place after it.
    private mutating func markHelped(after place: Int) -> Int {
        guard Verbs.isHelping(words[place].meaning), place + 2 < words.count,
            ["in", "with", "to"].contains(words[place + 1].folded)
        else { return place + 1 }
        markVerb(at: place + 2)
        return place + 3
    }

    private func placeAfterConjunction(at place: Int) -> Int {
        var end = place
        while end < words.count, [",", "/", "and", "or"].contains(words[end].folded) { end += 1 }
        return end
    }
}
