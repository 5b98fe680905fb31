import SpecModel

/// The words and marks of a text, each with its place in it.
///
/// One pass over the bytes, whatever they are; curly apostrophes, dashes and vulgar fractions are told by
/// their bytes, other letters beyond ASCII are letters.
struct TermList {
    /// A word or mark.
    struct Item {
        let term: Term
        /// For digits, the number in twelfths.
        let twelfths: Int
        /// The place of its first byte.
        let start: Int
        /// The place behind its last byte.
        let end: Int
        /// Whether only a dash stands between it and the word before.
        let followsDash: Bool
    }

    let text: String
    private(set) var items: [Item] = []

    init(_ text: String) {
        self.text = text
        items.reserveCapacity(text.utf8.count / 5 + 4)
        let bytes = text.utf8.span
        let lexicon = Lexicon.shared
        var place = 0
        var followsDash = false
        while place < bytes.count {
            let byte = bytes[place]
            let start = place
            var (term, twelfths): (Term?, Int) = (nil, 0)
            switch byte {
            case 48...57:
                (place, twelfths) = Self.number(bytes, place)
                // "12th" is a word.
                if place < bytes.count, Self.isLetter(bytes[place]) {
                    var key = Lexicon.Key()
                    for digit in start..<place { key.append(bytes[digit]) }
                    term = lexicon.term(of: Self.word(bytes, &place, key))
                } else {
                    term = twelfths < 0 ? .other : .digits
                }
            case 65...90, 97...122: term = lexicon.term(of: Self.word(bytes, &place, Lexicon.Key()))
            case UInt8(ascii: "("): (term, place) = (.open, place + 1)
            case UInt8(ascii: ")"): (term, place) = (.close, place + 1)
            case UInt8(ascii: ","): (term, place) = (.comma, place + 1)
            case UInt8(ascii: ";"): (term, place) = (.semicolon, place + 1)
            case UInt8(ascii: ":"): (term, place) = (.colon, place + 1)
            case UInt8(ascii: "&"): (term, place) = (.and, place + 1)
            case UInt8(ascii: "."):
                place += 1
                if place == bytes.count || bytes[place] == 32 || bytes[place] == UInt8(ascii: ")") {
                    term = .stop
                }
            case UInt8(ascii: "-"):
                place += 1
                followsDash = true
                continue
            case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
                place += 3
                if (0x90...0x95).contains(bytes[place - 1]) { followsDash = true }
                continue
            case 0xC2 where place + 1 < bytes.count:
                place += 2
                switch bytes[place - 1] {
                case 0xBC: (term, twelfths) = (.digits, 3)
                case 0xBD: (term, twelfths) = (.digits, 6)
                case 0xBE: (term, twelfths) = (.digits, 9)
                default: continue
                }
            case 0x80...: term = lexicon.term(of: Self.word(bytes, &place, Lexicon.Key()))
            default: place += 1
            }
            guard let term else { continue }
            items.append(
                Item(term: term, twelfths: twelfths, start: start, end: place, followsDash: followsDash))
            followsDash = false
        }
    }

    /// The term at a place; `stop` beyond the ends, where every sentence is over.
    subscript(_ place: Int) -> Term { items.indices.contains(place) ? items[place].term : .stop }

    /// The text from one item to before another, without blanks and marks at its ends; nil where it is empty.
    func phrase(_ range: Range<Int>) -> String? {
        var range = range.clamped(to: items.indices)
        while let first = range.first, items[first].term.isEdge { range = (first + 1)..<range.upperBound }
        while let last = range.last, items[last].term.isEdge, items[last].term != .close {
            range = range.lowerBound..<last
        }
        guard let first = range.first, let last = range.last else { return nil }
        return String(slice(items[first].start, items[last].end))
    }

    /// The text between two bytes that begin and end items.
    func slice(_ start: Int, _ end: Int) -> Substring {
        let bytes = text.utf8
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        return text[from..<bytes.index(from, offsetBy: end - start)]
    }

    // MARK: Bytes

    private static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || byte >= 0xC3 && byte != 0xE2
    }

    /// Goes over a word; apostrophes and the stops of an abbreviation ("Ph.D.") are no part of its key.
    private static func word(_ bytes: Span<UInt8>, _ place: inout Int, _ begun: Lexicon.Key) -> Lexicon.Key {
        var key = begun
        var sinceStop = 0
        var isAbbreviation = false
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 65...90: key.append(byte | 32)
            case 97...122, 48...57: key.append(byte)
            case UInt8(ascii: "'"): break
            case UInt8(ascii: "."):
                let next = place + 1 < bytes.count ? bytes[place + 1] : 32
                let goesOn = (97...122).contains(next | 32)
                guard sinceStop <= 2, goesOn || isAbbreviation else { return key }
                isAbbreviation = true
                sinceStop = -1
            case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
                guard bytes[place + 2] == 0x98 || bytes[place + 2] == 0x99 else { return key }
                place += 2
            case 0xC2 where place + 1 < bytes.count && bytes[place + 1] < 0xC0: return key
            case 0x80...: key.append(byte)
            default: return key
            }
            place += 1
            sinceStop += 1
        }
        return key
    }

    /// A number in digits, `1,000`, `1.5` or `1/2`, in twelfths; a negative one where it is none of use.
    private static func number(_ bytes: Span<UInt8>, _ start: Int) -> (end: Int, twelfths: Int) {
        var place = start
        func isDigit(_ place: Int) -> Bool { place < bytes.count && (48...57).contains(bytes[place]) }
        func digits() -> Int {
            var value = 0
            while isDigit(place) {
                value = min(value * 10 + Int(bytes[place] - 48), 10_000_000)
                place += 1
            }
            return value
        }
        var value = digits()
        while place < bytes.count, bytes[place] == UInt8(ascii: ","), place - start <= 3, isDigit(place + 1),
            isDigit(place + 2), isDigit(place + 3), !isDigit(place + 4)
        {
            place += 1
            value = min(value * 1000 + digits(), 10_000_000)
        }
        guard place < bytes.count, isDigit(place + 1) else { return (place, value * 12) }
        switch bytes[place] {
        case UInt8(ascii: "/"):
            place += 1
            let divisor = digits()
            guard divisor > 0, value < divisor, value * 12 % divisor == 0 else { return (place, -1) }
            return (place, value * 12 / divisor)
        case UInt8(ascii: "."):
            place += 1
            let first = place
            let part = digits()
            guard place - first <= 2 else { return (place, -1) }
            let scale = place - first == 1 ? 10 : 100
            return (place, value * 12 + (part * 12 + scale / 2) / scale)
        default: return (place, value * 12)
        }
    }
}

extension Term {
    /// Whether a phrase neither begins nor ends with it.
    var isEdge: Bool {
        switch self {
        case .comma, .semicolon, .colon, .stop, .open, .close, .and, .or, .plus, .with, .supplemented: true
        default: false
        }
    }
}
