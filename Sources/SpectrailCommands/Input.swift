/// Where a document is, and what it is called in what is put out.
struct Input {
    /// What is opened.
    let path: String
    /// The path as a person named it, or relative to the folder that a person named.
    let name: String
    /// Whether it was found in a folder: then it is no link, since nobody asked for what a link leads to.
    let isInFolder: Bool

    /// A document that a person named; `-` is standard input.
    init(named path: String) {
        (self.path, name, isInFolder) = (path, path, false)
    }

    /// A document that was found in a folder.
    init(_ path: String, called name: String) {
        (self.path, self.name, isInFolder) = (path, name, true)
    }

    var isStandardInput: Bool { path == "-" && !isInFolder }

    /// How the names of documents end.
    static let documentEndings = [".txt", ".html", ".htm", ".docx", ".doc", ".pdf", ".rtf", ".odt"]

    /// Whether a name ends like that of a document. What is in it, its content tells.
    static func hasDocumentEnding(_ name: String) -> Bool { stem(ofDocument: name) != nil }

    /// The name of a document without its ending; nil where it doesn't end like one.
    static func stem(ofDocument name: String) -> String? {
        let lower = name.lowercased()
        let ending = documentEndings.first(where: lower.hasSuffix)
        return ending.map { String(name.dropLast($0.count)) }
    }
}
