import SpecModel

/// Takes the cancellation clause apart, by a profile's wordings.
///
/// The parts stand in a fixed order (title, salary group, date, note in brackets, reference), so each is what
/// stands between two wordings: no grammar is needed, and a damaged part damages no other.
struct ClauseReader {
    let profile: Profile

    /// What was read, with the reference that belongs to the document and not to its predecessor.
    struct Reading {
        let clause: CancellationClause
        let finalNumber: FinalNumber?
        let itemNumber: ItemNumber?
        let findings: [Finding]
    }

    func read(_ text: String, line: Int) -> Reading {
        let wording = profile.clause
        let final = number(after: wording.finalNumber, in: text).flatMap { FinalNumber($0) }
        let item = number(after: wording.itemNumber, in: text).flatMap { ItemNumber($0) }
        var findings: [Finding] = []
        let clause: CancellationClause
        if text.caselessRange(ofAny: wording.newJobCode) != nil {
            let note = note(in: text[...])
            clause = CancellationClause(
                kind: .newJobCode, note: note, review: review(note), claims: claims(note))
        } else if let start = text.caselessRange(ofAny: wording.replaces) {
            clause = replacing(text[start.upperBound...], line: line, findings: &findings)
        } else {
            let message = "the clause says neither what it replaces nor that the code is new"
            findings.append(Finding("clause-not-understood", .warning, message, line: line))
            let note = note(in: text[...])
            clause = CancellationClause(kind: .none, note: note, review: review(note), claims: claims(note))
        }
        return Reading(clause: clause, finalNumber: final, itemNumber: item, findings: findings)
    }

    private func replacing(_ rest: Substring, line: Int, findings: inout [Finding]) -> CancellationClause {
        let wording = profile.clause
        var afterGroup = rest
        var title: String?
        if let group = rest.caselessRange(ofAny: wording.salaryGroup) {
            title = self.title(rest[..<group.lowerBound])
            afterGroup = rest[group.upperBound...]
        }
        var salaryGroup: SalaryGroup?
        var date: PartialDate?
        var afterDate = afterGroup
        if let approved = afterGroup.caselessRange(ofAny: wording.approved) {
            salaryGroup = SalaryGroup(withoutEndPunctuation(afterGroup[..<approved.lowerBound]))
            let behind = afterGroup[approved.upperBound...]
            let end = behind.firstIndex(of: "(") ?? behind.caselessRange(ofAny: references)?.lowerBound
            let words = trimmed(withoutEndPunctuation(behind[..<(end ?? behind.endIndex)]))
            afterDate = end.map { behind[$0...] } ?? ""
            date = self.date(words, line: line, findings: &findings)
        }
        let note = note(in: afterDate)
        return CancellationClause(
            kind: .replaces, title: title, salaryGroup: salaryGroup, approvedEffective: date, note: note,
            review: review(note), claims: claims(note))
    }

    /// The title between "for the class of" and "in Salary Group"; none in "for the same class".
    private func title(_ text: Substring) -> String? {
        var words = trimmed(text)
        for wording in profile.clause.sameClass + ["the same class", "same class"] where words.holds(wording)
        {
            return nil
        }
        if let range = words.caselessRange(of: "of "), range.lowerBound == words.startIndex {
            words = String(words[range.upperBound...])
        }
        let title = withoutEndPunctuation(words)
        return title.isEmpty ? nil : title
    }

    private func date(_ words: String, line: Int, findings: inout [Finding]) -> PartialDate? {
        for pattern in profile.dates {
            switch pattern.read(words) {
            case .date(let date, let isDamaged):
                if isDamaged {
                    let message = "the clause's date '\(words)' is damaged and read as \(date)"
                    findings.append(Finding("damaged-date", .note, message, line: line))
                }
                return date
            case .impossible:
                let message = "the clause's date '\(words)' is no day of any calendar"
                findings.append(Finding("impossible-date", .error, message, line: line))
                return nil
            case nil: continue
            }
        }
        let message =
            words.isEmpty
            ? "the clause gives no date of its predecessor" : "the clause's date '\(words)' is not understood"
        findings.append(Finding("clause-date-unread", .warning, message, line: line))
        return nil
    }

