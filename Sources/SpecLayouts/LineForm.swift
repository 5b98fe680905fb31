import SpecModel

/// What can be told of a line by itself, without the lines around it, in one pass over its bytes.
struct LineForm {
    /// What stands before the content of a line.
    enum Marker {
        case none
        case bullet
        /// `1.`, `12)` or `(3)`: a bullet only where no sentence is running on.
        case number
    }

    struct Traits: OptionSet {
        let rawValue: UInt16
        /// Every letter is a capital, and there are two at least.
        static let allCapitals = Traits(rawValue: 1)
        /// It is written as headings are: in capitals, or with a capital on every longer word.
        static let headingLike = Traits(rawValue: 2)
        /// It can be the last line of a sentence or an item.
        static let terminated = Traits(rawValue: 4)
        /// It ends in a semicolon or a colon, which no line break by chance does.
        static let closed = Traits(rawValue: 8)
        static let beginsLower = Traits(rawValue: 16)
        static let beginsUpper = Traits(rawValue: 32)
        static let hasDigit = Traits(rawValue: 64)
        static let hasTab = Traits(rawValue: 128)
        /// It ends in a word or mark that ends no sentence: "of", "the", a comma.
        static let hangs = Traits(rawValue: 256)
        /// It is a bullet and nothing else. A star can be a mark that is explained.
        static let loneBullet = Traits(rawValue: 512)
        /// It holds a letter or a digit.
        static let hasWord = Traits(rawValue: 1024)
    }

    /// The text without blanks at its ends.
    let text: String
    /// What the format says of the line.
    let setting: Line.Form
    let marker: Marker
    /// Where the content begins behind the marker, in bytes.
    let contentStart: Int
    let traits: Traits
    /// Its length in characters, as an author sees it.
    let width: Int
    /// Where the first colon stands, in bytes.
    let colon: Int?
    /// Its key among the keys of the document, where it can be a phrase that a profile knows.
    let key: Range<Int>?
    let keyHash: UInt64

    /// Examines a line; its key is put behind those of the lines before it.
    init(_ line: Line, keys: inout [UInt8]) {
        text = trimmed(line.text)
        setting = line.form
        let bytes = text.utf8.span
        (marker, contentStart) = Self.marker(of: bytes)
        let canBePhrase = marker != .bullet && Self.canBePhrase(bytes)
        let scan = LineScan(bytes, canBePhrase: canBePhrase)
        width = scan.width
        colon = scan.colon
        var traits = scan.traits
        if Self.isLoneBullet(bytes) { traits.insert(.loneBullet) }
        if Self.hangs(bytes) { traits.insert(.hangs) }
        self.traits = traits
        guard canBePhrase else {
            (key, keyHash) = (nil, 0)
            return
        }
        let start = keys.count
        PhraseKey.append(bytes, to: &keys)
        key = start..<keys.count
        keyHash = PhraseKey.hash(keys.span.extracting(start..<keys.count))
    }

    /// No phrase that a profile knows is long or ends as sentences do.
    private static func canBePhrase(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 0, bytes.count <= PhraseKey.lengthLimit else { return false }
        let last = bytes[bytes.count - 1]
        return last != UInt8(ascii: ".") && last != UInt8(ascii: ";")
    }

    /// A line of its own.
    init(_ text: String, setting: Line.Form = .running) {
        var keys: [UInt8] = []
        self.init(Line(number: 0, text: text, form: setting), keys: &keys)
    }

    var isBlank: Bool { text.isEmpty }
    var isTerminated: Bool { traits.contains(.terminated) }
    var isAllCapitals: Bool { traits.contains(.allCapitals) }
    var isHeadingLike: Bool { traits.contains(.headingLike) }
    var beginsLower: Bool { traits.contains(.beginsLower) }
    var beginsUpper: Bool { traits.contains(.beginsUpper) }

    /// The text behind the bullet. A number is part of it: "(02) Managerial" is a value.
    var withoutBullet: Substring { marker == .bullet ? content : text[...] }

    /// Whether the text behind the bullet begins with one of some bytes; nothing is cut out for it.
    func begins(with bytes: ByteSet) -> Bool {
        let text = text.utf8.span
        let start = marker == .bullet ? contentStart : 0
        return start < text.count && bytes.holds(text[start])
    }

