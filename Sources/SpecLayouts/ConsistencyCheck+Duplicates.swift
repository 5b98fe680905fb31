import SpecModel

// Nearly no document has an item twice, so most of the work is to see that it hasn't. Folding every item would
// cost more than all other checks together; instead each gets a key of 24 bytes from its two ends, and only items
// whose keys are equal are folded and compared.

extension ConsistencyCheck {
    /// Items that say the same below one heading. "Performs related duties as required" may end each part of
    /// the duties, so headings are looked at one by one.
    mutating func duplicates() {
        for section in sections where section.statements.count > 1 && section.kind.listsItems {
            let keys = section.statements.indices.map { ItemKey(section.statements[$0].text.utf8.span) }
            guard Self.hasEqual(keys) else { continue }
            var lines: [FoldedText: Int] = [:]
            let suspects = keys.reduce(into: [:]) { counts, key in counts[key, default: 0] += 1 }
            for (statement, key) in zip(section.statements, keys) where suspects[key, default: 0] > 1 {
                let text = FoldedText(statement.sentence)
                if let line = lines[text] {
                    let message = "\(Finding.quoted(statement.text)) stands on line \(line) already"
                    report(.duplicatedItem, message, line: statement.line)
                } else {
                    lines[text] = statement.line
                }
            }
        }
    }

    private static func hasEqual(_ keys: [ItemKey]) -> Bool {
        var sorted = keys
        sorted.sort()
        for place in sorted.indices.dropFirst() where sorted[place] == sorted[place - 1] { return true }
        return false
    }
}

/// The ends of an item: equal for items that fold to the same text.
///
/// Letters and digits of ASCII alone, in small letters: what folding changes otherwise (dashes, quotes, blanks)
/// does not come in.
private struct ItemKey: Hashable, Comparable {
    private var head: UInt128 = 0
    private var tail: UInt64 = 0

    init(_ bytes: Span<UInt8>) {
        var (place, taken) = (0, 0)
        while place < bytes.count, taken < 16 {
            let byte = bytes[place]
            place += 1
            guard Self.counts(byte) else { continue }
            head = head << 8 | UInt128(byte | 32)
            taken += 1
        }
        (place, taken) = (bytes.count, 0)
        while place > 0, taken < 8 {
            place -= 1
            guard Self.counts(bytes[place]) else { continue }
            tail = tail << 8 | UInt64(bytes[place] | 32)
            taken += 1
        }
    }

    /// Of letters and digits alone, a small letter is the byte with one bit set, and a digit has it already.
    private static func counts(_ byte: UInt8) -> Bool { (byte | 32) &- 0x61 < 26 || byte &- 0x30 < 10 }

    static func < (left: ItemKey, right: ItemKey) -> Bool {
        (left.tail, left.head) < (right.tail, right.head)
    }
}

extension SectionKind {
    /// Whether the section is a list in which nothing stands twice. Qualifications are no such list: "Or"
    /// between two of them may.
    fileprivate var listsItems: Bool {
        switch self {
        case .duties, .ksa, .specialRequirements, .physicalRequirements, .workingConditions, .equipment: true
        case .purpose, .guidelines, .supervisionReceived, .supervisionExercised, .generalExperience,
            .specialExperience, .substitutions, .minimumQualifications, .characterRequirements,
            .appointment, .history, .acknowledgement, .clause, .boilerplate, .other:
            false
        }
    }
}
