import SpecModel

/// An education that a sentence names: a degree, graduation, a diploma.
struct EducationMention {
    let education: Qualifications.Education
    /// Its items in the text: from "graduation" or "possession" to "degree".
    let items: Range<Int>

    /// How far a name and the word "degree" may stand apart: "Bachelor's or Master's degree".
    private static let reach = 4
    /// How far "graduation" and the degree may stand apart.
    private static let graduationReach = 12

    /// The educations of a part of a text, in order. A name alone is none: a master mechanic has no degree.
    static func all(in range: Range<Int>, of list: TermList) -> [EducationMention] {
        var found: [EducationMention] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard let mention = mention(at: place, in: range, of: list) else {
                place += 1
                continue
            }
            place = mention.items.upperBound
            // "High school diploma or GED" is one.
            if let last = found.last, last.education == mention.education,
                mention.items.lowerBound - last.items.upperBound <= 2, list[last.items.upperBound] == .or
            {
                let items = last.items.lowerBound..<mention.items.upperBound
                found[found.count - 1] = EducationMention(education: mention.education, items: items)
            } else {
                found.append(mention)
            }
        }
        return found
    }

    private static func mention(at place: Int, in range: Range<Int>, of list: TermList) -> EducationMention? {
        func made(_ education: Qualifications.Education, _ end: Int) -> EducationMention {
            EducationMention(education: education, items: place..<min(end, range.upperBound))
        }
        switch list[place] {
        case .graduation: return graduation(at: place, in: range, of: list)
        case .bachelor: return named(.bachelor, at: place, of: list).map { made(.bachelor, $0) }
        case .master: return named(.master, at: place, of: list).map { made(.master, $0) }
        case .associate: return named(.associate, at: place, of: list).map { made(.associate, $0) }
        case .doctorate: return named(.doctorate, at: place, of: list).map { made(.doctorate, $0) }
        case .juris:
            let end = list[place + 1] == .doctorate ? place + 2 : place + 1
            return made(.law, list[end] == .degree ? end + 1 : end)
        case .law where list[place + 1] == .degree: return made(.law, place + 2)
        case .college where list[place + 1] == .degree: return made(.bachelor, place + 2)
        case .high where list[place + 1] == .school:
            let isDiploma = (2...4).contains {
                list[place + $0] == .diploma || list[place + $0] == .equivalent
            }
            let isFinished = (1...4).contains { list[place - $0] == .completion }
            guard isDiploma || isFinished else { return nil }
            return made(.highSchool, list[place + 2] == .diploma ? place + 3 : place + 2)
        case .ged: return made(.highSchool, place + 1)
        case .twelfth: return made(.highSchool, place + 2)
        default: return nil
        }
    }

    /// The place behind a degree that begins with this name; nil where the name is something else.
    private static func named(_ term: Term, at place: Int, of list: TermList) -> Int? {
        for end in (place + 1)...(place + reach) where list[end] == .degree { return end + 1 }
        switch list[place + 1] {
        case .of where list[place + 2] == .arts: return place + 3
        case .in where term != .associate: return place + 1
        case .stop where term == .doctorate: return place + 1
        default: return nil
        }
    }

    /// "Graduation from an accredited college or university with a Bachelor's degree": the degree tells, and
    /// where none is named, the school.
    private static func graduation(
        at place: Int, in range: Range<Int>, of list: TermList
    ) -> EducationMention? {
        var school: (education: Qualifications.Education, end: Int)?
        let end = min(place + graduationReach, range.upperBound)
        var next = place + 1
        while next < end {
            switch list[next] {
            case .high where list[next + 1] == .school: school = school ?? (.highSchool, next + 2)
            case .law where list[next + 1] == .school: school = school ?? (.law, next + 2)
            case .college:
                // "a college or university" is one place.
                let isSmall = list[next - 1] == .community || list[next - 1] == .or && school != nil
                if school == nil {
                    school = (isSmall ? .associate : .bachelor, next + 1)
                } else if let known = school, next - known.end <= 1 {
                    school = (known.education, next + 1)
                }
            case .bachelor, .master, .associate, .doctorate, .juris:
                guard let degree = mention(at: next, in: range, of: list) else { break }
                return EducationMention(
                    education: degree.education, items: place..<degree.items.upperBound)
            case .year where list[next + 1] == .college: break
            case .plus, .semicolon, .supplemented, .year: next = end
            default: break
            }
            next += 1
        }
        return school.map { EducationMention(education: $0.education, items: place..<$0.end) }
    }
}

extension Qualifications.Education {
    /// The years of full-time study that it stands for where years are counted against it.
    var yearsOfStudy: Years? {
        switch self {
        case .associate: Years(2)
        case .bachelor: Years(4)
        case .none, .highSchool, .master, .law, .doctorate, .equivalent: nil
        }
    }
}
