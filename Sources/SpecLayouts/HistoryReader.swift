import SpecModel

/// Reads the history of a class that stands at the end of its specification, one event a line.
struct HistoryReader {
    private let profile: Profile
    private let wording: HistoryWording

    /// The events of a document's history, in its order; none where the profile knows no such section.
    static func events(of sections: [Section], _ profile: Profile) -> [HistoryEvent] {
        guard let wording = profile.history else { return [] }
        let reader = HistoryReader(profile: profile, wording: wording)
        return sections.filter { $0.kind == .history }.flatMap(\.statements).compactMap(reader.event)
    }

    private func event(_ statement: Statement) -> HistoryEvent? {
        var (adopted, effective, date): (PartialDate?, PartialDate?, PartialDate?)
        for found in dates(in: statement.text) {
            switch found.word {
            case .adopted: adopted = adopted ?? found.date
            case .effective: effective = effective ?? found.date
            case .none: date = date ?? found.date
            }
        }
        guard adopted != nil || effective != nil || date != nil else { return nil }
        return HistoryEvent(
            isNewClass: profile.says(statement.text[...], oneOf: wording.newClass),
            changesText: statement.text.caselessRange(ofAny: wording.unchanged) == nil, adopted: adopted,
            effective: effective, date: date, sections: sections(named: statement.text),
            source: StatementReference(kind: .history, index: statement.index))
    }

    private enum Word {
        case adopted, effective, none
    }

    /// The dates of a line, each with the word before it.
    private func dates(in text: String) -> [(date: PartialDate, word: Word)] {
        let bytes = Array(text.utf8.prefix(1_000))
        var found: [(date: PartialDate, word: Word)] = []
        var (place, before) = (0, 0)
        while place < bytes.count {
            let isStart = isWord(bytes[place]) && (place == 0 || !isWord(bytes[place - 1]))
            if isStart, let (date, length) = date(at: place, of: bytes) {
                found.append((date, word(in: String(decoding: bytes[before..<place], as: UTF8.self))))
                place += length
                before = place
            } else {
                place += 1
            }
        }
        return found
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (0x61...0x7A).contains(byte | 32)
    }

    /// The date that begins at a place, and its length. "6-12-92-3" is none.
    private func date(at place: Int, of bytes: [UInt8]) -> (PartialDate, Int)? {
        let rest = bytes.span.extracting(place...)
        for pattern in profile.dates {
            guard case (.date(let date, _), let length)? = pattern.read(rest), length > 0 else { continue }
            if length < rest.count, isWord(rest[length]) || rest[length] == UInt8(ascii: "-") { continue }
            return (date, length)
        }
        return nil
    }

    private func word(in text: String) -> Word {
        if text.caselessRange(ofAny: wording.effective) != nil { return .effective }
        return text.caselessRange(ofAny: wording.adopted) != nil ? .adopted : .none
    }

    private func sections(named text: String) -> [SectionKind] {
        var folded = FoldedText(text).description
        var kinds: [SectionKind] = []
        for name in profile.sectionNames where name.kind.isContent {
            guard let range = folded.caselessRange(of: name.folded) else { continue }
            // "Desirable qualifications" does not name the qualifications too.
            folded.replaceSubrange(range, with: " ")
            if !kinds.contains(name.kind) { kinds.append(name.kind) }
        }
        return kinds
    }
}

extension Specification.Facts {
    /// Takes over the dates that only the history gives.
    mutating func fill(from events: [HistoryEvent]) {
        guard !events.isEmpty else { return }
        let first = events.first { $0.isNewClass }
        established = established ?? first.flatMap { $0.effective ?? $0.date ?? $0.adopted }
        let changes = events.filter { !$0.isNewClass && $0.changesText }
        revised =
            revised
            ?? changes.compactMap { $0.adopted ?? $0.date ?? $0.effective }.max { $0.lastDay < $1.lastDay }
        effective =
            effective
            ?? events.filter(\.changesText).compactMap { $0.effective ?? $0.date }.max {
                $0.lastDay < $1.lastDay
            }
    }
}
