import SpecModel

// What every reader does to a text, on its bytes: going by characters would cost most of the time of reading a
// document. Lines hold no white space but blanks and the tabs between cells, since that is how documents are
// decoded.

/// A text without blanks at its ends.
func trimmed(_ text: String) -> String {
    let bytes = text.utf8.span
    guard bytes.count > 0, isBlank(bytes[0]) || isBlank(bytes[bytes.count - 1]) else { return text }
    return trimmed(text[...])
}

/// A text without blanks at its ends.
func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { !isBlank($0) }) else { return "" }
    var end = bytes.endIndex
    while case let before = bytes.index(before: end), isBlank(bytes[before]) { end = before }
    return String(text[start..<end])
}

/// A text without blanks, full stops, commas, colons and semicolons at its end, and with single blanks inside;
/// one that is nothing else keeps its marks.
func withoutEndPunctuation(_ text: String) -> String { withoutEndPunctuation(text[...]) }

/// The same of a part of a text.
func withoutEndPunctuation(_ text: Substring) -> String {
    let bytes = text.utf8.span
    var end = bytes.count
    while end > 0, isEndMark(bytes[end - 1]) { end -= 1 }
    if end == 0 { end = bytes.count }
    // No way out of the loop, so that the compiler looks at many bytes at once.
    var faults: UInt8 = 0
    let pairs = max(0, end - 1)
    let (first, second) = (bytes.extracting(0..<pairs), bytes.extracting(end - pairs..<end))
    for place in 0..<pairs {
        let isDouble: UInt8 = (first[place] ^ 32) | (second[place] ^ 32) == 0 ? 1 : 0
        let isTab: UInt8 = second[place] == 9 ? 1 : 0
        faults |= isDouble | isTab
    }
    let isSingle = end > 0 && faults == 0 && !isBlank(bytes[0]) && bytes[end - 1] != 32
    let view = text.utf8
    if isSingle { return String(text[..<view.index(view.startIndex, offsetBy: end)]) }
    var single: [UInt8] = []
    single.reserveCapacity(end)
    for place in 0..<end {
        if !isBlank(bytes[place]) {
            single.append(bytes[place])
        } else if single.last.map({ $0 != 32 }) ?? false {
            single.append(32)
        }
    }
    if single.last == 32 { single.removeLast() }
    return String(decoding: single, as: UTF8.self)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

private func isEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, 9, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
}

extension String {
    /// Whether the first character is a capital.
    var beginsUpper: Bool {
        guard let byte = utf8.first, byte < 0x80 else { return first?.isUppercase ?? false }
        return (0x41...0x5A).contains(byte)
    }

    /// Whether the first character is a small letter.
    var beginsLower: Bool {
        guard let byte = utf8.first, byte < 0x80 else { return first?.isLowercase ?? false }
        return (0x61...0x7A).contains(byte)
    }
}

extension Substring {
    /// Whether it begins with these bytes. Bytes are compared: an accent behind them changes no mark.
    func begins(with mark: String) -> Bool { utf8.starts(with: mark.utf8) }

    /// Whether it ends with these bytes.
    func ends(with mark: String) -> Bool {
        utf8.count >= mark.utf8.count && utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }
}
