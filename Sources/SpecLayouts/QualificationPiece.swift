import SpecModel

/// One thing that a sentence asks for, education or experience, and how it is tied to what stands before it.
struct QualificationPiece {
    /// How it is tied to the piece before it.
    enum Joint {
        /// No word says it.
        case open
        case and
        case or
    }

    enum Content {
        case experience(Years, field: String?)
        case education(Qualifications.Education, field: String?)
    }

    var joint: Joint
    let content: Content
    let statement: Statement
    let source: StatementReference

    var isExperience: Bool {
        switch content {
        case .experience: true
        case .education: false
        }
    }
}

/// What one alternative of a document asks for: the whole, where it has none, else what stands below "Or II".
struct QualificationAlternative {
    /// The words that open it; nil for what holds without an alternative.
    let label: String?
    /// The section that it stands in, since each class of a series has its own "Either I".
    let section: Int
    var pieces: [QualificationPiece] = []
    var special: [Qualifications.Special] = []
    var substitutions: [Qualifications.Substitution] = []
    var equivalents: [StatementReference] = []

    /// The pieces that must be had together: each "or" begins the next.
    var groups: [[QualificationPiece]] {
        var groups: [[QualificationPiece]] = []
        for piece in pieces {
            if groups.isEmpty || piece.joint == .or {
                groups.append([piece])
            } else {
                groups[groups.count - 1].append(piece)
            }
        }
        return groups
    }

    /// Adds what one sentence asks for. Where nothing joins it to a complete demand before it, a complete
    /// one is another way: nobody is asked for both a Bachelor's degree with four years and a Master's with two.
    mutating func add(_ sentence: [QualificationPiece]) {
        var sentence = sentence
        let isWhole = sentence.contains(where: \.isExperience) && !sentence.allSatisfy(\.isExperience)
        if sentence.first?.joint == .open, isWhole, !pieces.isEmpty { sentence[0].joint = .or }
        pieces += sentence
    }
}