    private var references: [String] { profile.clause.finalNumber + profile.clause.itemNumber }

    /// The number behind "Final No.", the last one where there are several.
    private func number(after wordings: [String], in text: String) -> String? {
        var found: String?
        var rest = text[...]
        while let range = rest.caselessRange(ofAny: wordings) {
            let behind = rest[range.upperBound...].drop { $0.isWhitespace || ".:#".contains($0) }
            let digits = behind.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
            let number = digits.last == "-" ? digits.dropLast() : digits
            if !number.isEmpty { found = String(number) }
            rest = rest[range.upperBound...]
        }
        return found
    }

    /// What stands in brackets, or without brackets between the date and the reference.
    private func note(in text: Substring) -> String? {
        if let open = text.firstIndex(of: "(") {
            let inner = text[text.index(after: open)...]
            let close = inner.lastIndex(of: ")") ?? inner.caselessRange(ofAny: references)?.lowerBound
            return nonEmpty(trimmed(inner[..<(close ?? inner.endIndex)]))
        }
        return nil
    }

    private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// The strongest evidence of a review in the note, with its sentence.
    private func review(_ note: String?) -> ReviewNote {
        guard let note else { return .none }
        let sentences = sentences(of: note)
        for wording in profile.reviews {
            for phrase in wording.phrases {
                guard let sentence = sentences.first(where: { $0.holds(phrase) }) else { continue }
                return ReviewNote(basis: wording.basis, grade: wording.grade, sentence: sentence)
            }
        }
        return .none
    }

    /// What the note claims, in the order in which it says so.
    private func claims(_ note: String?) -> [Claim] {
        guard let note else { return [] }
        var found: [(place: String.Index, claim: Claim)] = []
        for (claim, phrase) in profile.claims.phrases {
            if let range = note.caselessRange(of: phrase) { found.append((range.lowerBound, claim)) }
        }
        for sentence in sentences(of: note) {
            guard let verb = sentence.caselessRange(ofAny: profile.claims.modify.map { "\($0) " }) else {
                continue
            }
            // Longer names are looked for first and taken out, so that "General Experience" inside
            // "Minimum Qualifications - General Experience" is not claimed twice.
            var named = FoldedText(sentence[verb.upperBound...]).description
            for name in profile.sectionNames where name.kind.isContent && named.holds(name.folded) {
                let place = note.caselessRange(of: sentence[verb.lowerBound...])?.lowerBound
                found.append((place ?? note.startIndex, .modify(name.kind)))
                named = removing(name.folded, from: named)
            }
        }
        var claims: [Claim] = []
        for (_, claim) in found.sorted(by: { $0.place < $1.place }) where !claims.contains(claim) {
            claims.append(claim)
        }
        return claims
    }

    private func removing(_ name: String, from text: String) -> String {
        guard let range = text.caselessRange(of: name) else { return text }
        return String(text[..<range.lowerBound]) + " " + String(text[range.upperBound...])
    }

    /// The sentences of a note. A stop ends one only before a capital and not after an abbreviation.
    private func sentences(of note: String) -> [String] {
        var sentences: [String] = []
        var current: [Substring] = []
        let words = note.split(separator: " ")
        for (place, word) in words.enumerated() {
            current.append(word)
            let next = place + 1 < words.count ? words[place + 1].first : nil
            let isAbbreviation = ["sec.", "no.", "gen.", "stat.", "conn.", "c.g.s."].contains(
                word.lowercased())
            if word.hasSuffix("."), !isAbbreviation, next?.isUppercase ?? true {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
        return sentences
    }
}
