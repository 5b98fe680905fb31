// What is found in the cancellation clause.
extension Finding.Kind {
    static let clause = [
        clauseNotUnderstood, clauseContradictsItself, secondClause, clauseDateUnread, reviewNotUnderstood,
        textAfterClause, clauseTooLong,
    ]

    /// A clause that says nothing.
    public static let clauseNotUnderstood = Finding.Kind(
        "clause-not-understood", .warning, .clause,
        "The cancellation clause says neither which specification it replaces nor that the class is new, in words that the profile knows.",
        ground: "the profile's `clause`",
        advice: "Read the clause; where its wording is a usual one, add it to the profile.")

    /// New and replacing at once.
    public static let clauseContradictsItself = Finding.Kind(
        "clause-contradicts-itself", .warning, .clause,
        "The clause says that the job code is new and also that it replaces a specification; what it says first counts.",
        advice: "Find out whether the class was established or recoded with this revision.")

    /// Two clauses.
    public static let secondClause = Finding.Kind(
        "second-clause", .warning, .clause,
        "The document has more than one cancellation clause; the first one counts.",
        advice: "One of them is probably left over from the revision before: check which one is meant.")

    /// A predecessor without a date.
    public static let clauseDateUnread = Finding.Kind(
        "clause-date-unread", .warning, .clause,
        "The clause gives no date of the specification that it replaces, or none that is understood.",
        ground: "the profile's `dates`",
        advice: "Look the date up: without it the supersession ends here.")

    /// A review in unknown words.
    public static let reviewNotUnderstood = Finding.Kind(
        "review-not-understood", .warning, .clause,
        "The note of the clause speaks of a review in words that the profile does not know, so the revision counts as no evidence of one.",
        ground: "the profile's `review`; in Connecticut reviews are made under § 5-200a",
        advice: "Where it was a review, add the wording to the profile, or record the review by hand.")

    /// Words behind the clause.
    public static let textAfterClause = Finding.Kind(
        "text-after-clause", .note, .clause,
        "Words stand behind the clause that are no part of it.",
        advice: "Check whether they belong to another section whose heading was lost.")

    /// A clause of thousands of characters.
    public static let clauseTooLong = Finding.Kind(
        "clause-too-long", .warning, .clause,
        "The section of the clause is far longer than any clause; only its beginning is taken apart.",
        advice: "Look for a heading that was lost, so that other sections were taken for the clause.")
}
