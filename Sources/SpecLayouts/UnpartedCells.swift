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
        guard words.count <= 40 else { return nil }
        var cells: [(column: Profile.Column, text: String)] = []
        for (place, column) in zip(columns.indices, columns) where !words.isEmpty {
            guard let column else { return nil }
            let later = columns[(place + 1)...].compactMap { $0?.fact }
            guard let text = take(column.fact, before: later) else { return nil }
            cells.append((column, text))
        }
        return words.isEmpty && !cells.isEmpty ? cells : nil
    }

    private mutating func take(_ fact: FactName, before later: [FactName]) -> String? {
        let profile = profile
        switch fact {
        case .code:
            return take(1) { word in ClassCode(word) != nil && word.utf8.allSatisfy { $0 < 0x61 } }
        case .finalNumber, .itemNumber:
            return take(1) { $0.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") } }
        case .salaryGroup:
            return take(3) { SalaryGroup($0)?.isPlanAndGrade == true }
                ?? take(2) {
                    SalaryGroup($0)?.isPlanAndGrade == true
                }
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
        case .title, .designation, .other:
            // Text reaches to the first column behind it that tells itself.
            for count in stride(from: words.count, to: 0, by: -1) {
                var rest = self
                rest.words = words.dropFirst(count)
                guard later.allSatisfy({ rest.take($0, before: []) != nil }), rest.words.isEmpty else {
                    continue
                }
                return take(count) { _ in true }
            }
            return nil
        }
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
