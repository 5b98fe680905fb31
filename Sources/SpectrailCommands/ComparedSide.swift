import Spectrail

/// One of the things that are compared.
struct ComparedSide {
    let name: String
    let specification: Specification

    init(_ document: DocumentReader.Document) {
        name = document.file.path
        specification = document.reading.specification
    }

    init(_ revision: Revision, of history: ClassHistory) {
        let title = history.title(of: revision).map { " \($0)" } ?? ""
        name = "\(revision.classID)\(title), revision \(revision.name)"
        specification = revision.specification
    }
}
