import SpecModel

/// A degree that a sentence names.
struct DegreeMention {
    let education: Qualifications.Education
    /// The place of its name among the words of the sentence.
    let word: Int
    /// What it must be in; nil where any field will do.
    let field: String?

    private static let names: [(beginning: String, education: Qualifications.Education)] = [
        ("associate", .associate), ("bachelor", .bachelor), ("baccalaureate", .bachelor), ("master", .master),
        ("doctor", .doctorate), ("ph.d", .doctorate),
    ]

    /// The degrees of a sentence in the order in which it names them; the word "degree" must follow.
    ///
    /// - Parameter words: the folded words of the sentence.
    static func all(in text: String, _ words: [String]) -> [DegreeMention] {
        names.compactMap { beginning, education -> DegreeMention? in
            let place = words.indices.first { place in
                words[place].hasPrefix(beginning)
                    && words[place...].prefix(4).dropFirst().contains { $0.hasPrefix("degree") }
            }
            guard let place, let range = text.caselessRange(of: words[place].prefix(beginning.count)) else {
                return nil
            }
            let behind = text[range.upperBound...]
            let rest = behind.caselessRange(of: "degree").map { behind[$0.upperBound...] } ?? behind
            return DegreeMention(education: education, word: place, field: field(in: rest))
        }.sorted { $0.word < $1.word }
    }

    /// The degree that takes the longest, where a sentence names several.
    static func highest(of degrees: [DegreeMention]) -> DegreeMention? {
        let order = Qualifications.Education.allCases
        return degrees.max {
            order.firstIndex(of: $0.education) ?? 0 < order.firstIndex(of: $1.education) ?? 0
        }
    }

    /// The words behind "in", up to where the sentence goes on with something else.
    private static func field(in rest: Substring) -> String? {
        let text = rest.drop { $0 == " " }
        guard text.hasPrefix("in ") else { return nil }
        let behind = text.dropFirst(3)
        let ends = [
            "may be substituted", "can be substituted", "substitutes", ", plus", " plus ", ", supplemented",
            ", with ", ", and ", " or a bachelor", " or a master", " or an associate",
        ]
        let end = ends.compactMap { behind.caselessRange(of: $0)?.lowerBound }.min() ?? behind.endIndex
        var field = withoutEndPunctuation(behind[..<end])
        // "in social work and three (3) years of experience": an amount is no part of a field.
        let reader = DurationReader(field)
        if let first = reader.durations.first,
            let range = field.caselessRange(of: reader.words[first.words.lowerBound])
        {
            field = withoutEndPunctuation(field[..<range.lowerBound])
            for joint in [" and", " plus", " with", " or"] where field.hasSuffix(joint) {
                field = withoutEndPunctuation(String(field.dropLast(joint.count)))
            }
        }
        return field.isEmpty ? nil : field
    }
}
