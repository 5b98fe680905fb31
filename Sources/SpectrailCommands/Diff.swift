import ArgumentParser
import Spectrail

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compares two documents, revisions or folders by what they say.",
        usage: """
            spectrail diff OLD-FILE NEW-FILE
            spectrail diff OLD-FOLDER NEW-FOLDER
            spectrail diff CLASS [REVISION | REVISION..REVISION]
            spectrail diff CLASS NEW-FILE
            spectrail diff CLASS[@REVISION] CLASS[@REVISION | @draft:NAME]
            spectrail diff --final NUMBER
            spectrail diff --base PREVIOUS PROPOSED ADOPTED
            """,
        discussion: """
            Items are matched by what they say, wherever they stand. The verdict is 'substantive' where duties, \
            qualifications or the status of the class differ, 'editorial' where only the wording or the order \
            does, 'identical' where nothing but form and facts such as dates, title or code does; the verdict \
            line then says how many facts differ.

            A revision is an effective date, a Final No., 'latest', 'previous', or a commit. A class alone \
            compares its previous revision with its latest, a class and one revision that revision with the latest. \
            A draft that lies beside a class is CLASS@draft:NAME. Two documents need no archive, and may be of two \
            formats; one of them may be '-', standard input.

            Of two folders, documents are compared that have one path below them; or one name but for the format, \
            a.txt and a.docx, where each folder has one document of that name and no more. Each pair gives a line, \
            or with --whole all that it would give alone; what is in one folder only is told, and what can't be \
            read, and the rest goes on. Hidden files are left out and links are not followed. A total goes to \
            standard error.

            With --as-of 'latest' is the revision in force on that day, and 'previous' the one in force before it: a \
            class alone then compares these two. With --known-at every revision has the text that the archive held \
            at that moment, and what was recorded later is not there.

            With --final each revision that an approval batch holds is compared with the one before it in its class, \
            a line each, or with --whole whole; a total goes to standard error.

            With --base three are compared, documents or revisions: what was adopted of a proposal as it was \
            proposed, what with changes, what was refused and stays as it was, and what was adopted though not \
            proposed.

            With --format json two give one JSON object; of folders each pair gives one object a line, with its \
            "file", and what has no counterpart or can't be read its "file" and an "error".

            Exit status: 0 nothing differs but form; 1 something differs: an item, a way to qualify, or a fact, so \
            with the verdict 'identical' too where dates differ; or a document is in one folder only; 2 trouble; \
            64 wrong usage.
            """)

    @Argument(help: "A document (- is standard input), a folder, or a class; with --base, what was proposed.")
    var old: String?

    @Argument(
        help: "A document, a folder, a class, or revisions of the first; with --base, what was adopted.")
    var new: String?

    @Option(
        help: ArgumentHelp(
            "What stood before both a proposal and what was adopted of it: a document, or CLASS@REVISION.",
            valueName: "previous"))
    var base: String?

    @Option(
        name: .customLong("final"),
        help: ArgumentHelp("All revisions of the approval batch of this Final No.", valueName: "number"))
    var batch: BatchNumber?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var profiles: ProfileOptions
    @OptionGroup var documents: DocumentOptions

    @Option(help: "Text for people, Markdown for pages and mail, or JSON for programs.")
    var format: DifferenceFormat = .text

    @Flag(help: "Say it in a few sentences, as text or Markdown.")
    var summary = false

    @Flag(help: "Of folders, tell each pair whole and not in a line.")
    var whole = false

    @Option(help: "Colour text: on terminals where NO_COLOR is not set, always, or never.")
    var color: Colour = .auto

    @Flag(help: "Print the JSON Schema of what --format json puts out, and compare nothing.")
    var schema = false

    func validate() throws {
        if schema {
            guard old == nil, base == nil else { throw ValidationError("--schema compares nothing") }
            return
        }
        if summary, format == .json { throw ValidationError("--summary is text or Markdown, not JSON") }
        if summary, whole { throw ValidationError("--summary is the short form and --whole the long one") }
        if batch != nil {
            guard old == nil, base == nil, time.asOf == nil else {
                throw ValidationError("--final compares all that bears the number, and nothing else")
            }
            return
        }
        guard let old else {
            throw ValidationError("name two documents, folders or revisions, or a class")
        }
        if base != nil, new == nil {
            throw ValidationError(
                "--base takes three: --base PREVIOUS, then '\(old)' as proposed, and what was adopted")
        }
    }

    private var style: DifferenceStyle {
        DifferenceStyle(
            format: format, isSummary: summary, isColoured: format == .text && color.isWanted)
    }

    private var sides: ComparedSides {
        ComparedSides(archiveOptions: archive, profiles: profiles, documents: documents, time: time)
    }

    func run() throws {
        if !schema, let batch {
            var comparison = BatchComparison(style: style, isWhole: whole)
            try comparison.compare(batch, in: try time.view(of: try archive.open()))
            if comparison.tally.status != 0 { throw ExitCode(comparison.tally.status) }
            return
        }
        guard !schema, let old else { return try Console.put(DifferenceSchema.text) }
        if let base, let new {
            if whole { throw Self.wholeIsForFolders }
            return try compare([base, old, new])
        }
        if let new, InputFile.isFolder(old) == true, InputFile.isFolder(new) == true {
            try sides.refuseTimes()
            var comparison = FolderComparison(reader: try sides.reader(), style: style, isWhole: whole)
            try comparison.compare(old, new)
            if comparison.tally.status != 0 { throw ExitCode(comparison.tally.status) }
            return
        }
        if whole { throw Self.wholeIsForFolders }
        let (before, after) = try found([old, new].compactMap { $0 }) { try sides.pair(old, new) }
        var comparer = SpecificationComparer()
        let difference = comparer.difference(from: before.specification, to: after.specification)
        var output = Output()
        style.put(difference, before, after, to: &output)
        try output.flush()
        if !difference.isEmpty { throw ExitCode(1) }
    }

    private static let wholeIsForFolders = ValidationError(
        "--whole is for two folders; two documents or revisions are told whole without it")

    /// Compares a previous text, a proposal and what was adopted.
    private func compare(_ operands: [String]) throws {
        let three = try found(operands) { try sides.each(operands) }
        let (previous, proposed, adopted) = (
            three[0].specification, three[1].specification, three[2].specification
        )
        var comparer = SpecificationComparer()
        let difference = ThreeWayDifference(
            proposal: comparer.difference(from: previous, to: proposed),
            departure: comparer.difference(from: proposed, to: adopted),
            adoption: comparer.difference(from: previous, to: adopted))
        var output = Output()
        style.put(difference, names: three.map(\.name), to: &output)
        try output.flush()
        if !difference.isEmpty { throw ExitCode(1) }
    }

    /// Why a folder can't be compared with what is not there.
    ///
    /// - Parameter isClass: whether an operand that is no file names a class that was found.
    private static func missing(
        among operands: [String], isClass: (String) -> Bool = { _ in false }
    ) -> Failure? {
        let operands = operands.filter { !Input(named: $0).isStandardInput }
        guard let folder = operands.first(where: { InputFile.isFolder($0) == true }),
            let other = operands.first(where: { InputFile.isFolder($0) == nil && !isClass($0) })
        else { return nil }
        return Failure(
            "'\(other)' does not exist, and '\(folder)' is a folder",
            hint: "check the path: a folder is compared with another folder")
    }

    /// Gives what is compared. Of a document that can't be read, programs are told on standard output too; and a folder
    /// that is no class either is told as what it is.
    private func found<Found>(_ operands: [String], _ body: () throws -> Found) throws -> Found {
        do {
            return try body()
        } catch let trouble as DocumentReader.Trouble {
            if format == .json {
                var output = Output()
                TroubleJSON.append(
                    file: trouble.path, code: trouble.code, message: trouble.message, to: &output.bytes)
                try output.flush()
            }
            throw Self.missing(
                among: operands, isClass: { !$0.contains("/") && !Input.hasDocumentEnding($0) })
                ?? trouble.failure
        } catch let failure as Failure {
            if base == nil, let missing = Self.missing(among: operands) { throw missing }
            guard let folder = operands.first(where: { InputFile.isFolder($0) == true }) else {
                throw failure
            }
            throw Failure(
                "'\(folder)' is a folder, not a document",
                hint: base == nil ? "name two folders, or two documents" : "name three documents or revisions"
            )
        }
    }
}
