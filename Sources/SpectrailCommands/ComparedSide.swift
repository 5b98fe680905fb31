import Spectrail

/// One of the things that are compared.
struct ComparedSide {
    let name: String
    /// Whether it is a document that a person can open, and no revision of an archive.
    let isDocument: Bool
    let specification: Specification

    init(_ document: DocumentReader.Document) {
        self.init(document, called: document.file.path)
    }

    /// A document that is called otherwise than its reader calls it.
    init(_ document: DocumentReader.Document, called name: String) {
        self.name = name
        isDocument = true
        specification = document.reading.specification
    }

    init(_ revision: Revision, of history: ClassHistory, in view: ArchiveView) throws {
        let title = history.title(of: revision).map { " \($0)" } ?? ""
        name = "\(revision.classID)\(title), revision \(revision.name)"
        isDocument = false
        specification = try view.text(of: revision)
    }

    init(_ draft: Proposal, in view: ArchiveView) throws {
        let title = draft.text.facts.title.map { " \($0)" } ?? ""
        name = "\(draft.text.classID)\(title), draft \(draft.name)"
        isDocument = false
        specification = try archived { () throws(ArchiveError) in try view.specification(of: draft) }
    }

    /// How it is called in what is put out.
    var called: ComparedName { ComparedName(name, isDocument: isDocument) }
}
