// What is found about the dates and the numbers of a revision.
extension Finding.Kind {
    static let dates = [
        impossibleDate, dateUnread, damagedDate, finalNumberYear, revisedBeforeEffective,
        revisedLongAfterEffective, establishedAfterEffective, establishedAfterPredecessor,
        predecessorAfterEffective,
    ]

    /// A date that no calendar has.
    public static let impossibleDate = Finding.Kind(
        "impossible-date", .error, .dates,
        "A date has the form of one but names no day of any calendar, such as 30 February or '2/24/005'.",
        advice: "Look the day up in the record of the approval; until then the date counts as unknown.")

    /// Words that are no date.
    public static let dateUnread = Finding.Kind(
        "date-unread", .warning, .dates,
        "What stands where a date should is not written as the profile's dates are.",
        ground: "the profile's `dates`",
        advice: "Correct the date, or add its form to the profile.")

    /// A date with a wrong mark.
    public static let damagedDate = Finding.Kind(
        "damaged-date", .note, .dates,
        "A date has a wrong mark of punctuation, as 'April 18. 2023', and is read all the same.",
        advice: "Nothing, where the date that was read is right.")

    /// A Final No. of another year.
    public static let finalNumberYear = Finding.Kind(
        "final-number-year", .warning, .dates,
        "The first two digits of the Final No. are not the year of the effective date.",
        ground: "custom: the number of an approval batch begins with the year in which it takes effect",
        advice:
            "Compare both with the record of the approval; one of them is mistyped, or the date was moved.")

    /// REV before EFFECTIVE.
    public static let revisedBeforeEffective = Finding.Kind(
        "revised-before-effective", .warning, .dates,
        "REV, the day on which the published record was edited, lies before the effective date.",
        ground:
            "the profile's `revised-within-days`; custom in Connecticut: the record is edited after the revision takes effect",
        advice:
            "Check both dates; often the day and the month of one are exchanged, or the REV is that of the revision before."
    )

    /// REV long after EFFECTIVE.
    public static let revisedLongAfterEffective = Finding.Kind(
        "revised-long-after-effective", .note, .dates,
        "REV lies later after the effective date than is usual, so the record may have been edited again without a new revision.",
        ground: "the profile's `revised-within-days`; custom in Connecticut: 45 days",
        advice: "Find out what was edited, and whether it should have been a revision of its own.")

    /// EST after EFFECTIVE.
    public static let establishedAfterEffective = Finding.Kind(
        "established-after-effective", .warning, .dates,
        "EST, the first approval of the class, lies after the day from which this revision is in force.",
        advice: "Check both dates against the record of the class.")

    /// EST after the predecessor's date.
    public static let establishedAfterPredecessor = Finding.Kind(
        "established-after-predecessor", .warning, .dates,
        "EST, the first approval of the class, lies after the date on which the replaced specification was approved.",
        advice: "Check both dates; where the class was recoded, EST may be the day of the new code.")

    /// The predecessor approved after this revision.
    public static let predecessorAfterEffective = Finding.Kind(
        "predecessor-after-effective", .warning, .dates,
        "The clause says that the replaced specification was approved after the day from which this one is in force.",
        advice: "Check both dates; the supersession can't be followed back over them.")
}
