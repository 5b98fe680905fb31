/// Finds the elements of `pdftotext`'s output one after the other.
struct PDFMarkup {
    enum Element {
        case producer(String)
        case page(width: Double, height: Double)
        case block
        case line
        case word(PDFWord)
        case endOfLine
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next element that tells something; nil at the end.
    mutating func next() -> Element? {
        while let start = find(UInt8(ascii: "<"), from: place) {
            place = start + 1
            if opens("word ") {
                guard let word = word() else { return nil }
                return .word(word)
            }
            if opens("/line>") { return .endOfLine }
            if opens("line ") { return .line }
            if opens("block ") { return .block }
            if opens("page ") {
                let numbers = numbers(2)
                return .page(width: numbers[0], height: numbers[1])
            }
            if opens("meta name=\"Producer\" content=\""), let end = find(UInt8(ascii: "\""), from: place) {
                return .producer(Self.decoded(bytes[place..<end]))
            }
        }
        return nil
    }

    private mutating func word() -> PDFWord? {
        let box = numbers(4)
        guard let open = find(UInt8(ascii: ">"), from: place), let close = find(UInt8(ascii: "<"), from: open)
        else { return nil }
        place = close
        // A damaged page may turn a box inside out.
        return PDFWord(
            text: Self.decoded(bytes[(open + 1)..<close]), left: min(box[0], box[2]),
            top: min(box[1], box[3]), right: max(box[0], box[2]), bottom: max(box[1], box[3]))
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? { bytes[start...].firstIndex(of: byte) }

    /// Whether the bytes at the place are this name; if so, passes over them.
    private mutating func opens(_ name: StaticString) -> Bool {
        let count = name.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        let isSame = name.withUTF8Buffer { letters in
            letters.indices.allSatisfy { unsafe letters[$0] == bytes[place + $0] }
        }
        if isSame { place += count }
        return isSame
    }

    /// The values of the next attributes of the element; what is missing or no number counts as nought.
    private mutating func numbers(_ count: Int) -> [Double] {
        var values: [Double] = []
        let end = find(UInt8(ascii: ">"), from: place) ?? bytes.count
        while values.count < count, let open = bytes[place..<end].firstIndex(of: UInt8(ascii: "\"")),
            let close = bytes[(open + 1)..<end].firstIndex(of: UInt8(ascii: "\""))
        {
            values.append(Self.number(bytes[(open + 1)..<close]))
            place = close + 1
        }
        while values.count < count { values.append(0) }
        return values
    }

    /// A decimal number as C prints it; a wild one is held within what a page can be.
    private static func number(_ digits: ArraySlice<UInt8>) -> Double {
        var value = 0.0
        var scale = 0.0
        for byte in digits.prefix(24) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                scale *= 10
            case UInt8(ascii: "."): scale = 1
            default: continue
            }
        }
        if scale > 1 { value /= scale }
        let held = min(value, 100_000)
        return digits.first == UInt8(ascii: "-") ? -held : held
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        for (name, sign) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sign)
        }
        return text
    }
}
