extension StringProtocol {
    /// Where a wording stands, whatever the case of its ASCII letters; a blank in it stands for one blank.
    ///
    /// Plain bytes are compared, since wordings are short and documents are searched for dozens of them.
    func caselessRange(of wording: some StringProtocol) -> Range<Index>? {
        let needle = wording.utf8.map(asciiLowercased)
        guard let first = needle.first else { return nil }
        let haystack = self.utf8
        var start = haystack.startIndex
        while start != haystack.endIndex {
            if asciiLowercased(haystack[start]) == first {
                var (place, matched) = (start, 0)
                while matched < needle.count, place != haystack.endIndex,
                    asciiLowercased(haystack[place]) == needle[matched]
                {
                    haystack.formIndex(after: &place)
                    matched += 1
                }
                if matched == needle.count { return start..<place }
            }
            haystack.formIndex(after: &start)
        }
        return nil
    }

    /// The first of several wordings that stands in the text, in the order in which they are given.
    func caselessRange(ofAny wordings: [String]) -> Range<Index>? {
        for wording in wordings {
            if let range = caselessRange(of: wording) { return range }
        }
        return nil
    }

    /// Whether a wording stands in the text, whatever the case of its letters.
    func holds(_ wording: some StringProtocol) -> Bool { caselessRange(of: wording) != nil }
}

private func asciiLowercased(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }
