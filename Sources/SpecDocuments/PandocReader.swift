import Programs
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
        let input: [UInt8]
        switch format {
        case .richText: input = try filtered(bytes, options.trackedChanges)
        case .openDocument:
            try refuseTrackedChanges(bytes, options.trackedChanges)
            input = bytes
        }
        let arguments = memory + ["--sandbox", "--from=\(format.rawValue)", "--to=html", "--wrap=none"]
        let result: Subprocess.Result
        do throws(Subprocess.Failure) {
            result = try Subprocess("pandoc", arguments).run(on: input)
        } catch {
            throw DocumentError(error, of: "pandoc", from: "pandoc", reading: format.name)
        }
        switch result.status {
        case 0: break
        case 44, 64, 65, 92, 94:
            throw DocumentError(.damaged, "is \(format.name) that 'pandoc' can't read: it is damaged")
        case 251: throw DocumentError(outOfMemory: "pandoc", reading: format.name)
        default: throw DocumentError(result, of: "pandoc", reading: format.name)
        }
        var options = options
        options.encoding = "utf-8"
        return try HTMLReader.read(result.output, options)
    }

    /// What pandoc's own collector of memory is held to: with twice as much around it, a megabyte of text is read,
    /// where the limit of the process alone would let a hostile document fill it.
    private static let memory = ["+RTS", "-M128m", "-RTS"]

    /// The document with one side of its tracked changes, where a person says which.
    private static func filtered(
        _ bytes: [UInt8], _ choice: ReadingOptions.TrackedChanges
    ) throws(DocumentError) -> [UInt8] {
        let filter = try RichTextFilter(bytes, rejectsChanges: choice == .reject)
        if filter.hasTrackedCells {
            throw DocumentError(
                .trackedChanges,
                "is an RTF document with tracked changes of cells of a table, which can be read neither as accepted nor as rejected"
            )
        }
        if filter.hasTrackedChanges, choice == .refuse {
            throw DocumentError(
                .trackedChanges,
                "is an RTF document with tracked changes that nobody has accepted or rejected")
        }
        return filter.output
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
