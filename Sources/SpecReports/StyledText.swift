import SpecModel

/// Text for a terminal, some parts of which stand out.
///
/// Colour is a layer on top: without it the text is the same to the letter, and nothing depends on seeing it.
/// What documents say loses its control characters when it comes in here, so that the only ones that go out are ours.
public struct StyledText: Sendable {
    /// How a part stands out.
    enum Style: Sendable {
        case plain, title, deleted, inserted, signal

        /// The parameters of the terminal's sequence; nil where none is needed.
        fileprivate var code: String? {
            switch self {
            case .plain: nil
            case .title: "1"
            case .deleted: "31"
            case .inserted: "32"
            case .signal: "33"
            }
        }
    }

    private var parts: [(text: String, style: Style)] = []

    /// Appends text that stays in its line.
    mutating func put(_ text: String, _ style: Style = .plain) {
        if !text.isEmpty { parts.append((text.oneLine.harmless, style)) }
    }

    /// Ends the line.
    mutating func endLine() { parts.append(("\n", .plain)) }

    /// Appends a line.
    mutating func line(_ text: String = "", _ style: Style = .plain) {
        put(text, style)
        endLine()
    }

    /// Appends lines.
    mutating func lines(_ lines: [String]) {
        for line in lines { self.line(line) }
    }

    /// The text, with the sequences that colour it or without.
    public func text(inColour: Bool) -> String {
        var text = ""
        for part in parts {
            if inColour, let code = part.style.code {
                text += "\u{1B}[\(code)m\(part.text)\u{1B}[0m"
            } else {
                text += part.text
            }
        }
        return text
    }
}
