/// A table from phrases to what they stand for, looked up by bytes that need not be copied.
///
/// Every short line of every document is looked up in it. Open addressing on a hash of the bytes, made once a
/// line, costs a tenth of what a dictionary of strings does; documents are hostile, so the bytes are compared too,
/// and what is in the table comes from profiles, so no document can fill it.
struct PhraseTable<Value: Sendable>: Sendable {
    private var slots: [Int32]
    private var entries: [Entry] = []

    private struct Entry: Sendable {
        let hash: UInt64
        let phrase: [UInt8]
        let value: Value
    }

    /// A table; where a phrase stands twice, the first counts.
    init(_ pairs: [(phrase: [UInt8], value: Value)]) {
        var size = 16
        while size < pairs.count * 3 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for pair in pairs where !pair.phrase.isEmpty {
            let phrase = pair.phrase
            let hash = PhraseKey.hash(phrase.span)
            let slot = place(of: phrase.span, hash)
            guard slots[slot] < 0 else { continue }
            slots[slot] = Int32(entries.count)
            entries.append(Entry(hash: hash, phrase: phrase, value: pair.value))
        }
    }

    /// The values in the order in which they were given.
    var values: some Sequence<Value> { entries.lazy.map(\.value) }

    var isEmpty: Bool { entries.isEmpty }

    /// What a phrase stands for.
    subscript(_ phrase: Span<UInt8>, hash hash: UInt64) -> Value? {
        let entry = slots[place(of: phrase, hash)]
        return entry < 0 ? nil : entries[Int(entry)].value
    }

    /// What a phrase stands for.
    subscript(_ phrase: [UInt8]) -> Value? { self[phrase.span, hash: PhraseKey.hash(phrase.span)] }

    /// The slot of a phrase, or the free one where it belongs.
    private func place(of phrase: Span<UInt8>, _ hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while case let entry = slots[slot], entry >= 0 {
            if entries[Int(entry)].hash == hash, isEqual(entries[Int(entry)].phrase, phrase) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ bytes: [UInt8], _ span: Span<UInt8>) -> Bool {
        guard bytes.count == span.count else { return false }
        for place in bytes.indices where bytes[place] != span[place] { return false }
        return true
    }
}
