/// What the bytes of a document hold: its lines, and how they were decoded.
public struct DocumentText: Hashable, Sendable {
    /// Every line in order, the empty ones too.
    public let lines: [Line]
    /// The character encoding that the bytes were read in, such as `utf-8` or `windows-1252`.
    public let encoding: String
    /// What was doubtful in the bytes themselves.
    public let findings: [Finding]

    /// Decoded lines.
    public init(lines: [Line], encoding: String, findings: [Finding] = []) {
        self.lines = lines
        self.encoding = encoding
        self.findings = findings
    }

    /// The lines of a text that is already decoded.
    public init(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let kept = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
        self.init(
            lines: kept.enumerated().map { Line(number: $0.offset + 1, text: String($0.element)) },
            encoding: "utf-8")
    }
}
