// What is found in the minimum qualifications.
extension Finding.Kind {
    static let qualifications = [
        wordAndDigitDisagree, specialExceedsGeneral, substitutionRate, substitutionBelowSpecial,
        qualificationNotUnderstood,
    ]

    /// "Eight (7) years".
    public static let wordAndDigitDisagree = Finding.Kind(
        "word-and-digit-disagree", .error, .qualifications,
        "A number is written as a word and in digits, and the two differ, as 'Eight (7) years'; the word counts.",
        advice: "Find out which number was approved: it decides who qualifies.")

    /// More special experience than there is experience.
    public static let specialExceedsGeneral = Finding.Kind(
        "special-exceeds-general", .error, .qualifications,
        "The special experience is longer than the general experience that it is a part of; the ways to qualify ask for the longer.",
        ground: "custom: special experience is had within the general experience and not on top of it",
        advice: "Find out which of the two numbers was approved: it decides who qualifies.")

    /// A maximum that the rate does not give.
    public static let substitutionRate = Finding.Kind(
        "substitution-rate", .warning, .qualifications,
        "The most years that college training may stand for do not follow from the hours that make up a year and the degree that is named; the stated maximum counts.",
        ground:
            "arithmetic: an Associate's degree takes 60 semester hours, a Bachelor's 120; at fifteen hours for half a year those are two and four years",
        advice: "Find out whether the rate, the maximum or the degree is mistyped.")

    /// A degree that is worth more than may be used of it.
    public static let substitutionBelowSpecial = Finding.Kind(
        "substitution-below-special", .note, .qualifications,
        "A substitution would leave fewer years than the special experience asks for, so a part of it can't be used; the ways to qualify never fall below the special experience.",
        advice:
            "Nothing, where that is meant. Otherwise the substitution or the special experience was changed without the other."
    )

    /// A requirement that stays text.
    public static let qualificationNotUnderstood = Finding.Kind(
        "qualification-not-understood", .note, .qualifications,
        "A qualification is not taken apart into years, degrees and fields; it is kept as text, and the ways to qualify may lack one.",
        advice: "Read the sentence beside the ways to qualify that the report lists.")
}
