import SpecModel

/// Takes the cancellation clause apart, by a profile's wordings.
///
/// The parts stand in a fixed order (title, salary group, date, note in brackets, reference), so each is what
/// stands between two wordings: no grammar is needed, and a damaged part damages no other.
struct ClauseReader {
    private let wording: ClauseWording
    private let dates: [DatePattern]
    private let text: ClauseText
    private let references: [ClauseReference]
    private var findings: [Finding] = []

    /// What was read, with the reference that belongs to the document and not to its predecessor.
    struct Reading {
        let clause: CancellationClause
        let finalNumber: FinalNumber?
        let itemNumber: ItemNumber?
        /// The line on which it begins.
        let line: Int
        let findings: [Finding]
    }

    /// Reads the clause of a document; nil where no section holds one.
    static func read(_ sections: [Section], profile: Profile) -> Reading? {
        guard let text = ClauseText(sections) else { return nil }
        var reader = ClauseReader(text, profile: profile)
        return reader.read(profile)
    }

    private init(_ text: ClauseText, profile: Profile) {
        wording = profile.clause
        dates = profile.dates
        self.text = text
        references = ClauseReference.all(in: text, wording: wording)
    }

    private mutating func read(_ profile: Profile) -> Reading {
        if text.isCut {
            let message =
                "the clause has more than \(ClauseText.lengthLimit) bytes; the rest is not taken apart"
            findings.append(Finding(.clauseTooLong, message, line: text.line))
        }
        let parts = parts()
        return Reading(
            clause: clause(of: parts, profile), finalNumber: last(.final).flatMap { FinalNumber($0) },
            itemNumber: last(.item).flatMap { ItemNumber($0) }, line: text.line(at: 0), findings: findings)
    }

    /// A clause before its note is interpreted.
    private struct Parts {
        let kind: CancellationClause.Kind
        var title: String?
        var salaryGroup: SalaryGroup?
        var approved: PartialDate?
        var note: String?
    }

    private mutating func parts() -> Parts {
        let new = text.search.first(ofAny: wording.newJobCode, in: text.whole)
        let replaced = text.search.first(ofAny: wording.replaces, in: text.whole)
        // The note of a clause that replaces can speak of a new class, and the other way round.
        if let new, replaced.map({ new.lowerBound < $0.lowerBound }) ?? true {
            return opened(by: new, replaced: replaced)
        } else if let replaced {
            return replacing(replaced)
        }
        if text.saysSomething(text.whole) {
            let message = "the clause says neither what it replaces nor that the code is new"
            findings.append(Finding(.clauseNotUnderstood, message, line: text.line))
        }
        return Parts(kind: .none, note: bracketed(text.whole)?.text)
    }

    private func clause(of parts: Parts, _ profile: Profile) -> CancellationClause {
        var reader = parts.note.map { NoteReader($0) }
        return CancellationClause(
            kind: parts.kind, title: parts.title, salaryGroup: parts.salaryGroup,
            approvedEffective: parts.approved, note: parts.note,
            review: reader?.review(by: profile.reviews) ?? .none,
            claims: reader?.claims(by: profile.claims, sectionNames: profile.sectionNames) ?? [])
    }

    /// A clause that says that the job code is new.
    private mutating func opened(by new: Range<Int>, replaced: Range<Int>?) -> Parts {
        let note = note(in: new.upperBound..<text.whole.upperBound)
        if let replaced, note?.brackets?.contains(replaced.lowerBound) != true { contradiction(at: replaced) }
        lookBehind(new.upperBound, note)
        return Parts(kind: .newJobCode, note: note?.text)
    }

    /// A clause that names what it replaces.
    private mutating func replacing(_ replaced: Range<Int>) -> Parts {
        let end = text.whole.upperBound
        let rest = replaced.upperBound..<end
        var parts = Parts(kind: .replaces)
        var place = rest.lowerBound
        if let group = text.search.first(ofAny: wording.salaryGroup, in: rest) {
            parts.title = title(rest.lowerBound..<group.lowerBound)
            place = group.upperBound
        }
        if let approved = text.search.first(ofAny: wording.approved, in: place..<end) {
            parts.salaryGroup = SalaryGroup(withoutEndPunctuation(text.words(place..<approved.lowerBound)))
            (parts.approved, place) = date(approved.upperBound..<end)
        }
        let note = note(in: place..<end)
        func isAside(_ range: Range<Int>) -> Bool { note?.brackets?.contains(range.lowerBound) == true }
        if let second = text.search.first(ofAny: wording.replaces, in: rest), !isAside(second) {
            let message = "the document has a second cancellation clause; the first one counts"
            findings.append(Finding(.secondClause, message, line: text.line(at: second.lowerBound)))
        } else {
            lookBehind(place, note)
        }
        if let new = text.search.first(ofAny: wording.newJobCode, in: place..<end), !isAside(new),
            isSentence(new)
        {
            contradiction(at: new)
        }
        parts.note = note?.text
        return parts
    }

    /// The title between "for the class of" and "in Salary Group"; none in "for the same class".
    private func title(_ part: Range<Int>) -> String? {
        guard text.search.first(ofAny: wording.sameClass, in: part) == nil else { return nil }
        var part = text.trimmed(part, of: ClauseText.isBlank)
        if let of = text.search.first("of ", in: part), of.lowerBound == part.lowerBound {
            part = of.upperBound..<part.upperBound
        }
        let title = withoutEndPunctuation(text.words(part))
        return title.isEmpty ? nil : title
    }

