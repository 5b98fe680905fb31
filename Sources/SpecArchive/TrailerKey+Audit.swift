extension TrailerKey {
    /// The keys under which facts stand that the front matter of a text has too.
    static let facts = [
        title, titleSource, code, established, revised, effective, published, finalNumber, itemNumber,
        salaryGroup, occupationalGroup, bargainingUnit, eeo, designation, seriesClass, given,
    ]
    /// The keys of what is understood of the clause.
    static let clauseParts = [
        clause, supersedes, note, claim, reviewBasis, reviewGrade, reviewSentence,
    ]
}
