/// Writes JSON with its keys in the order in which they are put, and every character that a terminal or a
/// page could act on escaped.
///
/// Foundation's encoder sorts or shuffles keys and takes a millisecond where this takes some ten
/// microseconds; the archive's files and the reports both need fixed bytes.
package struct JSONWriter {
    /// One line, or indented by two blanks.
    package enum Layout: Sendable {
        /// No line ends: one object a line.
        case line
        /// For people: two blanks a level.
        case indented
    }

    private var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    private let layout: Layout

    package init(_ layout: Layout) { self.layout = layout }

    /// The text written so far, with a line end.
    package var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

    package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
    package mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

    package mutating func array<Element>(
        _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
    ) {
        array { json in
            for element in elements {
                json.element { body(&$0, element) }
            }
        }
    }

    /// Puts a key and lets `body` write its value.
    package mutating func key(_ name: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        quote(name)
        bytes.append(58)
        if layout == .indented { bytes.append(32) }
        body(&self)
    }

    /// Puts one element of an array.
    package mutating func element(_ body: (inout JSONWriter) -> Void) {
        separate()
        body(&self)
    }

    package mutating func key(_ name: String, _ text: String?) { key(name) { $0.string(text) } }
    package mutating func key(_ name: String, _ number: Int?) {
        key(name) { $0.literal(number.map(String.init) ?? "null") }
    }
    package mutating func key(_ name: String, _ truth: Bool?) {
        key(name) { $0.literal(truth.map { $0 ? "true" : "false" } ?? "null") }
    }
    package mutating func key(_ name: String, _ years: Years?) {
        key(name) { $0.literal(years?.description ?? "null") }
    }

    package mutating func string(_ text: String?) {
        if let text { quote(text) } else { literal("null") }
    }

    /// Writes a number, `true`, `false` or `null` as it is.
    package mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func nest(_ open: Character, _ close: Character, _ body: (inout JSONWriter) -> Void) {
        bytes.append(contentsOf: String(open).utf8)
        let wasFirst = isFirst
        isFirst = true
        depth += 1
        body(&self)
        depth -= 1
        if !isFirst { breakLine() }
        isFirst = wasFirst
        bytes.append(contentsOf: String(close).utf8)
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
        bytes.append(34)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 34: bytes.append(contentsOf: "\\\"".utf8)
            case 92: bytes.append(contentsOf: "\\\\".utf8)
            case 10: bytes.append(contentsOf: "\\n".utf8)
            case 32...126: bytes.append(UInt8(scalar.value))
            case 0...31, 127...159, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                let hex = String(scalar.value, radix: 16)
                bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - hex.utf8.count))\(hex)".utf8)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(34)
    }
}
