import ArgumentParser
import Spectrail

/// Finds what a person means by the operands of `diff`: documents, classes, and revisions of these.
struct ComparedSides {
    let archiveOptions: ArchiveOptions
    let profiles: ProfileOptions
    let documents: DocumentOptions
    let time: TimeOptions

    /// The old and the new side.
    func pair(_ old: String, _ new: String?) throws -> (ComparedSide, ComparedSide) {
        if let new, isDocument(old), isDocument(new) {
            try refuseTimes()
            let reader = try reader()
            return (try document(old, reader), try document(new, reader))
        }
        if new == nil, isDocument(old) {
            throw ValidationError("'\(old)' is a document; name a second one to compare it with")
        }
        let archive = try archiveOptions.open(
            toLookFor: new.flatMap { new in [old, new].first { !isDocument($0) } })
        let view = try time.view(of: archive)
        guard let new else { return try range("previous..latest", of: old, view) }
        if isDocument(old) {
            return (try document(old, try profiles.reader(archive, documents)), try revision(new, view))
        }
        if isDocument(new) {
            return (try revision(old, view), try document(new, try profiles.reader(archive, documents)))
        }
        if new.contains("..") { return try range(new, of: old, view) }
        if try archived({ () throws(ArchiveError) in try view.classes(called: Self.className(new)) })
            .isEmpty
        {
            return try range("\(new)..latest", of: old, view)
        }
        return (try revision(old, view), try revision(new, view))
    }

    /// What each of several operands names, a document or a revision.
    func each(_ operands: [String]) throws -> [ComparedSide] {
        guard !operands.allSatisfy(isDocument) else {
            try refuseTimes()
            let reader = try reader()
            return try operands.map { try document($0, reader) }
        }
        let archive = try archiveOptions.open(toLookFor: operands.first { !isDocument($0) })
        let reader = try profiles.reader(archive, documents)
        let view = try time.view(of: archive)
        return try operands.map { isDocument($0) ? try document($0, reader) : try revision($0, view) }
    }

    /// A reader for documents alone. Only an archive that is named lends its profiles: opening one costs more than the
    /// comparison.
    func reader() throws -> DocumentReader {
        try profiles.reader(archiveOptions.path == nil ? nil : archiveOptions.open(), documents)
    }

    /// Documents have no history to look into.
    func refuseTimes() throws {
        guard time.isEmpty else {
            throw ValidationError("--as-of and --known-at are for classes of an archive, not for documents")
        }
    }

    /// What is there as a file, or is named like one: a misspelt path is no class, nor is the path of a folder.
    private func isDocument(_ operand: String) -> Bool {
        if operand.contains("/"), InputFile.isFolder(operand) != nil { return true }
        // No class begins so, only a path.
        if ["/", "./", "../"].contains(where: operand.hasPrefix) { return true }
        return InputFile.exists(operand)
            || (Input.hasDocumentEnding(operand) && !operand.contains("@draft:"))
    }

    private func document(_ path: String, _ reader: DocumentReader) throws -> ComparedSide {
        let document = try reader.read(path)
        // What is doubtful in it may be why it differs.
        document.noteDoubts()
        return ComparedSide(document)
    }

    private func range(
        _ range: String, of name: String, _ view: ArchiveView
    ) throws -> (ComparedSide, ComparedSide) {
        let choice = RevisionChoice(history: try view.history(called: name), asOf: time.asOf?.date)
        guard let dots = range.firstRange(of: "..") else {
            throw ValidationError("revisions are written OLD..NEW, not '\(range)'")
        }
        let (front, back) = (String(range[..<dots.lowerBound]), String(range[dots.upperBound...]))
        return (
            try ComparedSide(
                choice.revision(front.isEmpty ? "previous" : front), of: choice.history, in: view),
            try ComparedSide(choice.revision(back.isEmpty ? "latest" : back), of: choice.history, in: view)
        )
    }

    /// `CLASS`, `CLASS@REVISION` or `CLASS@draft:NAME`.
    private func revision(_ operand: String, _ view: ArchiveView) throws -> ComparedSide {
        let name = Self.className(operand)
        let reference = operand.count > name.count ? String(operand.dropFirst(name.count + 1)) : "latest"
        let history: ClassHistory
        do {
            history = try view.history(called: name)
        } catch let failure as Failure {
            throw Failure("'\(operand)' is no file, and \(failure.message)", hint: failure.hint)
        }
        let draft = "draft:"
        guard !reference.hasPrefix(draft) else {
            let name = String(reference.dropFirst(draft.count))
            return try ComparedSide(try view.draft(name, ofClass: history.record.id.description), in: view)
        }
        return try ComparedSide(
            RevisionChoice(history: history, asOf: time.asOf?.date).revision(reference), of: history, in: view
        )
    }

    private static func className(_ operand: String) -> String { String(operand.prefix { $0 != "@" }) }
}
