import SpecModel

extension QualificationReader {
    /// A licence, clearance, check or examination with its deadline.
    mutating func takeCredential(
        _ sentence: QualificationSentence, _ statement: Statement, _ source: StatementReference
    ) {
        let list = sentence.list
        guard let noun = sentence.range.first(where: { Self.kind(at: $0, of: list) != nil }),
            let kind = Self.kind(at: noun, of: list)
        else { return }
        let isDemand =
            source.kind == .specialRequirements || source.kind == .characterRequirements
            || sentence.range.contains {
                [.must, .required, .possess, .possession, .valid, .obtain, .hold, .pass].contains(list[$0])
            } || source.kind == .minimumQualifications && sentence.range.count <= 16
        guard isDemand, !sentence.holds(.may, .have), let name = name(around: noun, sentence) else { return }
        switch sentence.forceOfHolding {
        case .binding: break
        case .free:
            notes.append(Self.note(sentence, source))
            return
        case .advised: return notUnderstood("no firm requirement", statement)
        }
        let force: Qualifications.Credential.Force =
            sentence.holds(.may, .be) && !sentence.mustBeHeld(noun) ? .mayBeRequired : .required
        credentials.append(
            Qualifications.Credential(
                kind: kind, name: name, force: force, deadline: Self.deadline(sentence),
                isRetained: sentence.holds(.retain),
                isAtEntry: statement.flags.contains(.mayBeRequiredAtEntry), source: source))
    }

    private static func kind(at place: Int, of list: TermList) -> Qualifications.Credential.Kind? {
        switch list[place] {
        case .licence: .licence
        case .certificate: .certification
        case .registration: .registration
        case .clearance: .clearance
        case .background where (1...3).contains { list[place + $0] == .check }: .backgroundCheck
        case .examination where (place - 8..<place).contains { list[$0] == .pass }: .examination
        default: nil
        }
    }

    /// The words from behind the verb to where the sentence turns to time or force.
    private func name(around noun: Int, _ sentence: QualificationSentence) -> String? {
        let list = sentence.list
        let verbs: [Term] = [.possess, .possession, .retain, .obtain, .hold, .pass, .have, .be]
        var start = noun
        while start > sentence.range.lowerBound, !verbs.contains(list[start - 1]),
            ![.must, .may, .colon, .semicolon, .open].contains(list[start - 1])
        {
            start -= 1
        }
        // To be able to obtain something is less than to hold it.
        if let able = (sentence.range.lowerBound..<start).last(where: { sentence.word($0) == "able" }),
            start - able <= 4, list[able - 1] == .be
        {
            return list.phrase((able - 1)..<self.end(ofNameAround: noun, sentence))
        }
        start = sentence.skipping([.of, .a, .the, .and], from: start, to: noun)
        // "In addition to the checking of references … a thorough background investigation".
        if list[noun] == .background, let article = (start..<noun).last(where: { list[$0] == .a }) {
            start = article + 1
        }
        return list.phrase(start..<end(ofNameAround: noun, sentence))
    }

    private func end(ofNameAround noun: Int, _ sentence: QualificationSentence) -> Int {
        let list = sentence.list
        let ends: [Term] = [.within, .before, .prior, .by, .must, .may, .required, .be, .at, .semicolon]
        let end = (noun..<sentence.range.upperBound).first { place in
            guard place > noun, ends.contains(list[place]) else { return false }
            return list[place] != .by || [.end, .the].contains(list[place + 1])
        }
        return end ?? sentence.range.upperBound
    }

    /// Until when: "within six (6) months", "prior to appointment", "by the end of the working test period".
    private static func deadline(_ sentence: QualificationSentence) -> Qualifications.Deadline? {
        let list = sentence.list
        let within = sentence.amounts.first { amount in
            (1...5).contains { list[amount.items.lowerBound - $0] == .within }
        }
        if let within {
            switch within.unit {
            case .years, .months: return within.years.map { .within($0) }
            case .weeks: return .withinDays(within.twelfths * 7 / 12)
            case .days: return .withinDays(within.twelfths / 12)
            case .hours, .credits: return nil
            }
        }
        for place in sentence.range {
            switch list[place] {
            case .working where list[place + 1] == .examination: return .endOfWorkingTest
            case .probationary: return .endOfWorkingTest
            case .prior, .before, .at:
                let next = (place + 1)..<min(place + 10, sentence.range.upperBound)
                if next.contains(where: { list[$0] == .appointment }) { return .beforeAppointment }
            default: break
            }
        }
        return nil
    }
}
