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
        let folded = Self.singleBlanks(String(text))
        let bytes = folded.utf8
        guard let first = bytes.first else { return nil }
        guard first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else {
            self.init(code: nil, name: folded)
            return
        }
        let code = folded[bytes.index(after: folded.startIndex)..<close]
        let rest = folded[bytes.index(after: close)...].unicodeScalars.drop(while: Self.isDashOrBlank)
        self.init(code: String(code), name: String(rest))
    }

    /// A text with one blank between words. Nearly every name is ASCII, where it is told by bytes.
    private static func singleBlanks(_ text: String) -> String {
        var bytes: [UInt8] = []
        let utf8 = text.utf8.span
        for place in utf8.indices {
            let byte = utf8[place]
            guard byte < 0x80 else {
                return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            if byte != 32, !(9...13).contains(byte) {
                bytes.append(byte)
            } else if let last = bytes.last, last != 32 {
                bytes.append(32)
            }
        }
        if bytes.last == 32 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isDashOrBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
        default: false
        }
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
