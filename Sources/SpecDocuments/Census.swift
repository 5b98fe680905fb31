/// How many bytes of the telling kinds there are, by which text, UTF-16 without a mark and binary data differ.
struct Census {
    private let count: Int
    /// NULs at even and at odd places.
    private var nulls = (even: 0, odd: 0)
    /// Control characters that text has no use for.
    private var controls = 0
    /// Whether no byte is beyond ASCII.
    let isASCII: Bool

    /// One pass without a branch, so that the compiler looks at many bytes at once. Only what is no plain text is
    /// looked at byte by byte.
    init(_ bytes: Span<UInt8>) {
        count = bytes.count
        var (high, control): (UInt8, UInt8) = (0, 0)
        for place in bytes.indices {
            let byte = bytes[place]
            high |= byte
            let isLow: UInt8 = byte < 32 ? 1 : 0
            let isNoTab: UInt8 = byte == 9 ? 0 : 1
            let isNoFeed: UInt8 = byte == 10 ? 0 : 1
            let isNoReturn: UInt8 = byte == 13 ? 0 : 1
            control |= isLow & isNoTab & isNoFeed & isNoReturn
        }
        isASCII = high < 0x80
        guard control != 0 else { return }
        for place in bytes.indices { note(bytes[place], at: place) }
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
        }
    }
}
