import SpecArchive
import SpecDocuments
import SpecLayouts
import SpecModel
import Testing

/// A specification in Connecticut's layout with the facts that a test is about, written as a document and read
/// as one.
struct Draft {
    /// What the cancellation clause says of the predecessor.
    struct Predecessor {
        var title: String?
        var salary: String
        var approved: String
    }

    var title: String? = "Archives Clerk"
    var code: String? = "1234AB"
    var effective: String? = "2020-03-02"
    var final: String? = "20-031"
    var item: String?
    var revised: String?
    var salary = "AB 12"
    var replaces: Predecessor?
    var duties = ["Files records", "Answers requests"]

    /// The document; days are ISO in the draft and month first in the text.
    var text: String {
        var lines = title.map { [$0.uppercased()] } ?? []
        lines += ["PURPOSE OF JOB CLASS (NATURE OF WORK)", "This class is accountable for keeping records."]
        lines += ["EXAMPLES OF DUTIES"] + duties.map { "- \($0);" }
        lines += ["SALARY INFORMATION", salary, "CANCELLATION CLAUSE", clause]
        if let effective { lines += ["EFFECTIVE DATE", Self.american(effective)] }
        if let code { lines.append("CLASS: \(code);") }
        if let revised { lines.append("REV: \(Self.american(revised));") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The document as it is handed to an archive.
    func submission(
        named name: String = "spec.txt", ending: String = "", given: GivenFacts = GivenFacts()
    ) throws -> Submission {
        try Submission(reading: text + ending, as: "us-ct", named: name, given: given)
    }

    private var clause: String {
        var words = "New job code."
        if let replaces {
            let title = replaces.title.map { " of \($0)" } ?? ""
            words =
                "This replaces the existing specification for the class\(title) in Salary Group \(replaces.salary) approved effective \(Self.american(replaces.approved))."
        }
        if let final { words += " Final No. \(final)" }
        if let item { words += " Item No. \(item)" }
        return words
    }

    private static func american(_ day: String) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[1])/\(parts[2])/\(parts[0])" : day
    }
}

extension Submission {
    /// Reads a document by a profile of the catalog.
    init(
        reading text: String, as profile: String, in catalog: ProfileCatalog? = nil,
        ancestors: [Profile] = [], named name: String, given: GivenFacts = GivenFacts()
    ) throws {
        try self.init(
            bytes: Array(text.utf8), as: profile, in: catalog, ancestors: ancestors, named: name, given: given
        )
    }

    /// Reads the bytes of a document by a profile of the catalog.
    init(
        bytes: [UInt8], as profile: String, in catalog: ProfileCatalog? = nil, ancestors: [Profile] = [],
        named name: String, given: GivenFacts = GivenFacts()
    ) throws {
        let profile = try (catalog ?? ProfileCatalog()).profile(named: profile)
        let reading = profile.read(try DocumentText(reading: bytes))
        self.init(
            specification: try given.added(to: reading.specification), profile: profile,
            ancestors: ancestors, bytes: bytes, name: name)
    }
}
