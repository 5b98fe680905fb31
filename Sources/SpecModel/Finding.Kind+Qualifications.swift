// What is found in the minimum qualifications.
extension Finding.Kind {
    static let qualifications = [wordAndDigitDisagree, qualificationNotUnderstood]

    /// "Eight (7) years".
    public static let wordAndDigitDisagree = Finding.Kind(
        "word-and-digit-disagree", .error, .qualifications,
        "A number is written as a word and in digits, and the two differ, as 'Eight (7) years'; the word counts.",
        advice: "Find out which number was approved: it decides who qualifies.")

    /// A requirement that stays text.
    public static let qualificationNotUnderstood = Finding.Kind(
        "qualification-not-understood", .note, .qualifications,
        "A qualification is not taken apart into years, degrees and fields; it is kept as text, and the ways to qualify may lack one.",
        advice: "Read the sentence beside the ways to qualify that the report lists.")
}
