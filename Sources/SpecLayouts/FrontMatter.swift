/// One line of front matter: a key and a value that any YAML reader takes for the same text.
enum FrontMatter {
    /// A value as a YAML scalar: plain where nothing in it could be taken for anything else, quoted otherwise
    /// ("0722" is an octal number to YAML, and `: ` begins a map).
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : "\"\(text.map(quoted).joined())\""
    }

    /// The key and value of a line, or nil where it is none.
    static func pair(_ line: some StringProtocol) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...]
        guard value.first == " " else { return nil }
        let scalar = value.dropFirst()
        guard scalar.first == "\"" else { return (String(line[..<colon]), String(scalar)) }
        guard scalar.count > 1, scalar.last == "\"" else { return nil }
        return (String(line[..<colon]), unquoted(scalar.dropFirst().dropLast()))
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, last != 32 else { return false }
        let isLetter = (65...90).contains(first | 32 ^ 32) || (97...122).contains(first)
        let isDated = (48...57).contains(first) && text.utf8.contains { $0 == 45 || $0 > 57 }
        guard isLetter || isDated || first == 40,
            !["true", "false", "null", "yes", "no"].contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { $0.value >= 32 && !":#\"\\".unicodeScalars.contains($0) }
    }

    private static func quoted(_ character: Character) -> String {
        switch character {
        case "\"", "\\": "\\\(character)"
        case "\n", "\r", "\r\n": "\\n"
        default: String(character)
        }
    }

    private static func unquoted(_ text: some StringProtocol) -> String {
        var plain = ""
        var isEscape = false
        for character in text {
            if !isEscape, character == "\\" {
                isEscape = true
            } else {
                plain.append(isEscape && character == "n" ? "\n" : character)
                isEscape = false
            }
        }
        return plain
    }
}
