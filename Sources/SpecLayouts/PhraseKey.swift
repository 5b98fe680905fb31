import SpecModel

/// The key by which a line is looked up among the headings, labels and other phrases that a profile knows: folded,
/// without the colon or star at its end, without commas and blanks around a dash, and with "and" for "&".
enum PhraseKey {
    /// The longest line that can be a phrase, in bytes. Headings have sixty at the most.
    static let lengthLimit = 160

    /// Appends the key of a text to a buffer.
    static func append(_ text: Span<UInt8>, to keys: inout [UInt8]) {
        let start = keys.count
        Folding.append(text, to: &keys)
        while keys.count > start, isEndMark(keys[keys.count - 1]) { keys.removeLast() }
        var isPlain = true
        for place in start..<keys.count where isMark(keys[place]) { isPlain = false }
        if !isPlain { simplify(&keys, from: start) }
    }

    /// The key of a text.
    static func of(_ text: String) -> [UInt8] {
        var key: [UInt8] = []
        append(text.utf8.span, to: &key)
        return key
    }

    /// FNV-1a, 64 bits.
    static func hash(_ key: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in key.indices { hash = (hash ^ UInt64(key[place])) &* 0x100_0000_01B3 }
        return hash
    }

    /// A star behind a heading points to a note.
    private static func isEndMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == 32 || byte == UInt8(ascii: "*")
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ",")
    }

    /// Rewrites the key; it never grows by more than two bytes for each "&".
    private static func simplify(_ keys: inout [UInt8], from start: Int) {
        let folded = Array(keys[start...])
        keys.removeSubrange(start...)
        keys.append(addingCapacity: 3 * folded.count) { output in
            // Nothing needs a blank at the beginning or behind a dash.
            var (needsBlank, last) = (false, UInt8(ascii: "-"))
            for place in folded.indices {
                let byte = folded[place]
                if byte == 32 || byte == UInt8(ascii: ",") {
                    needsBlank = true
                    continue
                }
                if needsBlank, last != UInt8(ascii: "-"), byte != UInt8(ascii: "-") { output.append(32) }
                (needsBlank, last) = (false, byte)
                if byte == UInt8(ascii: "&"), isAlone(place, folded) {
                    for letter in "and".utf8 { output.append(letter) }
                } else {
                    output.append(byte)
                }
            }
        }
    }

    private static func isAlone(_ place: Int, _ bytes: [UInt8]) -> Bool {
        func isBreak(_ place: Int) -> Bool {
            !bytes.indices.contains(place)
                || [32, UInt8(ascii: ","), UInt8(ascii: "-")].contains(bytes[place])
        }
        return isBreak(place - 1) && isBreak(place + 1)
    }
}
