import SpecModel

/// The wordings of which a jurisdiction makes its cancellation clauses; each list in the order of preference.
struct ClauseWording: Sendable {
    var newJobCode: [String] = []
    var replaces: [String] = []
    var sameClass: [String] = []
    var salaryGroup: [String] = []
    var approved: [String] = []
    var finalNumber: [String] = []
    var itemNumber: [String] = []
}

/// Phrases by which the note of a clause speaks of a review, with the grade of that evidence.
struct ReviewWording: Sendable {
    let basis: String
    let grade: Int
    let phrases: [String]
}

/// Phrases by which the note of a clause says what was changed.
struct ClaimWording: Sendable {
    var phrases: [(claim: Claim, phrase: String)] = []
    /// Verbs before the name of a section.
    var modify: [String] = []
}
