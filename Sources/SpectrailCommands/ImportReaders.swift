import Spectrail

/// The readers of an import: that of the command line, and those by the profiles that rows of a manifest name.
struct ImportReaders {
    private let reader: DocumentReader
    private var named: [String: DocumentReader] = [:]

    init(_ reader: DocumentReader) { self.reader = reader }

    /// The reader for a document.
    mutating func reader(
        for entry: ImportEntry, looksForDoubts: Bool = true
    ) throws(DocumentReader.Trouble) -> DocumentReader {
        var reader =
            try entry.row?.profile.map { (name) throws(DocumentReader.Trouble) in
                try self.reader(by: name, for: entry)
            } ?? reader
        reader.looksForDoubts = looksForDoubts
        return reader
    }

    private mutating func reader(
        by name: String, for entry: ImportEntry
    ) throws(DocumentReader.Trouble) -> DocumentReader {
        if let reader = named[name] { return reader }
        do {
            let made = DocumentReader(
                catalog: reader.catalog, candidates: [try reader.catalog.profile(named: name)],
                options: reader.options)
            named[name] = made
            return made
        } catch {
            throw DocumentReader.Trouble(
                path: entry.input.name, code: error.code.rawValue,
                message: "can't be read as its manifest says: \(error.message)", hint: nil)
        }
    }
}
