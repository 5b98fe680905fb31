/// The keys of the trailers in which a commit says what it recorded. Others rely on them.
enum TrailerKey {
    static let classID = "Class"
    static let revision = "Revision"
    /// In place of `Revision` where only another source of it was added.
    static let sourceOf = "Source-Of"
    /// In place of `Revision` where a wrong filing was taken back.
    static let withdrawn = "Withdrawn"
    static let why = "Why"
    /// The class and revision as which it had been filed before.
    static let movedFrom = "Moved-From"
    /// In place of `Revision`: the name of a proposal, or with `Revision` the proposal that was adopted by it.
    static let draft = "Draft"
    static let adopts = "Adopts"
    /// In place of `Revision` where a proposal was withdrawn.
    static let draftWithdrawn = "Draft-Withdrawn"
    /// In place of `Revision` where a proposal turned out to be a revision that is held, which `Adopted-As` names.
    static let draftAdopted = "Draft-Adopted"
    static let adoptedAs = "Adopted-As"
    static let event = "Event"
    static let eventDate = "Event-Date"
    static let eventClass = "Event-Class"
    static let sentence = "Sentence"

    static let title = "Title"
    static let titleSource = "Title-Source"
    static let code = "Code"
    static let established = "Established"
    static let revised = "Revised"
    static let effective = "Effective-Date"
    static let published = "Published"
    static let finalNumber = "Final-No"
    static let itemNumber = "Item-No"
    static let salaryGroup = "Salary-Group"
    static let occupationalGroup = "Occupational-Group"
    static let bargainingUnit = "Bargaining-Unit"
    static let eeo = "EEO"
    static let designation = "Designation"
    static let seriesClass = "Series-Class"
    /// What the document says of the end of the class of the series that the trailer before it names.
    static let seriesAbolished = "Series-Abolished"
    static let given = "Given"
    static let clause = "Clause"
    static let supersedes = "Supersedes"
    static let note = "Note"
    static let claim = "Claim"
    static let reviewBasis = "Review-Basis"
    static let reviewGrade = "Review-Grade"
    static let reviewSentence = "Review-Sentence"
    static let ambiguity = "Ambiguous"

    static let text = "Text-SHA256"
    /// The revision that another office had recorded with other content.
    static let contradicts = "Contradicts"
    /// The SHA-256 of the text that a correction takes the place of.
    static let corrects = "Corrects"
    static let sourceFile = "Source-File"
    static let sourceSHA256 = "Source-SHA256"
    static let sourceName = "Source-Name"
    static let sourceURL = "Source-URL"
    static let retrieved = "Retrieved-On"
    static let reader = "Reader"
    static let recordedAt = "Recorded-At"
    static let clamped = "Date-Clamped"
}
