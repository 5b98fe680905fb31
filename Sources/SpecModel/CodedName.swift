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

    /// `(31) Public Relations and Information`.
    public var description: String {
        switch (code, name.isEmpty) {
        case (let code?, false): "(\(code)) \(name)"
        case (let code?, true): "(\(code))"
        case (nil, _): name
        }
    }
}
