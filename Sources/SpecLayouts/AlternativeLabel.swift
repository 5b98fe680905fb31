/// The words that open an alternative: "Either I", "Or II", "Pattern 2", "Either"; or a lone "and" or "or" that
/// joins two items.
struct AlternativeLabel {
    /// The words as they are written.
    let name: String
    /// The joint, where the words are nothing but "and" or "or".
    let joint: QualificationPiece.Joint?
    /// The place behind it in the text.
    let end: Int

    /// A text that is nothing but such words.
    init?(_ text: String) {
        guard text.utf8.count <= 24 else { return nil }
        let list = TermList(text)
        guard let label = AlternativeLabel(opening: list), label.end >= list.items.count else { return nil }
        self = label
    }

    /// The words with which a text opens.
    init?(opening list: TermList) {
        var count = 0
        switch list[0] {
        case .and: count = 1
        case .or, .either, .pattern:
            // "Or Pattern II", "Or Either I".
            var words = 1
            while words < 3, list[words] == .pattern || list[words] == .either { words += 1 }
            let number = list[words]
            let isNumbered =
                list.items.count > words && (number == .roman || number == .digits || number == .a)
                && list.items[words].end - list.items[words].start <= 4 && list[words + 1] != .year
                && list[words + 1] != .open
            count = isNumbered ? words + 1 : words
        default: return nil
        }
        var end = count
        while end < list.items.count, [.colon, .stop, .close, .comma].contains(list[end]) { end += 1 }
        // "Or a Bachelor's degree …" begins a sentence; "Or II Two years …" and "Or: Two years" open one.
        let isWhole = end >= list.items.count
        let isMarked = list[count - 1] == .roman || list[count - 1] == .digits && list[count] != .year
        guard isWhole || count > 1 && isMarked else { return nil }
        name = String(list.slice(list.items[0].start, list.items[count - 1].end))
        switch list[0] {
        case .and: joint = .and
        case .or where count == 1: joint = .or
        default: joint = nil
        }
        self.end = end
    }
}
