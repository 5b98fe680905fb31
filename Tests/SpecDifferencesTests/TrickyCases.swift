/// Cases that a comparison of lines or words gets wrong, as data: they are tested, and the documentation's page
/// of tricky cases is made of them.
enum TrickyCases {
    /// Cases of one sort.
    struct Group: Sendable {
        let title: String
        let cases: [TrickyCase]
    }

    typealias Told = TrickyCase.Told

    static let groups = [
        form, lists, places, parts, verbs, modality, figures, qualifications, scope, rewrites,
    ]
    static let all = groups.flatMap(\.cases)
}
