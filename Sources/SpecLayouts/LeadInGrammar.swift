import SpecModel

/// Tells lead-ins ("Considerable knowledge of") from whole statements ("Knowledge of reporting techniques")
/// among the items of a knowledge section, where the nesting has been flattened.
///
/// It goes by the few words of which lead-ins are made and not by a list of lead-ins, since offices combine
/// them freely.
struct LeadInGrammar: Sendable {
    private enum Role {
        case proficiency, subject, join
    }
    private let words: PhraseTable<Role>

    static let none = LeadInGrammar(proficiencies: [], subjects: [], joins: [])

    init(proficiencies: [String], subjects: [String], joins: [String]) {
        func pairs(_ words: [String], _ role: Role) -> [(phrase: [UInt8], value: Role)] {
            words.map { (Array(FoldedText($0).description.utf8), role) }
        }
        words = PhraseTable(
            pairs(proficiencies, .proficiency) + pairs(subjects, .subject) + pairs(joins, .join))
    }

    /// Whether an item is nothing but the beginning of sentences that the items after it complete.
    func isLeadIn(_ text: some StringProtocol) -> Bool {
        // Eight words of the grammar are short; long paragraphs need not be folded to be told from them.
        guard text.utf8.count <= 200, !words.isEmpty, mayBegin(text.utf8) else { return false }
        var scan = WordScan(String(text))
        var count = 0
        var last: Role?
        while let word = scan.next() {
            guard let role = role(of: word, in: scan) else { return false }
            (last, count) = (role, count + 1)
            if count > 8 { return false }
        }
        guard let last else { return false }
        if scan.endsInColon { return true }
        return count == 1 ? last == .proficiency : last == .join
    }

    /// Whether an item below a running lead-in is a sentence of its own that does not complete it.
    ///
    /// - Parameter afterLowerCase: whether an item that completed the lead-in begins with a small letter. It tells
    ///   the habit of the document: "Supervisory ability" stands alone after items in lower case.
    func isWhole(_ text: String, afterLowerCase: Bool) -> Bool {
        guard !words.isEmpty, text.beginsUpper else { return false }
        var scan = WordScan(text)
        var count = 0
        var before: Role?
        var last: Role?
        while let word = scan.next() {
            last = role(of: word, in: scan)
            count += 1
            if count == 1, last == .proficiency { return scan.next() != nil }
            if count <= 5, before == .subject, last == .join { return true }
            before = last
            if count > 5, !afterLowerCase { return false }
        }
        return count > 1 && last == .subject && afterLowerCase
    }

    /// Whether the first word is one of the grammar's, as far as ASCII tells: nearly every item is told by it from
    /// a lead-in, and need not be folded.
    private func mayBegin(_ text: some Sequence<UInt8>) -> Bool {
        var word = InlineArray<24, UInt8>(repeating: 0)
        var count = 0
        for byte in text {
            if byte >= 0x80 || count == 24 { return true }
            let letter = byte.lowercasedASCII
            if WordScan.isWord(letter) {
                word[count] = letter
                count += 1
            } else if count > 0 {
                break
            }
        }
        let key = word.span.extracting(0..<count)
        return words[key, hash: PhraseKey.hash(key)] != nil
    }

    private func role(of word: Range<Int>, in scan: borrowing WordScan) -> Role? {
        let span = scan.bytes.span.extracting(word)
        return words[span, hash: PhraseKey.hash(span)]
    }
}

/// The words of a text, one after the other, folded: runs of letters and digits with what is written inside them.
private struct WordScan {
    let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        var folded: [UInt8] = []
        Folding.append(text.utf8.span, to: &folded)
        bytes = folded
    }

    var endsInColon: Bool { bytes.last == UInt8(ascii: ":") }

    mutating func next() -> Range<Int>? {
        while place < bytes.count, !Self.isWord(bytes[place]) { place += 1 }
        guard place < bytes.count else { return nil }
        let start = place
        while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
        return start..<place
    }

    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x80...0xFF, UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"),
            UInt8(ascii: "."), UInt8(ascii: "&"):
            true
        default: false
        }
    }
}