    /// The date with which a part begins, and where it ends.
    private mutating func date(_ part: Range<Int>) -> (PartialDate?, end: Int) {
        // The longest date of any pattern is far shorter.
        let beginning = part.lowerBound..<min(part.upperBound, part.lowerBound + 100)
        let words = String(decoding: text.bytes[beginning], as: UTF8.self)
        for pattern in dates {
            guard let (reading, rest) = pattern.readStart(of: words) else { continue }
            let end = part.lowerBound + words.utf8.count - rest.utf8.count
            let quoted = Finding.quoted(text.words(part.lowerBound..<end))
            let line = text.line(at: part.lowerBound)
            switch reading {
            case .date(let date, let isDamaged):
                if isDamaged {
                    let message = "the clause's date \(quoted) is damaged and read as \(date)"
                    findings.append(Finding(.damagedDate, message, line: line))
                }
                return (date, end)
            case .impossible:
                let message = "the clause's date \(quoted) is no day of any calendar"
                findings.append(Finding(.impossibleDate, message, line: line))
                return (nil, end)
            }
        }
        let bracket = text.bytes[part].firstIndex(of: UInt8(ascii: "("))
        let end = bracket ?? reference(in: part)?.place.lowerBound ?? part.upperBound
        let unread = withoutEndPunctuation(text.words(part.lowerBound..<end))
        let message =
            unread.isEmpty
            ? "the clause gives no date of its predecessor"
            : "the clause's date \(Finding.quoted(unread)) is not understood"
        findings.append(Finding(.clauseDateUnread, message, line: text.line(at: part.lowerBound)))
        return (nil, end)
    }

    // MARK: The reference

    /// The number of a series, the last one where there are several.
    private func last(_ series: ClauseReference.Series) -> String? {
        var last: ClauseReference?
        for reference in references where reference.series == series && reference.digits > last?.digits ?? -1
        {
            last = reference
        }
        return last?.number
    }

    /// The first reference that stands in a part.
    private func reference(in part: Range<Int>) -> ClauseReference? {
        references.first { part.contains($0.place.lowerBound) && $0.digits < part.upperBound }
    }

    // MARK: The note

    private struct Note {
        let text: String?
        /// From the opening bracket to behind the closing one; nil where there are none.
        let brackets: Range<Int>?
        /// Where it ends, with its bracket.
        let end: Int
    }

    /// What stands in brackets, or without brackets before the reference.
    private func note(in part: Range<Int>) -> Note? {
        if let note = bracketed(part), note.text != nil { return note }
        guard text.saysSomething(part) else { return nil }
        var end = reference(in: part)?.place.lowerBound ?? part.upperBound
        let noteEnd = end
        var start = part.lowerBound
        while start < end, " .,;".utf8.contains(text.bytes[start]) { start += 1 }
        if end > start, text.bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
        let note = text.words(start..<end)
        let isNote =
            note.utf8.contains { (0x61...0x7A).contains($0 | 32) } || note.contains(where: \.isLetter)
        return isNote ? Note(text: note, brackets: nil, end: noteEnd) : nil
    }

    /// What stands between the first bracket and the one that closes it; up to the reference where none does.
    private func bracketed(_ part: Range<Int>) -> Note? {
        guard let open = text.bytes[part].firstIndex(of: UInt8(ascii: "(")) else { return nil }
        func note(_ inner: Range<Int>, end: Int) -> Note {
            let words = text.words(inner)
            return Note(text: words.isEmpty ? nil : words, brackets: open..<end, end: end)
        }
        var depth = 1
        for place in open + 1..<part.upperBound {
            if text.bytes[place] == UInt8(ascii: "(") { depth += 1 }
            if text.bytes[place] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return note(open + 1..<place, end: place + 1) }
        }
        let end = reference(in: open + 1..<part.upperBound)?.place.lowerBound ?? part.upperBound
        return note(open + 1..<end, end: end)
    }

    // MARK: What does not belong

    private mutating func contradiction(at place: Range<Int>) {
        let message = "the clause says both that the job code is new and that it replaces a specification"
        findings.append(Finding(.clauseContradictsItself, message, line: text.line(at: place.lowerBound)))
    }

    /// Whether a wording is a sentence of its own, and not a part of one such as "to reflect new class titles".
    private func isSentence(_ wording: Range<Int>) -> Bool {
        let before = text.trimmed(0..<wording.lowerBound, of: ClauseText.isBlank)
        let behind = text.trimmed(wording.upperBound..<text.whole.upperBound, of: ClauseText.isBlank)
        let begins = before.isEmpty || ".;)".utf8.contains(text.bytes[before.upperBound - 1])
        let ends = behind.isEmpty || ".;(".utf8.contains(text.bytes[behind.lowerBound])
        return begins && (ends || references.contains { $0.place.lowerBound == behind.lowerBound })
    }

    /// Reports words behind everything that belongs to a clause.
    private mutating func lookBehind(_ place: Int, _ note: Note?) {
        let end = max(place, note?.end ?? 0, references.last?.place.upperBound ?? 0)
        let rest = text.trimmed(end..<text.whole.upperBound, of: { !ClauseText.isWordByte($0) })
        guard !rest.isEmpty else { return }
        let words = Finding.quoted(text.words(rest))
        findings.append(
            Finding(
                .textAfterClause, "\(words) stands behind the clause and is no part of it",
                line: text.line(at: rest.lowerBound)))
    }
}
