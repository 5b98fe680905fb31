// What is found about the sections of a specification and their items.
extension Finding.Kind {
    static let sections = [missingElement, emptySection, duplicatedItem]

    /// An element that a specification must have.
    public static let missingElement = Finding.Kind(
        "missing-element", .warning, .sections,
        "The document does not state something that every specification of this jurisdiction must: the duties, the minimum qualifications, the pay grade.",
        ground: "the profile's `required`; Conn. Gen. Stat. § 5-206 (a)",
        advice:
            "Compare it with the published document: either the section is missing there too, or its heading is not known to the profile."
    )

    /// A heading with nothing below it.
    public static let emptySection = Finding.Kind(
        "empty-section", .note, .sections,
        "Nothing stands below a heading.",
        advice:
            "Compare it with the published document; the text may have been lost on the way, or left out on purpose."
    )

    /// The same duty twice.
    public static let duplicatedItem = Finding.Kind(
        "duplicated-item", .warning, .sections,
        "A duty, or another item of a list, stands twice below the same heading; letter case, quotes and dashes aside.",
        advice: "Strike one of them at the next revision.")
}
