/// A code with the name that it stands for, as in `(31)-Public Relations and Information`.
public struct CodedName: Hashable, Sendable, CustomStringConvertible {
    /// The code between the brackets, or nil where only a name is given.
    public let code: String?
    /// The name, as it is written.
    public let name: String

    /// A name with its code.
    public init(code: String?, name: String) {
        self.code = code
        self.name = name
    }

    /// Reads `(31)-Public Relations`, `(28) Police-Protective Services` or a bare name; nil where it is empty.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        if let ascii = Self.singleBlanks(text) {
            self.init(ascii: ascii)
            return
        }
        let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !folded.isEmpty else { return nil }
        guard folded.first == "(", let close = folded.firstIndex(of: ")") else {
            self.init(code: nil, name: folded)
            return
        }
        let code = folded[folded.index(after: folded.startIndex)..<close]
        let rest = folded[folded.index(after: close)...].drop { " -‐‑‒–—―−".contains($0) }
        self.init(code: String(code), name: String(rest))
    }

    /// The same of ASCII, by its bytes: nearly every document has three of them.
    private init?(ascii bytes: [UInt8]) {
        guard let first = bytes.first else { return nil }
        guard first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else {
            self.init(code: nil, name: String(decoding: bytes, as: UTF8.self))
            return
        }
        let rest = bytes[(close + 1)...].drop { $0 == 32 || $0 == UInt8(ascii: "-") }
        self.init(
            code: String(decoding: bytes[1..<close], as: UTF8.self),
            name: String(decoding: rest, as: UTF8.self))
    }

    /// A text with one blank between words, told by its bytes; nil where it is not all ASCII.
    private static func singleBlanks(_ text: String) -> [UInt8]? {
        let utf8 = text.utf8.span
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for place in utf8.indices {
            let byte = utf8[place]
            guard byte < 0x80 else { return nil }
            if byte != 32, !(9...13).contains(byte) {
                bytes.append(byte)
            } else if let last = bytes.last, last != 32 {
                bytes.append(32)
            }
        }
        if bytes.last == 32 { bytes.removeLast() }
        return bytes
    }

    /// `(31) Public Relations and Information`.
    public var description: String {
        switch (code, name.isEmpty) {
        case (let code?, false): "(\(code)) \(name)"
        case (let code?, true): "(\(code))"
        case (nil, _): name
        }
    }
}
