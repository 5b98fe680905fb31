/// A character that does more than stand on a page.
///
/// Documents and archives are not to be trusted: control characters move a terminal's cursor or set its title
/// and clipboard, separators of lines forge lines, and marks of direction show text in another order than it is
/// in. What reports leave out and what JSON escapes are one and the same set. It is looked for in the bytes of
/// UTF-8: nearly all text holds none of them, and that is known a hundred times sooner than by characters.
package struct ControlCharacter {
    /// The value of the character; none is beyond U+FFFF.
    package let value: UInt32
    /// How many bytes of UTF-8 it takes.
    package let length: Int
}

extension Span<UInt8> {
    /// The control character that stands at a place of UTF-8, other than a line feed or a tab.
    package func controlCharacter(at place: Int) -> ControlCharacter? {
        let byte = self[place]
        switch byte {
        case 9, 10, 32..<127: return nil
        case 0..<32, 127: return ControlCharacter(value: UInt32(byte), length: 1)
        case 0xC2 where place + 1 < count && self[place + 1] < 0xA0:
            return ControlCharacter(value: UInt32(self[place + 1]), length: 2)
        case 0xD8 where place + 1 < count && self[place + 1] == 0x9C:
            return ControlCharacter(value: 0x061C, length: 2)
        case 0xE2 where place + 2 < count:
            switch (self[place + 1], self[place + 2]) {
            case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9):
                let (high, low) = (UInt32(self[place + 1] & 63), UInt32(self[place + 2] & 63))
                return ControlCharacter(value: 0x2000 | high << 6 | low, length: 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether UTF-8 holds no control character other than line feeds and tabs.
    package var isHarmless: Bool {
        let end = count
        var place = 0
        while place < end {
            let byte = self[place]
            let isOrdinary = byte >= 32 && byte != 127 && byte != 0xC2 && byte != 0xD8 && byte != 0xE2
            if !isOrdinary, controlCharacter(at: place) != nil { return false }
            place += 1
        }
        return true
    }
}

extension String {
    /// The text without control characters other than line feeds and tabs.
    package var harmless: String {
        let text = utf8.span
        guard !text.isHarmless else { return self }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        var place = 0
        while place < text.count {
            if let control = text.controlCharacter(at: place) {
                place += control.length
            } else {
                kept.append(text[place])
                place += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
