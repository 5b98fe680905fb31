import Spectrail

/// Reads the sources of an archive anew, as documents are read, for an audit.
enum SourceAudit {
    /// The ways in which a document may have been read when it was recorded, the likeliest first: nobody noted what was
    /// said of its encoding or of its tracked changes.
    private static let ways: [ReadingOptions] =
        [
            ReadingOptions(), ReadingOptions(trackedChanges: .accept),
            ReadingOptions(trackedChanges: .reject),
        ] + DocumentOptions.Encoding.allCases.map { ReadingOptions(encoding: $0.rawValue) }

    static func read(
        _ bytes: [UInt8], _ profile: Profile, _ isSame: (Specification) -> Bool
    ) -> SourceReading {
        let format = DocumentText.fileEnding(of: bytes)
        var first: SourceReading?
        for way in ways where applies(way, to: format) {
            do throws(DocumentError) {
                let forms = DocumentForms(try DocumentText(reading: bytes, options: way))
                let reading = profile.read(forms, looksForDoubts: false).specification
                if isSame(reading) { return .same }
                first = first ?? .other(reading, byAnotherProgram: !["txt", "html", "docx"].contains(format))
            } catch {
                // What waits for somebody to decide on its changes is read both ways next.
                if error.code == .trackedChanges { continue }
                if error.code == .missingProgram { return .noProgram }
                first = first ?? .unreadable(error.message)
            }
        }
        return first ?? .unreadable("nobody decided on its tracked changes")
    }

    /// Whether a way of reading can make a difference to a format.
    private static func applies(_ way: ReadingOptions, to format: String) -> Bool {
        if way.encoding != nil { return ["txt", "html"].contains(format) }
        if way.trackedChanges == .refuse { return true }
        return ["docx", "odt", "rtf", "doc"].contains(format)
    }
}
