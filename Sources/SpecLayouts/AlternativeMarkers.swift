import SpecModel

/// The lines by which qualifications part their alternatives: "Either I", "Or II", "Pattern III".
struct AlternativeMarkers: Sendable {
    private let patterns: [[String]]
    private let firstBytes: ByteSet

    /// Patterns of words, in which `{roman}` stands for a number in Roman or Arabic digits.
    init(_ patterns: [String]) {
        self.patterns = patterns.map { Self.words($0) }
        firstBytes = ByteSet(firstOf: patterns)
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// The marker that a text is, or with which it begins before a colon; quotes around it are none of it.
    func marker(at text: Substring) -> (words: Substring, rest: Substring)? {
        let bare = text.utf8.first == UInt8(ascii: "\"") ? text.dropFirst() : text
        guard let first = bare.utf8.first, firstBytes.holds(first) else { return nil }
        // "Experience: Either" has a colon of its own.
        if text.utf8.count <= 40, fits(text) { return (withoutMarks(text), text[text.endIndex...]) }
        guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")), fits(text[..<colon]) else {
            return nil
        }
        return (withoutMarks(text[..<colon]), text[text.utf8.index(after: colon)...])
    }

    /// The numbered markers inside a text whose line breaks were lost: "… license. and Either I One year … Or II
    /// Two years …". Each stands behind the end of a sentence and before the beginning of one.
    func markers(inside text: Substring) -> [Range<String.Index>] {
        guard !isEmpty else { return [] }
        let bytes = text.utf8
        var found: [Range<String.Index>] = []
        var place = bytes.startIndex
        while let blank = bytes[place...].firstIndex(of: 32) {
            place = bytes.index(after: blank)
            guard place < bytes.endIndex, (0x41...0x5A).contains(bytes[place]),
                firstBytes.holds(bytes[place]),
                endsSentence(text[..<blank]), let end = endOfMarker(in: text[place...])
            else { continue }
            found.append(place..<end)
            place = end
        }
        return found
    }

    private func endsSentence(_ front: Substring) -> Bool {
        guard let last = front.utf8.last else { return false }
        return ".;:)".utf8.contains(last) || front.hasSuffix(". and") || front.hasSuffix("; and")
    }

    private func endOfMarker(in text: Substring) -> String.Index? {
        let words = text.prefix(60).split(separator: " ", maxSplits: 4)
        for count in [2, 3] where words.count > count {
            let number = words[count - 1].utf8
            guard number.count <= 4, number.allSatisfy({ "IVX".utf8.contains($0) }),
                let next = words[count].utf8.first, (0x41...0x5A).contains(next),
                fits(text[words[0].startIndex..<words[count - 1].endIndex])
            else { continue }
            return words[count - 1].endIndex
        }
        return nil
    }

    private func fits(_ text: Substring) -> Bool {
        let words = Self.words(text)
        return (1...4).contains(words.count) && patterns.contains { matches($0, words) }
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        text.split(whereSeparator: { " \t".contains($0) }).map { word in
            word.lowercased().filter { $0.isLetter || $0.isNumber || "{}".contains($0) }
        }
    }

    private func matches(_ pattern: [String], _ words: [String]) -> Bool {
        pattern.count == words.count
            && zip(pattern, words).allSatisfy { $0 == "{roman}" ? Self.isNumber($1) : $0 == $1 }
    }

    /// Scans have the letter l for a Roman one.
    private static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.count <= 4
            && (word.utf8.allSatisfy { "ivxl".utf8.contains($0) }
                || word.utf8.allSatisfy { (48...57).contains($0) })
    }

    private func withoutMarks(_ text: Substring) -> Substring {
        var text = text
        while let first = text.utf8.first, "\" ".utf8.contains(first) { text = text.dropFirst() }
        while let last = text.utf8.last, "\" .,:".utf8.contains(last) { text = text.dropLast() }
        return text
    }
}
