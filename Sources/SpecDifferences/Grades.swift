/// The grades of a knowledge, skill or ability.
enum Grades {
    /// What is graded.
    static let nouns = ["knowledge", "skill", "skills", "ability", "abilities"]

    /// How far before its noun a grade may stand: "Considerable oral and written communication skills".
    static let reach = 6

    /// The rank of a noun without a grade.
    static let plain = 2

    /// The grades with their ranks. Chicago's Moderate lies below Considerable; how it lies to no grade at all
    /// no document says, so they share a rank.
    static let ranks: [String: Int] = [
        "some": 1, "basic": 1, "elementary": 1, "working": 1, "general": 1,
        "moderate": plain,
        "good": 3, "sound": 3,
        "considerable": 4, "strong": 4,
        "extensive": 5, "thorough": 5, "advanced": 5, "comprehensive": 5, "exceptional": 5,
        "expert": 6,
    ]
}
