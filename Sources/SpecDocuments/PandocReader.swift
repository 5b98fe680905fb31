import SpecModel

/// Reads RTF and OpenDocument texts as the HTML that pandoc makes of them.
///
/// `--sandbox` keeps pandoc from opening any file or address that a document names.
enum PandocReader {
    /// A format that is read in this way, by pandoc's name.
    enum Format: String {
        case richText = "rtf"
        case openDocument = "odt"

        var name: String { self == .richText ? "an RTF document" : "an OpenDocument text (.odt)" }
    }

    static func read(
        _ bytes: [UInt8], as format: Format, _ options: ReadingOptions
    ) throws(DocumentError) -> DocumentText {
        if format == .openDocument { try refuseTrackedChanges(bytes, options.trackedChanges) }
        let arguments = ["--sandbox", "--from=\(format.rawValue)", "--to=html", "--wrap=none"]
        let result: Subprocess.Result
        do throws(Subprocess.Failure) {
            result = try Subprocess("pandoc", arguments).run(on: bytes)
        } catch {
            throw DocumentError(error, of: "pandoc", from: "pandoc", reading: format.name)
        }
        guard result.status == 0 else {
            throw DocumentError(
                .damaged, "is \(format.name) that 'pandoc' can't read: it is damaged or too large")
        }
        var options = options
        options.encoding = "utf-8"
        return try HTMLReader.read(result.output, options)
    }

    /// Pandoc passes over the record of changes and reads the text as if all of them were accepted.
    private static func refuseTrackedChanges(
        _ bytes: [UInt8], _ choice: ReadingOptions.TrackedChanges
    ) throws(DocumentError) {
        guard choice != .accept, let content = try ZipArchive(bytes).part("content.xml") else { return }
        let mark = Array("<text:changed-region".utf8)
        let isTracked = content.indices.contains { place in
            content[place] == mark[0] && content[place...].starts(with: mark)
        }
        guard isTracked else { return }
        let hint =
            choice == .refuse
            ? "accept or reject them first" : "they can be read as accepted only, not as rejected"
        throw DocumentError(.trackedChanges, "is an OpenDocument text with tracked changes; \(hint)")
    }
}
