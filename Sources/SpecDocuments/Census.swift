/// How many bytes of the telling kinds there are, by which text, UTF-16 without a mark and binary data differ.
struct Census {
    private let count: Int
    /// NULs at even and at odd places.
    private var nulls = (even: 0, odd: 0)
    /// Control characters that text has no use for.
    private var controls = 0
    /// Whether no byte is beyond ASCII.
    private(set) var isASCII = true

    /// One pass. A byte that is neither a control character nor beyond ASCII is nearly every one, and is passed
    /// over in groups of eight.
    init(_ bytes: Span<UInt8>) {
        count = bytes.count
        var place = 0
        let words = bytes.count / 8 * 8
        while place < words {
            var suspicious: UInt8 = 0
            for offset in 0..<8 {
                let byte = bytes[place + offset]
                suspicious |= (byte < 32 ? 1 : 0) | (byte & 0x80)
            }
            if suspicious != 0 {
                for offset in 0..<8 { note(bytes[place + offset], at: place + offset) }
            }
            place += 8
        }
        while place < bytes.count {
            note(bytes[place], at: place)
            place += 1
        }
    }

    /// Text has no NUL, and hardly any other control character.
    var isBinary: Bool {
        nulls.even + nulls.odd > 0 || controls > 8 && controls * 100 > count
    }

    /// UTF-16 without a mark: most of one half of the bytes are NULs, none of the other half.
    var orderOfBareUTF16: Bool? {
        guard count >= 4, count.isMultiple(of: 2) else { return nil }
        let most = count / 2 * 7 / 10
        if nulls.odd > most, nulls.even == 0 { return true }
        if nulls.even > most, nulls.odd == 0 { return false }
        return nil
    }

    private mutating func note(_ byte: UInt8, at place: Int) {
        if byte == 0 {
            if place.isMultiple(of: 2) { nulls.even += 1 } else { nulls.odd += 1 }
        } else if byte < 32 {
            if !(8...13).contains(byte), byte != 27 { controls += 1 }
        } else if byte >= 0x80 {
            isASCII = false
        }
    }
}
