import FoundationEssentials
import SpecLayouts
public import SpecModel

extension Archive {
    private struct PolicyFile: Decodable {
        struct Part: Decodable {
            let label: String
            let designation: String
            let units: [String]?
            let applies: Bool?
        }
        let citation: String
        let reading: String
        let intervalMonths: Int
        let anchor: String?
        let weakestGrade: Int?
        let parts: [Part]?
    }

    /// The policies of review by jurisdiction: those of the profiles, and in their place those that the
    /// archive's `policies.json` sets.
    public func policies() throws(ArchiveError) -> [Jurisdiction: ReviewPolicy] {
        guard let tip = try store.tip() else { return catalog.policies }
        var policies = try catalog(at: tip).policies
        let bytes = try store.file(ArchiveLayout.policies, at: tip, atMost: ArchiveLayout.textLimit)
        guard let bytes else { return policies }
        guard let files = try? JSONDecoder().decode([String: PolicyFile].self, from: Data(bytes)) else {
            throw .damaged(ArchiveLayout.policies, "is not of the form of policies.json")
        }
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let policy = try Self.policy(name, file)
            policies[policy.jurisdiction] = policy
        }
        return policies
    }

    private static func policy(_ name: String, _ file: PolicyFile) throws(ArchiveError) -> ReviewPolicy {
        func refuse(_ why: String) -> ArchiveError { .damaged(ArchiveLayout.policies, why) }
        guard let jurisdiction = Jurisdiction(name) else {
            throw refuse("names '\(name)', which is no jurisdiction")
        }
        guard (1...1_200).contains(file.intervalMonths) else {
            throw refuse("sets \(file.intervalMonths) months for '\(name)'; an interval has 1 to 1200")
        }
        let grade = file.weakestGrade ?? 3
        guard (1...4).contains(grade) else {
            throw refuse("counts grade \(grade) for '\(name)'; grades are 1 to 4")
        }
        guard let anchor = ReviewPolicy.Anchor(rawValue: file.anchor ?? "last-review") else {
            throw refuse("has an anchor for '\(name)' that is neither last-review nor latest-revision")
        }
        return ReviewPolicy(
            jurisdiction: jurisdiction, citation: file.citation, reading: file.reading,
            intervalMonths: file.intervalMonths, anchor: anchor, weakestGrade: grade,
            parts: (file.parts ?? []).map { part in
                ReviewPolicy.Part(
                    label: part.label, designation: part.designation, units: part.units.map(Set.init),
                    applies: part.applies ?? true)
            })
    }
}
