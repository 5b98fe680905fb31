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

    /// The most of a clause that is read, in characters. Real ones have a few hundred; some questions cost the
    /// square of the length.
    static let lengthLimit = 5_000

    func read(_ whole: String, line: Int) -> Reading {
        let text = String(whole.prefix(Self.lengthLimit))
        let wording = profile.clause
        let final = number(after: wording.finalNumber, in: text).flatMap { FinalNumber($0) }
        let item = number(after: wording.itemNumber, in: text).flatMap { ItemNumber($0) }
        var findings: [Finding] = []
        if text.utf8.count < whole.utf8.count {
            let message =
                "the clause is longer than \(Self.lengthLimit) characters; the rest of it is not taken apart"
            findings.append(Finding("clause-too-long", .warning, message, line: line))
        }
        let clause: CancellationClause
        let (new, replaced) = (
            text.caselessRange(ofAny: wording.newJobCode), text.caselessRange(ofAny: wording.replaces)
        )
        // The note of a clause that replaces can speak of a new class, and the other way round.
        if let new, replaced.map({ new.lowerBound < $0.lowerBound }) ?? true {
            let note = note(in: text[new.upperBound...])
            clause = CancellationClause(
                kind: .newJobCode, note: note, review: review(note), claims: claims(note))
        } else if let replaced {
            clause = replacing(text[replaced.upperBound...], line: line, findings: &findings)
        } else {
            let message = "the clause says neither what it replaces nor that the code is new"
            findings.append(Finding("clause-not-understood", .warning, message, line: line))
            let note = bracketed(text[...])
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
            (date, afterDate) = self.date(afterGroup[approved.upperBound...], line: line, findings: &findings)
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

    /// The date with which a text begins, and what stands behind it.
    private func date(_ text: Substring, line: Int, findings: inout [Finding]) -> (PartialDate?, Substring) {
        for pattern in profile.dates {
            guard let (reading, rest) = pattern.readStart(of: text) else { continue }
            let words = trimmed(text[..<rest.startIndex])
            switch reading {
            case .date(let date, let isDamaged):
                if isDamaged {
                    let message = "the clause's date '\(words)' is damaged and read as \(date)"
                    findings.append(Finding("damaged-date", .note, message, line: line))
                }
                return (date, rest)
            case .impossible:
                let message = "the clause's date '\(words)' is no day of any calendar"
                findings.append(Finding("impossible-date", .error, message, line: line))
                return (nil, rest)
            }
        }
        let rest = text[(text.firstIndex(of: "(") ?? reference(in: text) ?? text.endIndex)...]
        let words = withoutEndPunctuation(text[..<rest.startIndex])
        let message =
            words.isEmpty
            ? "the clause gives no date of its predecessor" : "the clause's date '\(words)' is not understood"
        findings.append(Finding("clause-date-unread", .warning, message, line: line))
        return (nil, rest)
    }

    /// The number behind "Final No.", the last one where there are several.
    private func number(after wordings: [String], in text: String) -> String? {
        numbers(after: wordings, in: text[...]).max { $0.place < $1.place }?.number
    }

    /// Where the first "Final No. 24-137" or "Item No. 25-204" begins.
    private func reference(in text: Substring) -> String.Index? {
        numbers(after: profile.clause.finalNumber + profile.clause.itemNumber, in: text).map(\.wording).min()
    }

    /// Every number that stands behind one of the wordings, each wording looked for on its own: one pass a
    /// wording, however often it stands there.
    private func numbers(after wordings: [String], in text: Substring) -> [(
        wording: String.Index, place: String.Index, number: String
    )] {
        var found: [(wording: String.Index, place: String.Index, number: String)] = []
        for wording in wordings {
            var rest = text
            while let range = rest.caselessRange(of: wording) {
                rest = rest[range.upperBound...]
                let behind = rest.drop { $0.isWhitespace || ".:#".contains($0) }
                // Offices' programs turn the hyphen into another dash.
                let digits = behind.prefix { $0.isASCII && $0.isNumber || "-‐‑‒–".contains($0) }
                let number = digits.split { !$0.isNumber }.joined(separator: "-")
                guard let first = behind.first, first.isASCII, first.isNumber else { continue }
                found.append((range.lowerBound, behind.startIndex, number))
            }
        }
        return found
    }

    /// What stands in brackets, or without brackets before the reference.
    private func note(in text: Substring) -> String? {
        if let note = bracketed(text) { return note }
        let bare = text[..<(reference(in: text) ?? text.endIndex)].drop { " .,;".contains($0) }
        let note = trimmed(bare.last == ")" ? bare.dropLast() : bare)
        return note.contains(where: \.isLetter) ? note : nil
    }

    /// What stands between the first bracket and the one that closes it; up to the reference where none does.
    private func bracketed(_ text: Substring) -> String? {
        guard let open = text.firstIndex(of: "(") else { return nil }
        let inner = text[text.index(after: open)...]
        var depth = 1
        for place in inner.indices {
            if inner[place] == "(" { depth += 1 }
            if inner[place] == ")" { depth -= 1 }
            if depth == 0 { return nonEmpty(trimmed(inner[..<place])) }
        }
        return nonEmpty(trimmed(inner[..<(reference(in: inner) ?? inner.endIndex)]))
    }

    private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    /// The strongest evidence of a review in the note, with its sentence.
    private func review(_ note: String?) -> ReviewNote {
        guard let note else { return .none }
        let sentences = sentences(of: note).map { (text: $0, folded: FoldedText($0).description) }
        for wording in profile.reviews {
            for phrase in wording.phrases.map({ FoldedText($0).description }) {
                guard let sentence = sentences.first(where: { $0.folded.holds(phrase) }) else { continue }
                return ReviewNote(basis: wording.basis, grade: wording.grade, sentence: sentence.text)
            }
        }
        return .none
    }

    /// What the note claims, in the order in which it says so.
    private func claims(_ note: String?) -> [Claim] {
        guard let note else { return [] }
        var claims: [Claim] = []
        for sentence in sentences(of: note) {
            let folded = FoldedText(sentence).description
            var found: [(place: String.Index, claim: Claim)] = []
            for (claim, phrase) in profile.claims.phrases {
                if let range = folded.caselessRange(of: phrase) { found.append((range.lowerBound, claim)) }
            }
            let verbs = profile.claims.modify.compactMap { folded.caselessRange(of: "\($0) ") }
            if let verb = verbs.min(by: { $0.lowerBound < $1.lowerBound }) {
                // Longer names are looked for first and blanked out, so that "General Experience" inside
                // "Minimum Qualifications - General Experience" is not claimed twice.
                var named = folded
                for name in profile.sectionNames where name.kind.isContent {
                    while let range = named[verb.upperBound...].caselessRange(of: name.folded) {
                        found.append((range.lowerBound, .modify(name.kind)))
                        let blank = String(repeating: " ", count: named[range].utf8.count)
                        named.replaceSubrange(range, with: blank)
                    }
                }
            }
            for (_, claim) in found.sorted(by: { $0.place < $1.place }) where !claims.contains(claim) {
                claims.append(claim)
            }
        }
        return claims
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
