import SpecModel

/// Reads plain text as lines.
///
/// Lines are counted as editors count them; a form feed and Word's manual line break end one as well. The bytes
/// are passed over once. A line of characters that are clean as they stand, which is nearly every one, is
/// made from the bytes themselves; only behind the first other character is the rest of a line taken one by one.
enum PlainTextReader {
    static func read(_ bytes: [UInt8], _ options: ReadingOptions) throws(DocumentError) -> DocumentText {
        let decoding = try TextDecoding(bytes, as: options.encoding)
        var lines = Lines()
        try lines.read(decoding.utf8.span.extracting(decoding.start...))
        guard lines.hasText else { throw DocumentError(.empty, "is empty") }
        let findings = lines.damaged.map { line in
            let message = "characters that are not valid \(decoding.encoding)"
            return [Finding("damaged-characters", .warning, message, line: line)]
        }
        return DocumentText(lines: lines.lines, encoding: decoding.encoding, findings: findings ?? [])
    }

    private struct Lines {
        var lines: [Line] = []
        /// Whether any character shows.
        var hasText = false
        /// The first line with a character that stands for damage.
        var damaged: Int?
        private var slow = LineText()

        mutating func read(_ utf8: Span<UInt8>) throws(DocumentError) {
            lines.reserveCapacity(min(utf8.count / 32, 4096))
            var start = 0
            while start < utf8.count {
                let end = Self.endOfCleanBytes(utf8, from: start)
                if end == utf8.count || utf8[end] == 10 || utf8[end] == 13 {
                    try close(Self.text(utf8, start..<end))
                    start = end + Self.lengthOfLineEnd(utf8, at: end)
                } else {
                    start = try readSlowly(utf8, from: start, cleanUpTo: end)
                }
            }
        }

        private mutating func close(_ text: consuming String) throws(DocumentError) {
            guard lines.count < DocumentText.lineLimit else { throw .tooManyLines }
            if !hasText { hasText = text.utf8.contains { $0 != UInt8(ascii: " ") } }
            lines.append(Line(number: lines.count + 1, text: text))
        }

        /// Reads a line with characters that need care, and says where the next begins.
        private mutating func readSlowly(
            _ utf8: Span<UInt8>, from start: Int, cleanUpTo clean: Int
        ) throws(DocumentError) -> Int {
            slow.append(utf8.extracting(start..<clean))
            var place = clean
            while place < utf8.count {
                let length = Self.lengthOfLineEnd(utf8, at: place)
                if length > 0 {
                    place += length
                    try closeSlowly()
                    return place
                }
                let next = utf8.scalar(at: place)
                slow.append(next.scalar)
                place += next.length
            }
            // What is left at the end is a line if anything is left of it.
            if slow.count > 0 { try closeSlowly() }
            return place
        }

        private mutating func closeSlowly() throws(DocumentError) {
            if slow.isDamaged, damaged == nil { damaged = lines.count + 1 }
            try close(slow.take())
        }

        /// The first byte that is not printable ASCII or part of one of the letters, quotes and dashes that
        /// are clean and composed as they stand: U+00A1 to U+00FF and U+2010 to U+2027.
        private static func endOfCleanBytes(_ utf8: Span<UInt8>, from start: Int) -> Int {
            var place = start
            while place < utf8.count {
                let byte = utf8[place]
                if byte &- 0x20 < 0x5F {
                    place += 1
                } else if byte == 0xE2, place + 2 < utf8.count, utf8[place + 1] == 0x80,
                    (0x90...0xA7).contains(utf8[place + 2])
                {
                    place += 3
                } else if byte == 0xC3, place + 1 < utf8.count {
                    place += 2
                } else if byte == 0xC2, place + 1 < utf8.count, utf8[place + 1] > 0xA0,
                    utf8[place + 1] != 0xAD
                {
                    place += 2
                } else {
                    break
                }
            }
            return place
        }

        /// How many bytes end a line here; none where none ends.
        private static func lengthOfLineEnd(_ utf8: Span<UInt8>, at place: Int) -> Int {
            guard place < utf8.count else { return 0 }
            switch utf8[place] {
            case 13: return place + 1 < utf8.count && utf8[place + 1] == 10 ? 2 : 1
            case 10...12: return 1
            case 0xC2: return place + 1 < utf8.count && utf8[place + 1] == 0x85 ? 2 : 0
            case 0xE2:
                guard place + 2 < utf8.count, utf8[place + 1] == 0x80 else { return 0 }
                return utf8[place + 2] == 0xA8 || utf8[place + 2] == 0xA9 ? 3 : 0
            default: return 0
            }
        }

        private static func text(_ utf8: Span<UInt8>, _ range: Range<Int>) -> String {
            // The bytes were found valid as a whole, and no line ends inside a character.
            unsafe String(copying: UTF8Span(unchecked: utf8.extracting(range)))
        }
    }
}
