// What is found about the code, the title and the salary group of a class.
extension Finding.Kind {
    static let identity = [
        codeMissing, codeUnread, codeShape, codeAndPlanDisagree, titleMissing, titleFromClause,
        restrictedTitle, suppliedByHand, contradictoryFact,
    ]

    private static let published =
        "Conn. Gen. Stat. § 5-206 (a): a classification is published with its title and code"

    /// No class code.
    public static let codeMissing = Finding.Kind(
        "code-missing", .note, .identity,
        "The document has no class code, so the archive can only tell its class by title and clause.",
        ground: published,
        advice:
            "Supply the code when you record the document (`--code`); the record then says that it came from you."
    )

    /// A class code that is none.
    public static let codeUnread = Finding.Kind(
        "code-unread", .warning, .identity,
        "What stands where the class code should is no class code.",
        advice: "Compare it with the published document, and supply the code when you record it (`--code`).")

    /// A class code of another shape.
    public static let codeShape = Finding.Kind(
        "code-shape", .warning, .identity,
        "The class code is not made as the codes of this jurisdiction are.",
        ground: "the profile's `code`; in Connecticut four digits and the two characters of the pay plan",
        advice: "Look for a digit or letter that was dropped or mistyped.")

    /// A code whose plan is not that of the salary group.
    public static let codeAndPlanDisagree = Finding.Kind(
        "code-and-plan-disagree", .warning, .identity,
        "The pay plan at the end of the class code is not the plan of the salary group: a code in DM goes with 'DM 32', one in AR with 'AR 65' or 'AR2 65'.",
        ground: "the profile's `plan-suffix`; custom in Connecticut, where nearly all codes follow it",
        advice: "Find out whether the class was recoded or regraded and only one of the two was changed.")

    /// No title.
    public static let titleMissing = Finding.Kind(
        "title-missing", .note, .identity,
        "The document does not say what the class is called.",
        ground: published,
        advice: "Supply the title when you record the document (`--title`).")

    /// A title that is the predecessor's.
    public static let titleFromClause = Finding.Kind(
        "title-from-clause", .note, .identity,
        "The only title in the document stands in the cancellation clause, where it is that of the specification that was replaced.",
        ground: published,
        advice: "Where the class was retitled, supply the new title when you record the document (`--title`)."
    )

    /// A title that the law reserves.
    public static let restrictedTitle = Finding.Kind(
        "restricted-title", .warning, .identity,
        "The title holds a word that is reserved to one office, such as 'auditor'.",
        ground:
            "the profile's `restricted-titles`; Conn. Gen. Stat. § 5-206 (d) for 'auditor', reserved to the Auditors of Public Accounts",
        advice: "Check that the class belongs to that office; otherwise it needs another title.")

    /// A fact that a person supplied.
    public static let suppliedByHand = Finding.Kind(
        "supplied-by-hand", .note, .identity,
        "The code or the title does not come from the document: a person supplied it.",
        advice: "Nothing, where you trust the record that it came from.")

    /// A fact given twice.
    public static let contradictoryFact = Finding.Kind(
        "contradictory-fact", .warning, .identity,
        "The document gives the same fact twice with different values; the first one counts, the other is kept beside it.",
        advice: "Find out which one is right and correct the document.")
}
