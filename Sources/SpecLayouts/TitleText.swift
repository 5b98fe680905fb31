import SpecModel

/// A title as pages print it, taken apart: `Custodian (2011)`, `ABOLISHED 07/02/2014 PER PAY LETTER 14-11 -
/// Custodian`, `Fire Prevention Officer I (abolished 04/19/2017)`.
struct TitleText {
    /// The title and nothing else.
    var proper: String
    /// The code in the brackets behind it.
    private(set) var code: ClassCode?
    /// What is said of the end of the class.
    private(set) var remarks: [String] = []

    init(_ text: String, _ profile: Profile) {
        proper = text
        guard profile.titleHoldsCode || !profile.abolished.isEmpty else { return }
        takeRemarkBefore(profile)
        // A remark and a code may both stand behind a title.
        while let inner = bracketsAtEnd, takeBrackets(inner, profile) {}
    }

    /// Takes away the brackets that give the class code once more.
    mutating func removeCode(_ known: ClassCode?) {
        guard let known, let inner = bracketsAtEnd, ClassCode(inner) == known else { return }
        proper = trimmed(proper[..<proper.utf8.index(before: inner.startIndex)])
    }

    private var bracketsAtEnd: Substring? {
        guard proper.utf8.last == UInt8(ascii: ")"), let open = proper.utf8.lastIndex(of: UInt8(ascii: "(")),
            open > proper.startIndex
        else { return nil }
        return proper[proper.utf8.index(after: open)...].dropLast()
    }

    private mutating func takeBrackets(_ inner: Substring, _ profile: Profile) -> Bool {
        if profile.says(inner, oneOf: profile.abolished) {
            remarks.append(String(inner))
        } else if profile.titleHoldsCode, code == nil, let found = ClassCode(inner),
            profile.codeShape?.matches(found) ?? true
        {
            code = found
        } else {
            return false
        }
        proper = trimmed(proper[..<proper.utf8.index(before: inner.startIndex)])
        return true
    }

    private mutating func takeRemarkBefore(_ profile: Profile) {
        guard profile.says(proper[...], oneOf: profile.abolished) else { return }
        let words = proper.split(separator: " ")
        guard let dash = words.firstIndex(where: { FoldedText($0).description == "-" }),
            dash + 1 < words.count
        else { return }
        remarks.append(words[..<dash].joined(separator: " "))
        proper = words[(dash + 1)...].joined(separator: " ")
    }
}

extension Profile {
    /// A title without what stands around it: its code, or that the class was abolished.
    func titleProper(_ text: String) -> String { TitleText(text, self).proper }

    /// Whether a text begins with one of several wordings.
    func says(_ text: Substring, oneOf wordings: [String]) -> Bool {
        wordings.contains { text.caselessRange(of: $0)?.lowerBound == text.startIndex }
    }

    /// What a text says by the first of the profile's patterns that it has the form of.
    func date(_ text: some StringProtocol) -> DatePattern.Reading? {
        for pattern in dates {
            if let reading = pattern.read(text) { return reading }
        }
        return nil
    }
}
