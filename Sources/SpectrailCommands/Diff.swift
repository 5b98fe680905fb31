import ArgumentParser
import Spectrail

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compares two documents or revisions by what they say.",
        usage: """
            spectrail diff OLD-FILE NEW-FILE
            spectrail diff CLASS [REVISION..REVISION]
            spectrail diff CLASS NEW-FILE
            spectrail diff CLASS[@REVISION] CLASS[@REVISION]
            """,
        discussion: """
            Items are matched by what they say, wherever they stand. The verdict is 'substantive' where duties, \
            qualifications or the status of the class differ, 'editorial' where only the wording or the order \
            does, 'identical' where nothing but form and dates does.

            A revision is an effective date, a Final No., 'latest', 'previous', or a commit. A class alone \
            compares its previous revision with its latest. Two documents need no archive, and may be of two formats.

            Exit status: 0 no differences, 1 differences, 2 trouble.
            """)

    @Argument(help: "A document, or a class of the archive.")
    var old: String

    @Argument(help: "A document, a class, or revisions of the class.")
    var new: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions

    @Option(help: "Text for people, or JSON for programs.")
    var format: Format = .text

    func run() throws {
        let (old, new) = try sides()
        let difference = SpecificationDifference(from: old.specification, to: new.specification)
        switch format {
        case .text: try Console.put(DifferenceText.text(difference, old: old.name, new: new.name))
        case .json: try Console.put(DifferenceJSON.text(difference))
        }
        if difference.verdict != .identical || !difference.facts.isEmpty || !difference.ways.isEmpty {
            throw ExitCode(1)
        }
    }

    /// One of the two things that are compared.
    private struct Side {
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

    private func sides() throws -> (Side, Side) {
        if let new, InputFile.isFolder(old) == true, InputFile.isFolder(new) == true {
            throw Failure(
                "'\(old)' and '\(new)' are folders; two documents or revisions are compared",
                hint: "name a document of each")
        }
        if let new, isDocument(old), isDocument(new) {
            // Only an archive that is named lends its profiles: opening one costs more than the comparison.
            let reader = try profiles.reader(archive.path == nil ? nil : archive.open(), documents)
            return (try document(old, reader), try document(new, reader))
        }
        if new == nil, isDocument(old) {
            throw ValidationError("'\(old)' is a document; name a second one to compare it with")
        }
        let archive = try archive.open()
        guard let new else { return try range("previous..latest", of: old, archive) }
        if isDocument(old) {
            return (try document(old, try profiles.reader(archive, documents)), try revision(new, archive))
        }
        if isDocument(new) {
            return (try revision(old, archive), try document(new, try profiles.reader(archive, documents)))
        }
        if new.contains("..") { return try range(new, of: old, archive) }
        if try archived({ () throws(ArchiveError) in try archive.classes(called: Self.className(new)) })
            .isEmpty
        {
            return try range("\(new)..latest", of: old, archive)
        }
        return (try revision(old, archive), try revision(new, archive))
    }

    /// What is there as a file, or is named like one: a misspelt path is no class, nor is the path of a folder.
    private func isDocument(_ operand: String) -> Bool {
        if operand.contains("/"), InputFile.isFolder(operand) != nil { return true }
        let endings = [".txt", ".html", ".htm", ".docx", ".doc", ".pdf", ".rtf", ".odt"]
        return InputFile.exists(operand) || endings.contains(where: operand.lowercased().hasSuffix)
    }

    private func document(_ path: String, _ reader: DocumentReader) throws -> Side {
        do throws(DocumentReader.Trouble) {
            let document = try reader.read(path)
            // What is doubtful in it may be why it differs.
            document.noteDoubts()
            return Side(document)
        } catch {
            throw error.failure
        }
    }

    private func range(_ range: String, of name: String, _ archive: Archive) throws -> (Side, Side) {
        let choice = RevisionChoice(history: try archive.history(called: name))
        guard let dots = range.firstRange(of: "..") else {
            throw ValidationError("revisions are written OLD..NEW, not '\(range)'")
        }
        let (front, back) = (String(range[..<dots.lowerBound]), String(range[dots.upperBound...]))
        return (
            Side(try choice.revision(front.isEmpty ? "previous" : front), of: choice.history),
            Side(try choice.revision(back.isEmpty ? "latest" : back), of: choice.history)
        )
    }

    /// `CLASS` or `CLASS@REVISION`.
    private func revision(_ operand: String, _ archive: Archive) throws -> Side {
        let name = Self.className(operand)
        let reference = operand.count > name.count ? String(operand.dropFirst(name.count + 1)) : "latest"
        let history: ClassHistory
        do {
            history = try archive.history(called: name)
        } catch let failure as Failure {
            throw Failure("'\(operand)' is no file, and \(failure.message)", hint: failure.hint)
        }
        return Side(try RevisionChoice(history: history).revision(reference), of: history)
    }

    private static func className(_ operand: String) -> String { String(operand.prefix { $0 != "@" }) }
}
