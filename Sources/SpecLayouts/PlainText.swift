// What every reader does to a text, on its bytes: going by characters would cost most of the time of reading a
// document. Lines hold no white space but blanks, since that is how documents are decoded.

/// A text without blanks at its ends.
func trimmed(_ text: String) -> String { trimmed(text[...]) }

/// A text without blanks at its ends.
func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { $0 != 32 }) else { return "" }
    var end = bytes.endIndex
    while case let before = bytes.index(before: end), bytes[before] == 32 { end = before }
    return String(text[start..<end])
}

/// A text without blanks, full stops, commas, colons and semicolons at its end, and with single blanks inside;
/// one that is nothing else keeps its marks.
func withoutEndPunctuation(_ text: String) -> String { withoutEndPunctuation(text[...]) }

/// The same of a part of a text.
func withoutEndPunctuation(_ text: Substring) -> String {
    let bytes = text.utf8
    var end = bytes.endIndex
    while end > bytes.startIndex, case let before = bytes.index(before: end), isEndMark(bytes[before]) {
        end = before
    }
    let words = (end > bytes.startIndex ? text[..<end] : text[...]).utf8.split(separator: 32)
    if words.count == 1, let word = words.first { return String(Substring(word)) }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for word in words {
        if !folded.isEmpty { folded.append(32) }
        folded.append(contentsOf: word)
    }
    return String(decoding: folded, as: UTF8.self)
}

private func isEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
}