    /// The text behind the bullet or number.
    var content: Substring { text[text.utf8.index(text.startIndex, offsetBy: contentStart)...] }

    /// The folded text.
    var folded: String { FoldedText(text).description }

    /// `Page 2`, `Page 2 of 3`.
    var isPageNumber: Bool {
        guard text.utf8.count <= 24, traits.contains(.hasDigit), text.utf8.first.map({ $0 | 32 }) == 0x70
        else { return false }
        let words = folded.split(separator: " ")
        guard words.count == 2 || words.count == 4, words[0] == "page" else { return false }
        return words.count == 2
            ? Int(words[1]) != nil : Int(words[1]) != nil && words[2] == "of" && Int(words[3]) != nil
    }

    // MARK: Markers

    /// A bullet is followed by a blank; a star or dash that touches its word is a flag or a minus.
    private static func marker(of bytes: Span<UInt8>) -> (Marker, Int) {
        guard bytes.count > 1 else { return (.none, 0) }
        if let length = bulletLength(bytes) {
            let isTight = bytes[length - 1] != UInt8(ascii: "-") && isRoundBullet(bytes)
            guard length < bytes.count, isBlank(bytes[length]) || isTight else { return (.none, 0) }
            var start = length
            while start < bytes.count, isBlank(bytes[start]) { start += 1 }
            return start < bytes.count ? (.bullet, start) : (.none, 0)
        }
        return number(bytes).map { (.number, $0) } ?? (.none, 0)
    }

    private static func number(_ bytes: Span<UInt8>) -> Int? {
        let first = bytes[0] == UInt8(ascii: "(") ? 1 : 0
        var end = first
        while end < bytes.count, end - first < 3, (48...57).contains(bytes[end]) { end += 1 }
        guard (1...2).contains(end - first), end + 1 < bytes.count,
            bytes[end] == UInt8(ascii: ")") || first == 0 && bytes[end] == UInt8(ascii: "."),
            isBlank(bytes[end + 1])
        else { return nil }
        var start = end + 1
        while start < bytes.count, isBlank(bytes[start]) { start += 1 }
        return start < bytes.count ? start : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

    /// The length of the bullet with which a text begins. The last two are what Word's symbol fonts leave in
    /// plain text.
    private static func bulletLength(_ bytes: Span<UInt8>) -> Int? {
        guard let first = bytes.count > 0 ? bytes[0] : nil else { return nil }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") { return 1 }
        guard first >= 0x80 else { return nil }
        let (scalar, length) = Folding.decode(bytes, at: 0)
        switch scalar {
        case "–", "—", "•", "·", "●", "▪", "◦", "‣", "○", "■", "□", "➢", "►", "\u{F0B7}", "\u{F0A7}",
            "\u{F0D8}":
            return length
        default: return nil
        }
    }

    /// Bullets that nothing else is written with need no blank behind them.
    private static func isRoundBullet(_ bytes: Span<UInt8>) -> Bool {
        let scalar = Folding.decode(bytes, at: 0).scalar
        return scalar == "•" || scalar == "●"
    }

    private static func isLoneBullet(_ bytes: Span<UInt8>) -> Bool {
        guard (1...4).contains(bytes.count), bytes[0] != UInt8(ascii: "*") else { return false }
        return bulletLength(bytes) == bytes.count
    }

    // MARK: Endings

    /// Whether a text ends in a comma or in a word that must go on.
    private static func hangs(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 1 else { return false }
        let last = bytes[bytes.count - 1]
        if last == UInt8(ascii: ",") { return true }
        var start = bytes.count
        while start > 0, bytes[start - 1] != 32 { start -= 1 }
        guard (1...7).contains(bytes.count - start) else { return false }
        var word: UInt64 = 0
        for place in start..<bytes.count { word = word << 8 | UInt64(bytes[place]) }
        return hangingWords.contains(word) && !isJoint(word, behind: start > 1 ? bytes[start - 2] : 0)
    }

    /// "One year as a clerk. and": a sentence that another joins.
    private static func isJoint(_ word: UInt64, behind mark: UInt8) -> Bool {
        (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";")) && joints.contains(word)
    }

    private static let joints: [UInt64] = ["and", "or"].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    private static let hangingWords: [UInt64] = [
        "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "its", "of", "on", "or",
        "that", "the", "their", "these", "this", "through", "to", "under", "which", "with", "within",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
