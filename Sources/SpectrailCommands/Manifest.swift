import Spectrail
import SystemPackage

/// A table that names documents, with the facts that they lack.
///
/// It may come from elsewhere, with the documents: so nothing in it leads out of its own folder. A table that can't
/// be read as one is refused whole; a row that can't be taken is told, and the others are.
struct Manifest {
    /// The documents, in the order of the rows.
    private(set) var entries: [ImportEntry] = []
    private let path: String
    private let folder: String
    private let prefix: String
    private var lines: [String: Int] = [:]
    /// The folders that were found to be folders and no links.
    private var folders: Set<String> = []

    static let sizeLimit = 500_000_000

    /// Reads a manifest.
    ///
    /// - Parameter isAlone: whether nothing else was named; then paths relative to its folder are unmistakable.
    init(_ path: String, isAlone: Bool) throws(Failure) {
        self.path = path
        folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        prefix = isAlone ? "" : folder
        let file: InputFile
        do {
            file = try InputFile(path, limit: Self.sizeLimit)
        } catch {
            throw Failure("manifest '\(path)' \(error.message)", hint: error.hint)
        }
        guard file.bytes.count <= Self.sizeLimit else {
            throw Failure("manifest '\(path)' has more than \(Self.sizeLimit) bytes")
        }
        do {
            try read(file.bytes)
        } catch {
            throw Failure("manifest '\(path)', \(error)", hint: Self.hint)
        }
        guard !entries.isEmpty else { throw Failure("manifest '\(path)' names no documents") }
    }

    private static let hint =
        "the columns are " + ManifestRow.Column.allCases.map(\.rawValue).joined(separator: ", ")

    private mutating func read(_ bytes: [UInt8]) throws(CSVReader.Trouble) {
        var table = try CSVReader(bytes)
        let columns = try Self.columns(of: try table.next())
        while let record = try table.next() {
            if record.isBlank { continue }
            guard record.cells.count == columns.count else {
                throw CSVReader.Trouble(
                    record.line,
                    "has \(record.cells.count) cells, and the header has \(columns.count)")
            }
            take(record, columns)
        }
    }

    private static func columns(
        of header: CSVReader.Record?
    ) throws(CSVReader.Trouble) -> [ManifestRow.Column] {
        guard let header else { throw CSVReader.Trouble(1, "a header is missing") }
        var columns: [ManifestRow.Column] = []
        for (number, cell) in header.cells.enumerated() {
            let place = "column \(number + 1)"
            guard let column = ManifestRow.Column(rawValue: cell.trimmed.lowercased()) else {
                throw CSVReader.Trouble(header.line, "\(place): no column is called '\(cell)'")
            }
            guard !columns.contains(column) else {
                throw CSVReader.Trouble(header.line, "\(place): '\(cell)' stands there twice")
            }
            columns.append(column)
        }
        guard columns.contains(.file) else {
            throw CSVReader.Trouble(header.line, "the column 'file' is missing")
        }
        return columns
    }

    private mutating func take(_ record: CSVReader.Record, _ columns: [ManifestRow.Column]) {
        var cells: [ManifestRow.Column: String] = [:]
        for (column, cell) in zip(columns, record.cells) where !cell.trimmed.isEmpty {
            cells[column] = cell.trimmed
        }
        let name = cells[.file] ?? ""
        let input = Input(folder + name, called: prefix + name)
        do throws(ManifestRow.Trouble) {
            try check(name, on: record.line)
            entries.append(ImportEntry(input, row: try ManifestRow(cells)))
        } catch {
            let label = name.isEmpty ? "\(path):\(record.line)" : input.name
            entries.append(
                ImportEntry(
                    input, row: nil,
                    trouble: DocumentReader.Trouble(
                        path: label, code: "bad-manifest-row",
                        message:
                            "is not taken: '\(path)', line \(record.line), column '\(error.column.rawValue)' \(error.message)",
                        hint: nil)))
        }
    }

    /// A file that stands in the manifest's folder or below, and is reached through folders alone.
    private mutating func check(_ name: String, on line: Int) throws(ManifestRow.Trouble) {
        func refuse(_ message: String) -> ManifestRow.Trouble {
            ManifestRow.Trouble(column: .file, message: message)
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.isEmpty else { throw refuse("names no file") }
        guard !name.hasPrefix("/"), !parts.contains("..") else {
            throw refuse("leads out of the folder of the manifest: '\(name)'")
        }
        guard !parts.contains(where: { $0.isEmpty || $0 == "." }) else {
            throw refuse("is no plain path: '\(name)'")
        }
        var way = folder
        for part in parts.dropLast() {
            way += part
            if !folders.contains(way) {
                let status = try? FilePath(way).stat(followTargetSymlink: false)
                guard status?.type != .symbolicLink else {
                    throw refuse("leads through a link: '\(name)'")
                }
                folders.insert(way)
            }
            way += "/"
        }
        let status = try? FilePath(folder + name).stat(followTargetSymlink: false)
        guard status?.type != .symbolicLink else { throw refuse("is a link: '\(name)'") }
        // Reading a pipe could wait for ever. What is not there at all, reading tells.
        guard status == nil || status?.type == .regular else { throw refuse("is no file: '\(name)'") }
        if let first = lines.updateValue(line, forKey: name) {
            lines[name] = first
            throw refuse("stands in line \(first) already: '\(name)'")
        }
    }
}

extension String {
    /// The text without blanks around it.
    fileprivate var trimmed: String {
        guard utf8.first.map({ $0 <= 32 }) == true || utf8.last.map({ $0 <= 32 || $0 >= 128 }) == true else {
            return self
        }
        let blank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = unicodeScalars
        let rest = scalars.drop(while: blank)
        guard let end = rest.lastIndex(where: { !blank($0) }) else { return "" }
        return String(rest[...end])
    }
}
