import SpecModel

/// The cells of a table whose columns nothing parts, as copies of printed tables have them:
/// `0415 VR - 99 DURATIONAL PROJECT MANAGER Feb 24, 2005`. They are told by what the columns hold.
struct UnpartedCells {
    private let profile: Profile
    private var words: ArraySlice<Substring>

    /// The names of the columns of a table's head, or none where the line holds anything else.
    static func columns(in line: String, of table: Profile.Table) -> [String] {
        var rest = FoldedText(line).description[...]
        var names: [String] = []
        while !rest.isEmpty {
            guard let name = table.names.first(where: { isName($0, at: rest) }) else { return [] }
            names.append(name)
            rest = Substring(
                rest.utf8.dropFirst(name.utf8.count).drop { $0 == 32 || $0 == UInt8(ascii: ":") })
        }
        return names
    }

    private static func isName(_ name: String, at rest: Substring) -> Bool {
        guard rest.begins(with: name) else { return false }
        let next = rest.utf8.dropFirst(name.utf8.count).first
        return next.map { $0 == 32 || $0 == UInt8(ascii: ":") } ?? true
    }

    /// The cells of a row from a column on; the row may go on in the next line. Nil where the line is no row.
    static func cells(
        of form: LineForm, columns: ArraySlice<Profile.Column?>, _ profile: Profile
    ) -> [(column: Profile.Column, text: String)]? {
        var reader = UnpartedCells(profile: profile, words: form.text.split { $0 == " " || $0 == "\t" }[...])
        return reader.read(columns)
    }

    private init(profile: Profile, words: ArraySlice<Substring>) {
        self.profile = profile
        self.words = words
    }

    private mutating func read(
        _ columns: ArraySlice<Profile.Column?>
    ) -> [(column: Profile.Column, text: String)]? {
        let columns = columns.compactMap { $0 }
        // Every further column of text multiplies the ways to part a row.
        let texts = columns.count { [.title, .designation, .other].contains($0.fact) }
        guard words.count <= 24, texts <= 3, let texts = take(columns.map(\.fact)[...], mayEnd: true) else {
            return nil
        }
        return texts.isEmpty ? nil : Array(zip(columns, texts))
    }

    /// Takes all words for columns from the first on; the row may end before the last where it goes on in the
    /// next line.
    private mutating func take(_ facts: ArraySlice<FactName>, mayEnd: Bool) -> [String]? {
        var facts = facts
        var texts: [String] = []
        while let fact = facts.popFirst() {
            if words.isEmpty { return mayEnd ? texts : nil }
            guard let text = take(fact, before: facts) else { return nil }
            texts.append(text)
        }
        return words.isEmpty ? texts : nil
    }

    private mutating func take(_ fact: FactName, before later: ArraySlice<FactName>) -> String? {
        let profile = profile
        switch fact {
        case .code:
            return take(1) { word in ClassCode(word) != nil && word.utf8.allSatisfy { $0 < 0x61 } }
        case .finalNumber, .itemNumber:
            return take(1) { $0.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") } }
        case .salaryGroup:
            return take(3) { SalaryGroup($0)?.isPlanAndGrade == true }
                ?? take(2) { SalaryGroup($0)?.isPlanAndGrade == true }
        case .occupationalGroup, .bargainingUnit, .eeo:
            guard words.first?.utf8.first == UInt8(ascii: "(") else { return nil }
            let end = words.dropFirst().firstIndex { $0.utf8.first == UInt8(ascii: "(") } ?? words.endIndex
            return take(end - words.startIndex) { _ in true }
        case .established, .revised, .effective, .published, .titleChanged:
            for count in [3, 1, 2] {
                if let text = take(count, where: { profile.isAbsent($0) || profile.date($0) != nil }) {
                    return text
                }
            }
            return nil
        case .title, .designation, .other: return takeText(before: later)
        }
    }

    /// Text reaches as far as the columns behind it leave words over. Of two columns of text the second begins with
    /// a number: "12 Months".
    private mutating func takeText(before later: ArraySlice<FactName>) -> String? {
        guard later.contains(where: { $0 != .other && $0 != .title && $0 != .designation }) || later.isEmpty
        else {
            let number = words.dropFirst().firstIndex { $0.utf8.first.map { (48...57).contains($0) } == true }
            return take((number ?? words.endIndex) - words.startIndex) { _ in true }
        }
        for count in stride(from: words.count, to: 0, by: -1) {
            var rest = self
            rest.words = words.dropFirst(count)
            if rest.take(later, mayEnd: false) != nil { return take(count) { _ in true } }
        }
        return nil
    }

    private mutating func take(_ count: Int, where fits: (String) -> Bool) -> String? {
        guard count > 0, words.count >= count else { return nil }
        let text = words.prefix(count).joined(separator: " ")
        guard fits(text) else { return nil }
        words = words.dropFirst(count)
        return text
    }
}

extension SalaryGroup {
    /// Whether it is made of a plan and a grade: `VR 99`, `AR2 65`.
    fileprivate var isPlanAndGrade: Bool {
        let words = description.split(separator: " ")
        return words.count == 2 && (1...4).contains(words[0].utf8.count)
            && (1...3).contains(words[1].utf8.count)
            && words[0].utf8.first.map { (65...90).contains($0) } == true
            && words[0].utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
            && words[1].utf8.allSatisfy { (48...57).contains($0) }
    }
}
