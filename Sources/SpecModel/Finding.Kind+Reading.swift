// What is found while bytes become lines and lines become sections.
extension Finding.Kind {
    static let reading = [damagedCharacters, unreadLine, unknownHeading, guessedHeading, subHeading]

    /// Characters that a change of encoding damaged.
    public static let damagedCharacters = Finding.Kind(
        "damaged-characters", .warning, .reading,
        "Characters were lost or turned into others when a program took the document's encoding for another one, as in 'ยง' or 'Â§' for '§'.",
        advice:
            "Compare the line with the published document. Where only your copy is damaged, record a sound one; where the published one is, have it repaired. The text itself is kept as it stands."
    )

    /// A line that belongs to nothing.
    public static let unreadLine = Finding.Kind(
        "unread-line", .warning, .reading,
        "The line is no heading, no fact and no part of a section that the profile knows; it is kept beside the specification.",
        advice:
            "If the line matters, add its heading, label or furniture to the profile; otherwise leave it.")

    /// A heading that is concluded from its form.
    public static let unknownHeading = Finding.Kind(
        "unknown-heading", .warning, .reading,
        "The line is written as a heading, but the profile knows none of these words; what stands below it is kept as a section of the kind 'other'.",
        advice: "Add the heading to the profile under the kind of section that it opens.")

    /// A heading that is known by one of its words.
    public static let guessedHeading = Finding.Kind(
        "guessed-heading", .note, .reading,
        "The profile knows no heading of these words; a word of it tells which kind of section it opens.",
        advice: "Nothing, where the kind is right; otherwise add the heading to the profile.")

    /// A heading inside a section.
    public static let subHeading = Finding.Kind(
        "sub-heading", .note, .reading,
        "A line of capitals inside a section is taken for a heading of a part of it, such as 'LEAD LEVEL'.",
        advice: "Nothing, where it is one; otherwise add the line to the profile as what it is.")
}
