import SpecModel

/// A whole document folded into one text, in which the phrases are looked for that only one jurisdiction writes.
struct FoldedDocument {
    private var bytes: [UInt8] = []

    init(_ document: DocumentText) {
        for line in document.lines {
            if !bytes.isEmpty { bytes.append(32) }
            Folding.append(line.text.utf8.span, to: &bytes)
        }
    }

    /// Whether a folded phrase stands in the text, lines wrapped or not.
    func holds(_ phrase: String) -> Bool {
        let needle = Array(phrase.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        let haystack = bytes.span
        var place = 0
        let last = haystack.count - needle.count
        while place <= last {
            if haystack[place] == first {
                var matched = 1
                while matched < needle.count, haystack[place + matched] == needle[matched] { matched += 1 }
                if matched == needle.count { return true }
            }
            place += 1
        }
        return false
    }
}
