// What is found while bytes become lines and lines become sections.
extension Finding.Kind {
    static let reading = [
        damagedCharacters, hiddenText, struckText, pageWithoutText, footnotesUnread, runningHead,
        doubtfulHyphen,
        doubtfulBreak,
        unreadLine,
        guessedLayout, unknownHeading, guessedHeading, subHeading,
    ]

    /// Characters that a change of encoding damaged.
    public static let damagedCharacters = Finding.Kind(
        "damaged-characters", .warning, .reading,
        "Characters were lost or turned into others when a program took the document's encoding for another one, as in 'ยง' or 'Â§' for '§'.",
        advice:
            "Compare the line with the published document. Where only your copy is damaged, record a sound one; where the published one is, have it repaired. The text itself is kept as it stands."
    )

    /// Text that a reader of the document does not see.
    public static let hiddenText = Finding.Kind(
        "hidden-text", .warning, .reading,
        "A Word document holds text that is set as hidden; nobody sees it in Word or on paper, so it is left out.",
        advice:
            "Show hidden text in Word. Where it belongs to the specification, lift its hiding and read the document again."
    )

    /// Text with a line through it.
    public static let struckText = Finding.Kind(
        "struck-text", .warning, .reading,
        "A page or a Word document holds text that is struck out, as drafts do; it is read like any other text.",
        advice:
            "Where the line through it means that it is deleted, remove it, or use tracked changes, and read the document again."
    )

    /// A page of a PDF with nothing to read.
    public static let pageWithoutText = Finding.Kind(
        "page-without-text", .warning, .reading,
        "A page of a PDF holds no text. It is empty, or it is a scan, and then what stands on it was not read.",
        advice: "Look at the page. Where it is a scan, run OCR (ocrmypdf) and read the document again.")

    /// Notes at the foot of pages.
    public static let footnotesUnread = Finding.Kind(
        "footnotes-unread", .note, .reading,
        "A Word document has footnotes or endnotes; they are left out, as they are no part of any section.",
        advice: "Read them in the document: a rule that stands in one is not compared.")

    /// A line of every page.
    public static let runningHead = Finding.Kind(
        "running-head", .note, .reading,
        "A line stands at the head or the foot of several pages of a PDF and is left out, as page numbers are.",
        advice: "Nothing, unless the line is an item that happens to stand at the edge of each page.")

    /// A hyphen at the end of a printed line.
    public static let doubtfulHyphen = Finding.Kind(
        "doubtful-hyphen", .note, .reading,
        "A printed line of a PDF ends in a hyphen, and nothing tells whether the hyphen belongs to the word ('decision-making') or only divides it ('pro-grams').",
        advice:
            "Compare the word with the printed page; where another copy is at hand as a Word document, a page or text, read that."
    )

    /// A paragraph that may begin with a line.
    public static let doubtfulBreak = Finding.Kind(
        "doubtful-break", .note, .reading,
        "Nothing on the printed page tells whether a line of a PDF goes on with the paragraph above it or begins another.",
        advice:
            "Compare the place with the printed page, above all where one item becomes two in a comparison.")

    /// A line that belongs to nothing.
    public static let unreadLine = Finding.Kind(
        "unread-line", .warning, .reading,
        "The line is no heading, no fact and no part of a section that the profile knows; it is kept beside the specification.",
        advice:
            "If the line matters, add its heading, label or furniture to the profile; otherwise leave it.")

    /// A document of an office that no profile knows.
    public static let guessedLayout = Finding.Kind(
        "guessed-layout", .warning, .reading,
        "No profile knows the office that wrote the document, so its headings were told by their form and by words that most offices use.",
        advice:
            "Check what each section was taken for (`read --explain`). For more than one document of the office, write a profile; to record one all the same, name the fallback: `--profile zz-unknown/fallback`."
    )

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
