/// What a person must hold on paper.
enum Credentials {
    /// The words, in any inflection.
    static let words: [String] = [
        "degree", "diploma", "bachelor", "bachelors", "master", "masters",
        "doctorate", "doctoral",
        "doctor",
        "graduation", "graduate", "baccalaureate", "juris", "phd", "ged",
        "license", "licence", "licensed", "licensure", "certificate", "certification", "certified",
        "registration", "registered", "permit", "clearance", "accredited", "credential", "bar",
    ]
}
