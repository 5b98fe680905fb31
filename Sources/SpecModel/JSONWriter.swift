/// Writes JSON with its keys in the order in which they are put, and every character that a terminal or a
/// page could act on escaped.
///
/// Foundation's encoder sorts or shuffles keys and takes a millisecond where this takes some ten
/// microseconds; the archive's files and the reports both need fixed bytes. Everything goes into one array of
/// bytes, which can be an output's own: nearly all text is plain, found to be so in one pass over its bytes, and
/// then copied at once.
package struct JSONWriter {
    /// One line, or indented by two blanks.
    package enum Layout: Sendable {
        /// No line ends: one object a line.
        case line
        /// For people: two blanks a level.
        case indented
    }

    /// What has been written so far, without a line end after it.
    package private(set) var bytes: [UInt8]
    private var depth = 0
    private var isFirst = true
    private let layout: Layout

    /// A writer that goes on after some bytes, which stay as they are.
    package init(_ layout: Layout, after bytes: consuming [UInt8] = []) {
        self.layout = layout
        self.bytes = bytes
    }

    /// The text written so far, with a line end.
    package var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

    /// Ends the line.
    package mutating func endLine() { bytes.append(10) }

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        let wasFirst = open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"), wasFirst)
    }

    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        let wasFirst = open(UInt8(ascii: "["))
        body(&self)
        close(UInt8(ascii: "]"), wasFirst)
    }

    /// Puts a key and lets `body` write its value.
    package mutating func key(_ name: String, _ body: (inout JSONWriter) -> Void) {
        put(key: name)
        body(&self)
    }

    /// Puts one element of an array.
    package mutating func element(_ body: (inout JSONWriter) -> Void) {
        separate()
        body(&self)
    }

    package mutating func key(_ name: String, _ text: String?) {
        put(key: name)
        string(text)
    }
    package mutating func key(_ name: String, _ number: Int?) {
        put(key: name)
        if let number { self.number(number) } else { literal("null") }
    }
    package mutating func key(_ name: String, _ truth: Bool?) {
        put(key: name)
        literal(truth.map { $0 ? "true" : "false" } ?? "null")
    }
    package mutating func key(_ name: String, _ years: Years?) {
        put(key: name)
        literal(years?.description ?? "null")
    }

    package mutating func string(_ text: String?) {
        if let text { quote(text) } else { literal("null") }
    }

    package mutating func number(_ number: Int) {
        // Most numbers are of lines and items: one to three digits.
        guard number >= 0, number < 1_000 else { return literal(String(number)) }
        if number >= 100 { bytes.append(48 + UInt8(number / 100)) }
        if number >= 10 { bytes.append(48 + UInt8(number / 10 % 10)) }
        bytes.append(48 + UInt8(number % 10))
    }

    /// Writes a number, `true`, `false` or `null` as it is.
    package mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func put(key name: String) {
        let (needsComma, needsBlank) = (!isFirst && layout == .line, layout == .indented)
        if !needsComma { separate() }
        // Keys are words of ours and plain: they are not looked through, unlike what documents say.
        let name = name.utf8.span
        bytes.append(addingCapacity: name.count + 6) { output in
            if needsComma {
                output.append(44)
                output.append(32)
            }
            output.append(34)
            for place in name.indices { output.append(name[place]) }
            output.append(34)
            output.append(58)
            if needsBlank { output.append(32) }
        }
    }

    /// Begins an object or array, and says whether what it is in had held nothing before.
    private mutating func open(_ bracket: UInt8) -> Bool {
        bytes.append(bracket)
        defer { isFirst = true }
        depth += 1
        return isFirst
    }

    private mutating func close(_ bracket: UInt8, _ wasFirst: Bool) {
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = wasFirst
        bytes.append(bracket)
    }

    private mutating func separate() {
        if !isFirst { bytes.append(44) }
        if !isFirst, layout == .line { bytes.append(32) }
        isFirst = false
        breakLine()
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(10)
        bytes.append(contentsOf: repeatElement(32, count: depth * 2))
    }

    private mutating func quote(_ text: String) {
        let span = text.utf8.span
        guard span.isPlain else {
            bytes.append(34)
            escape(span)
            bytes.append(34)
            return
        }
        bytes.append(34)
        bytes.append(contentsOf: text.utf8)
        bytes.append(34)
    }

    /// What needs no escape is copied from one that does to the next.
    private mutating func escape(_ text: Span<UInt8>) {
        var place = 0
        while place < text.count {
            let end = text.endOfPlain(from: place)
            bytes.append(addingCapacity: end - place) { output in
                for place in place..<end { output.append(text[place]) }
            }
            place = end
            guard place < text.count else { return }
            if let control = text.controlCharacter(at: place) {
                escape(control.value)
                place += control.length
                continue
            }
            switch text[place] {
            case 34, 92: bytes.append(contentsOf: [92, text[place]])
            case 10: bytes.append(contentsOf: [92, 110])
            case 9: escape(9)
            default: bytes.append(text[place])
            }
            place += 1
        }
    }

    /// `\u` and four digits: no character that is escaped lies beyond them.
    private mutating func escape(_ value: UInt32) {
        bytes.append(contentsOf: [92, 117])
        for shift: UInt32 in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: value >> shift) & 15
            bytes.append(digit + (digit < 10 ? 48 : 87))
        }
    }
}

extension Span<UInt8> {
    /// Whether UTF-8 stands in a JSON string as it is. Some text that does is not found to: what begins like a
    /// character that acts on terminals.
    ///
    /// There is no way out of the loop, so that the compiler looks at many bytes at once.
    fileprivate var isPlain: Bool {
        var found: UInt8 = 0
        for place in indices { found |= self[place].mayNeedEscape }
        return found == 0
    }

    /// The first byte from a place on that may need an escape.
    fileprivate func endOfPlain(from start: Int) -> Int {
        var place = start
        while place < count, self[place].mayNeedEscape == 0 { place += 1 }
        return place
    }
}

extension UInt8 {
    /// One where it may need an escape, else zero. Nothing is asked for by "or else", which would be a branch.
    @inline(__always)
    fileprivate var mayNeedEscape: UInt8 {
        var found: UInt8 = self < 32 ? 1 : 0
        found |= self == 34 ? 1 : 0
        found |= self == 92 ? 1 : 0
        found |= self == 127 ? 1 : 0
        found |= self == 0xC2 ? 1 : 0
        found |= self == 0xD8 ? 1 : 0
        return found | (self == 0xE2 ? 1 : 0)
    }
}
