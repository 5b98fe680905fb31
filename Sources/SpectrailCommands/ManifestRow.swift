import Spectrail

/// What a row of a manifest says of a document.
///
/// A class because of a hundred thousand documents most have none, and pay for a pointer alone.
final class ManifestRow: Sendable {
    /// The columns by their names in the header.
    enum Column: String, CaseIterable {
        case file, code, title, effective, established, revised, final
        case classID = "class"
        case sourceURL = "source-url"
        case retrievedOn = "retrieved-on"
        case profile
    }

    /// A value that is none, and its column.
    struct Trouble: Error {
        let column: Column
        let message: String
    }

    let given: GivenFacts
    let classID: ClassID?
    let url: SourceURL?
    let retrieved: CivilDate?
    /// The name of the profile to read it by.
    let profile: String?

    /// Reads the cells by their columns; those without text say nothing.
    init(_ cells: [Column: String]) throws(Trouble) {
        func value<Value>(
            _ column: Column, _ form: String, _ convert: (String) -> Value?
        ) throws(Trouble) -> Value? {
            guard let text = cells[column] else { return nil }
            guard let value = convert(text) else {
                throw Trouble(column: column, message: "takes \(form), not '\(text)'")
            }
            return value
        }
        var facts = GivenFacts()
        facts.code = try value(.code, FactForm.code) { ClassCode($0) }
        facts.title = FactForm.title(cells[.title])
        facts.effective = try value(.effective, FactForm.date) { PartialDate(iso: $0) }
        facts.established = try value(.established, FactForm.date) { PartialDate(iso: $0) }
        facts.revised = try value(.revised, FactForm.date) { PartialDate(iso: $0) }
        facts.finalNumber = try value(.final, FactForm.number) { FinalNumber($0) }
        given = facts
        classID = try value(.classID, "the id of a class, such as us-ct/0514DM") { ClassID($0) }
        url = try value(.sourceURL, "an address such as https://example.org/0514dm") { try? SourceURL($0) }
        retrieved = try value(.retrievedOn, "a day such as 2026-11-24") { CivilDate(iso: $0) }
        profile = cells[.profile]
    }
}
