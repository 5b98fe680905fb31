import Spectrail

/// All documents that folders and manifests name, each once.
struct ImportList {
    private(set) var entries: [ImportEntry] = []
    /// How many links in folders were not followed.
    private(set) var linksPassedOver = 0
    private var seen: Set<String> = []

    /// Finds them: those of the manifests first, since a folder may hold the same files and knows less of them.
    init(_ operands: [String]) throws(Failure) {
        let kinds = operands.map { (operand: $0, isFolder: InputFile.isFolder($0)) }
        for (operand, isFolder) in kinds where isFolder != true {
            guard isFolder == false else {
                throw Failure("'\(operand)' does not exist", hint: "check the path")
            }
            guard operand.lowercased().hasSuffix(".csv") else {
                throw Failure(
                    "'\(operand)' is neither a folder nor a manifest",
                    hint: "a manifest is a table that ends in .csv; 'spectrail record' takes single documents"
                )
            }
            seen.insert(Self.plain(operand))
            for entry in try Manifest(operand, isAlone: operands.count == 1).entries { take(entry) }
        }
        for (operand, isFolder) in kinds where isFolder == true {
            try walk(
                operand, prefix: operands.count == 1 ? "" : operand.hasSuffix("/") ? operand : operand + "/")
        }
    }

    private mutating func walk(_ folder: String, prefix: String) throws(Failure) {
        var walk: FolderWalk
        do {
            walk = try FolderWalk(folder, prefix: prefix)
        } catch {
            throw DocumentReader.Trouble(folder, error).failure
        }
        var isEmpty = true
        while let step = walk.next() {
            isEmpty = false
            switch step {
            case .file(let input): take(ImportEntry(input))
            case .trouble(let name, let trouble):
                let input = Input(name, called: name)
                entries.append(ImportEntry(input, trouble: DocumentReader.Trouble(name, trouble)))
            }
        }
        linksPassedOver += walk.linksPassedOver
        if isEmpty {
            throw Failure(
                "'\(folder)' is a folder without documents",
                hint: "hidden files are left out, and links are not followed")
        }
    }

    private mutating func take(_ entry: ImportEntry) {
        let isNew = seen.insert(Self.plain(entry.input.path)).inserted
        if isNew || entry.trouble != nil { entries.append(entry) }
    }

    /// A path without what leads nowhere: `./a//b` is `a/b`.
    private static func plain(_ path: String) -> String {
        if !path.contains("./"), !path.contains("//") { return path }
        let parts = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
