import SpecModel

extension QualificationReader {
    /// A paragraph that begins with NOTE.
    static func note(_ list: TermList, _ source: StatementReference) -> Qualifications.Note {
        var start = 1
        while [.colon, .stop, .comma].contains(list[start]), start < list.items.count { start += 1 }
        return note(start..<list.items.count, of: list, source)
    }

    /// A sentence that defines or interprets something.
    static func note(
        _ sentence: QualificationSentence, _ source: StatementReference
    ) -> Qualifications.Note { note(sentence.range, of: sentence.list, source) }

    private static func note(
        _ range: Range<Int>, of list: TermList, _ source: StatementReference
    ) -> Qualifications.Note {
        let text = list.phrase(range) ?? list.text
        if let verb = range.first(where: { list[$0] == .defined }) {
            var (end, start) = (verb, verb + 1)
            while end > range.lowerBound, [.be, .may, .must].contains(list[end - 1]) { end -= 1 }
            if list[start] == .as { start += 1 }
            if let term = list.phrase(range.lowerBound..<end),
                let meaning = list.phrase(start..<range.upperBound)
            {
                return Qualifications.Note(kind: .definition(term: term), text: meaning, source: source)
            }
        }
        if range.contains(where: { list[$0] == .interpreted }) {
            return Qualifications.Note(kind: .interpretation, text: text, source: source)
        }
        if range.contains(where: { list[$0] == .refer }),
            let word = range.last(where: { list[$0] == .specification })
        {
            let start = (word + 1..<range.upperBound).first {
                ![.for, .of, .to, .the, .colon].contains(list[$0])
            }
            if let start, let name = list.phrase(start..<range.upperBound) {
                return Qualifications.Note(kind: .reference(to: name), text: text, source: source)
            }
        }
        return Qualifications.Note(kind: .remark, text: text, source: source)
    }
}
