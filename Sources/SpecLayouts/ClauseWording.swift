import SpecModel

/// The wordings of which a jurisdiction makes its cancellation clauses; each list in the order of preference,
/// and in small letters, as `WordingSearch` looks for them.
struct ClauseWording: Sendable {
    let newJobCode: [String]
    let replaces: [String]
    let sameClass: [String]
    let salaryGroup: [String]
    let approved: [String]
    let finalNumber: [String]
    let itemNumber: [String]

    init(
        newJobCode: [String] = [], replaces: [String] = [], sameClass: [String] = [],
        salaryGroup: [String] = [], approved: [String] = [], finalNumber: [String] = [],
        itemNumber: [String] = []
    ) {
        func small(_ wordings: [String]) -> [String] { wordings.map(\.lowercasedASCII) }
        self.newJobCode = small(newJobCode)
        self.replaces = small(replaces)
        self.sameClass = small(sameClass) + ["same class"]
        self.salaryGroup = small(salaryGroup)
        self.approved = small(approved)
        self.finalNumber = small(finalNumber)
        self.itemNumber = small(itemNumber)
    }
}

/// Phrases by which the note of a clause speaks of a review, with the grade of that evidence.
struct ReviewWording: Sendable {
    let basis: String
    let grade: Int
    /// Folded.
    let phrases: [String]

    init(basis: String, grade: Int, phrases: [String]) {
        self.basis = basis
        self.grade = grade
        self.phrases = phrases.map { FoldedText($0).description }
    }
}

/// Phrases by which the note of a clause says what was changed.
struct ClaimWording: Sendable {
    /// The phrases in small letters.
    let phrases: [(claim: Claim, phrase: String)]
    /// Verbs before the name of a section, each with the blank behind it.
    let modify: [String]

    init(phrases: [(claim: Claim, phrase: String)] = [], modify: [String] = []) {
        self.phrases = phrases.map { ($0.claim, $0.phrase.lowercasedASCII) }
        self.modify = modify.map { "\($0.lowercasedASCII) " }
    }
}
