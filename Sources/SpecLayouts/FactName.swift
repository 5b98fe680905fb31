/// The facts that a profile can name.
enum FactName: Hashable, Sendable {
    case code, title, established, revised, effective, published, salaryGroup, occupationalGroup
    case bargainingUnit, eeo, designation, finalNumber, itemNumber
    /// The day on which the class was given another title.
    case titleChanged
    /// A fact without a field of its own; its name is the label's.
    case other

    init?(_ word: String) {
        switch word {
        case "code": self = .code
        case "title": self = .title
        case "established": self = .established
        case "revised": self = .revised
        case "effective": self = .effective
        case "published": self = .published
        case "salary-group": self = .salaryGroup
        case "occupational-group": self = .occupationalGroup
        case "bargaining-unit": self = .bargainingUnit
        case "eeo": self = .eeo
        case "designation": self = .designation
        case "final-number": self = .finalNumber
        case "item-number": self = .itemNumber
        case "title-changed": self = .titleChanged
        case "other": self = .other
        default: return nil
        }
    }

    /// Whether its value is a date.
    var isDate: Bool {
        switch self {
        case .established, .revised, .effective, .published, .titleChanged: true
        case .code, .title, .salaryGroup, .occupationalGroup, .bargainingUnit, .eeo, .designation,
            .finalNumber,
            .itemNumber, .other:
            false
        }
    }
}
