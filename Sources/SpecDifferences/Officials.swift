/// Who gives direction in a government: a deputy is not the commissioner.
enum Officials {
    /// The words, in any inflection.
    static let words: [String] = [
        "commissioner", "deputy", "chief", "director", "secretary", "governor", "mayor", "superintendent",
        "administrator", "attorney", "warden", "supervisor", "superior", "undersecretary", "comptroller",
        "treasurer", "assistant", "principal", "captain", "lieutenant",
        "sergeant",
    ]
}
