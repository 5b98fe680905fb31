@_spi(_Unicode) import Swift

/// The characters of one line as they come in, made clean: the one place where it is decided what of a document
/// is text.
///
/// Every kind of blank becomes a plain one. Control characters, soft hyphens, blanks without width and marks that
/// reorder text are dropped, so that none of them reaches a terminal or a report. Ligatures, which only fonts ask
/// for and PDFs are full of, become the letters that they stand for. What is handed out is in NFC.
struct LineText {
    private var bytes: [UInt8] = []
    private var isComposed = true
    private var hasTab = false
    private(set) var isDamaged = false

    /// Whether nothing was taken in but blanks.
    var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    /// The number of bytes so far.
    var count: Int { bytes.count }
    /// The byte that was taken in last.
    var last: UInt8? { bytes.last }

    /// Takes in characters. Line ends among them are blanks: who cares for them looks before.
    mutating func append(_ utf8: Span<UInt8>) {
        var place = 0
        while place < utf8.count {
            let byte = utf8[place]
            if (0x20..<0x7F).contains(byte) {
                bytes.append(byte)
                place += 1
            } else {
                let (scalar, length) = utf8.scalar(at: place)
                append(scalar)
                place += length
            }
        }
    }

    /// Takes in raised figures, such as the mark of a footnote. Behind a word or a bracket they are raised characters
    /// here too: "(7)" with a 1 above it is no 71. Behind a figure they are a part of a number, as in 1 1/2.
    mutating func appendRaised(_ utf8: Span<UInt8>) {
        var isMark =
            (1...3).contains(utf8.count) && last.map { !(0x30...0x39).contains($0) && $0 != 0x20 } == true
        for place in 0..<utf8.count where !(0x30...0x39).contains(utf8[place]) { isMark = false }
        guard isMark else { return append(utf8) }
        for place in 0..<utf8.count { append(Self.raised[Int(utf8[place] - 0x30)]) }
    }

    private static let raised: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

    /// Takes in characters.
    mutating func append(_ text: String) { append(text.utf8.span) }

    /// Takes in one character.
    mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 9:
            bytes.append(9)
            hasTab = true
        case 10...13, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            bytes.append(UInt8(ascii: " "))
        case 0..<32, 127..<160, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064,
            0x2066...0x2069, 0xFEFF:
            return
        case 0xFB00...0xFB06: bytes.append(contentsOf: Self.ligatures[Int(scalar.value - 0xFB00)].utf8)
        default:
            bytes.append(scalar)
            if scalar.value >= 0x300, !(0x2010...0x2027).contains(scalar.value) { isComposed = false }
            if scalar == "\u{FFFD}" { isDamaged = true }
        }
    }

    /// Hands out the line and begins the next. A tab stays where it parts two texts: at either end and behind a
    /// bullet it is a blank like any other.
    mutating func take() -> String { take(0..<bytes.count) }

    /// Hands out the line without blanks at its ends, and begins the next; nil where nothing else is in it.
    mutating func takeTrimmed() -> String? {
        let blanks: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = bytes.firstIndex(where: { !blanks($0) }),
            let last = bytes.lastIndex(where: { !blanks($0) })
        else {
            clear()
            return nil
        }
        return take(first..<last + 1)
    }

    private mutating func take(_ range: Range<Int>) -> String {
        defer { clear() }
        if hasTab { settleTabs(in: range) }
        let text = String(decoding: bytes[range], as: UTF8.self)
        return isComposed ? text : Self.composed(text)
    }

    private mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        isComposed = true
        hasTab = false
        isDamaged = false
    }

    /// The blanks behind a mark may be tabs and blanks in any order.
    private mutating func settleTabs(in range: Range<Int>) {
        let (tab, blank) = (UInt8(ascii: "\t"), UInt8(ascii: " "))
        func isText(_ place: Int) -> Bool { bytes[place] != tab && bytes[place] != blank }
        guard let first = range.first(where: isText), let last = range.last(where: isText) else {
            for place in range { bytes[place] = blank }
            return
        }
        for place in range.lowerBound..<first { bytes[place] = blank }
        for place in last..<range.upperBound where bytes[place] == tab { bytes[place] = blank }
        let end = range[first...].first { !isText($0) } ?? range.upperBound
        guard ItemMark.isMark(bytes[first..<end]) else { return }
        var place = end
        while place < last, !isText(place) {
            bytes[place] = blank
            place += 1
        }
    }

    /// The letters of U+FB00 to U+FB06.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// NFC. Text of Latin letters, quotes and dashes is in that form already, and nearly all is.
    private static func composed(_ text: String) -> String {
        var normal = String.UnicodeScalarView()
        for scalar in text._nfc { normal.append(scalar) }
        return String(normal)
    }
}
