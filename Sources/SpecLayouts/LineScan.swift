import SpecModel

/// The one pass over the bytes of a line that its form is told from.
///
/// How a heading is written matters only for lines that can be one; of others no more is looked at than the
/// beginning, where a label may stand.
struct LineScan {
    private(set) var traits: LineForm.Traits = []
    private(set) var width = 0
    private(set) var colon: Int?
    private var capitals = 0
    private var hasLower = false
    private var wordLength = 0
    private var wordBeginsLower = false
    private var isHeadingLike = true

    init(_ bytes: Span<UInt8>, canBePhrase: Bool) {
        guard bytes.count > 0 else { return }
        switch bytes[0] {
        case 0x41...0x5A: traits.insert(.beginsUpper)
        case 0x61...0x7A: traits.insert(.beginsLower)
        case 0..<0x80: break
        default:
            let first = Folding.decode(bytes, at: 0).scalar.properties
            if first.isUppercase { traits.insert(.beginsUpper) }
            if first.isLowercase { traits.insert(.beginsLower) }
        }
        if Self.isTerminated(bytes) { traits.insert(.terminated) }
        if bytes[bytes.count - 1] == UInt8(ascii: ";") || bytes[bytes.count - 1] == UInt8(ascii: ":") {
            traits.insert(.closed)
        }
        if canBePhrase { scanPhrase(bytes) } else { scanText(bytes) }
    }

    /// The length, and what stands in the first bytes; of a long line the length in bytes will do.
    private mutating func scanText(_ bytes: Span<UInt8>) {
        let front = bytes.extracting(first: PhraseKey.lengthLimit)
        var (continuations, tabs, digits, colons): (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        // Without a branch, each answer a value before it is used, and the count within a byte: so the compiler
        // looks at many bytes at once.
        for place in front.indices {
            let byte = front[place]
            let isTab: UInt8 = byte == 9 ? 1 : 0
            let isDigit: UInt8 = byte &- 0x30 < 10 ? 1 : 0
            let isColon: UInt8 = byte == UInt8(ascii: ":") ? 1 : 0
            continuations &+= byte >> 7 & ~(byte >> 6)
            tabs |= isTab
            digits |= isDigit
            colons |= isColon
        }
        if tabs != 0 { traits.insert(.hasTab) }
        if digits != 0 { traits.insert(.hasDigit) }
        if colons != 0 { colon = front.indices.first { front[$0] == UInt8(ascii: ":") } }
        width += bytes.count - Int(continuations)
        traits.insert(.hasWord)
    }

    private mutating func scanPhrase(_ bytes: Span<UInt8>) {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            width += 1
            switch byte {
            case 0x61...0x7A:
                hasLower = true
                takeLetter(isLower: true)
            case 0x41...0x5A:
                capitals += 1
                takeLetter(isLower: false)
            case 0x30...0x39:
                traits.insert(.hasDigit)
                wordLength += 1
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"): endWord()
            case 0x09:
                traits.insert(.hasTab)
                endWord()
            case UInt8(ascii: ":"):
                if colon == nil { colon = place }
                wordLength += 1
            case 0x80...0xFF:
                let (scalar, length) = Folding.decode(bytes, at: place)
                place += length - 1
                takeOther(scalar)
            default: wordLength += 1
            }
            place += 1
        }
        endWord()
        if capitals > 1, !hasLower { traits.insert(.allCapitals) }
        if isHeadingLike, traits.contains(.beginsUpper) { traits.insert(.headingLike) }
        if hasLower || capitals > 0 || traits.contains(.hasDigit) { traits.insert(.hasWord) }
    }

    private mutating func takeLetter(isLower: Bool) {
        if wordLength == 0 { wordBeginsLower = isLower }
        wordLength += 1
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
        guard scalar != "–" else { return endWord() }
        // Quotes and dashes, which nearly all others are, need not be looked up.
        guard !(0x2010...0x2027).contains(scalar.value) else {
            wordLength += 1
            return
        }
        let properties = scalar.properties
        guard properties.isAlphabetic else {
            wordLength += 1
            return
        }
        if properties.isUppercase { capitals += 1 } else { hasLower = true }
        takeLetter(isLower: properties.isLowercase)
    }

    private mutating func endWord() {
        if wordLength >= 4, wordBeginsLower { isHeadingLike = false }
        (wordLength, wordBeginsLower) = (0, false)
    }

    /// Looks past closing quotes and brackets at the last mark.
    private static func isTerminated(_ bytes: Span<UInt8>) -> Bool {
        var end = bytes.count
        while end > 0 {
            switch bytes[end - 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "*"):
                end -= 1
            case 0x9D, 0x99:
                // The closing curly quotes.
                guard end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { return false }
                end -= 3
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
                UInt8(ascii: "!"):
                return true
            default: return false
            }
        }
        return false
    }
}
