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

        func fits(_ traits: WordTraits) -> Bool {
            switch self {
            case .thirdPerson: traits.contains(.thirdPerson)
            case .gerund: traits.contains(.gerund)
            case .base: traits.isDisjoint(with: [.thirdPerson, .gerund])
            }
        }
    }

    /// Marks the verbs of a task: those that it begins with, coordinated ones too ("Coordinates, plans and
    /// manages"), what a verb of helping helps to do, and later ones that can be nothing else.
    mutating func assignVerbs(in section: SectionKind, _ lexicon: Lexicon) {
        guard let (start, form) = beginning(in: section, lexicon) else { return }
        let end = markList(from: start, form: form, lexicon)
        guard form == .thirdPerson, end < words.count else { return }
        for place in end..<words.count where words[place].role == .content {
            let traits = lexicon.traits(of: words[place].number)
            if traits.contains(.thirdPerson), !traits.isDisjoint(with: [.plainVerb, .general]) {
                markVerb(at: place)
            }
        }
    }

    /// Where the verbs begin, and their form; nil where a sentence of such a section begins with none.
    private func beginning(in section: SectionKind, _ lexicon: Lexicon) -> (start: Int, form: Form)? {
        switch section {
        case .duties, .supervisionExercised:
            // "Independently directs" begins with its verb.
            guard let start = words.firstIndex(where: { !lexicon.traits(of: $0.number).contains(.adverb) })
            else { return nil }
            if words[start].role == .modality { return (start + 1, .base) }
            let traits = lexicon.traits(of: words[start].number)
            if Form.thirdPerson.fits(traits) { return (start, .thirdPerson) }
            return traits.contains(.task) && Form.base.fits(traits) ? (start, .base) : nil
        case .purpose, .guidelines:
            return place(after: .accountable, .for).map { ($0, .gerund) }
        case .ksa:
            return place(after: .ability, .to).map { ($0, .base) }
        case .supervisionReceived, .generalExperience, .specialExperience, .substitutions,
            .minimumQualifications, .specialRequirements, .characterRequirements, .physicalRequirements,
            .workingConditions, .appointment, .equipment, .history, .acknowledgement, .clause, .boilerplate,
            .other:
            return nil
        }
    }

    private func place(after first: KnownWord, _ second: KnownWord) -> Int? {
        zip(words, words.dropFirst()).enumerated()
            .first { $0.element.0.is(first) && $0.element.1.is(second) }
            .map { $0.offset + 2 }
    }

    /// Marks a list of verbs with their adverbs ("directly prepares"), and returns the place after it.
    private mutating func markList(from start: Int, form: Form, _ lexicon: Lexicon) -> Int {
        func traits(at place: Int) -> WordTraits { lexicon.traits(of: words[place].number) }
        var place = start
        while place < words.count {
            while place < words.count, traits(at: place).contains(.adverb) { place += 1 }
            guard place < words.count, form.fits(traits(at: place)) || place == start else { break }
            markVerb(at: place)
            place = markHelped(after: place, lexicon)
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
    private mutating func markHelped(after place: Int, _ lexicon: Lexicon) -> Int {
        guard lexicon.traits(of: words[place].number).contains(.helping), place + 2 < words.count,
            words[place + 1].is(.in) || words[place + 1].is(.with) || words[place + 1].is(.to)
        else { return place + 1 }
        markVerb(at: place + 2)
        return place + 3
    }

    private func placeAfterConjunction(at place: Int) -> Int {
        var end = place
        let conjunctions: [KnownWord] = [.comma, .slash, .and, .or]
        while end < words.count, conjunctions.contains(where: { words[end].is($0) }) { end += 1 }
        return end
    }
}
