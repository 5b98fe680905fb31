public import SpecModel

/// A document with the forms of its lines, examined once for all profiles that might read it.
public struct DocumentForms: Sendable {
    /// The document.
    public let document: DocumentText
    let forms: [LineForm]
    /// The keys of all lines that can be phrases, one behind the other.
    let keys: [UInt8]

    /// Examines a document.
    public init(_ document: DocumentText) {
        self.document = document
        var keys: [UInt8] = []
        keys.reserveCapacity(2_048)
        forms = document.lines.map { LineForm($0, keys: &keys) }
        self.keys = keys
    }

    /// What a table holds for the line at a place.
    func entry<Value>(of place: Int, in table: PhraseTable<Value>) -> Value? {
        guard let key = forms[place].key else { return nil }
        return table[keys.span.extracting(key), hash: forms[place].keyHash]
    }

    /// Whether paragraphs of the document join clauses by semicolons: four at the least, each before a small
    /// letter, in lines that are no bullets.
    var hasClauses: Bool {
        var clauses = 0
        for line in forms.indices
        where forms[line].marker == .none && forms[line].setting != .item && forms[line].width > 40 {
            let bytes = forms[line].text.utf8.span
            guard bytes.count > 2 else { continue }
            for place in 0..<bytes.count - 2 where bytes[place] == UInt8(ascii: ";") && bytes[place + 1] == 32
            {
                if (0x61...0x7A).contains(bytes[place + 2]) { clauses += 1 }
                if clauses == 4 { return true }
            }
        }
        return false
    }

    /// Whether the line at a place is a heading that a profile knows.
    func isHeading(_ place: Int, of profile: Profile) -> Bool {
        if case .heading? = entry(of: place, in: profile.phrases) { return true }
        return false
    }

    /// What a table holds for two lines that follow each other, taken as one.
    func entry<Value>(ofTwoFrom place: Int, in table: PhraseTable<Value>) -> Value? {
        guard forms[place].key != nil, place + 1 < forms.count, forms[place + 1].key != nil else {
            return nil
        }
        return table[PhraseKey.of("\(forms[place].text) \(forms[place + 1].text)")]
    }
}
