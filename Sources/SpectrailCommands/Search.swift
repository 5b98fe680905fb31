import ArgumentParser
import Spectrail

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds words in the texts, titles and codes of the archive.",
        discussion: """
            All words must stand in one revision, wherever in it; letter case and accents don't matter. "Two words" in \
            quotation marks stand behind each other, libr* is how a word begins, A OR B is either, NOT A must not \
            be there, and parentheses group. A code or a title that is just what was typed comes first, then titles \
            with the words, then texts by how rare the words are and how much of a statement they make up.

            The latest revision of each class is looked through; --as-of takes those in force on a day, and --history \
            all, and says from when to when a statement stood. The first search reads every text and keeps the words in \
            a file beside the archive.

            Exit status: 0 something was found; 1 nothing; 2 trouble; 64 wrong usage.
            """)

    @Argument(help: "What to look for.")
    var words: [String]

    @OptionGroup var archive: ArchiveOptions

    @Flag(help: "Look through all revisions.")
    var history = false

    @Option(
        help: ArgumentHelp("Look through what was in force on this day, as 2024-07-23.", valueName: "date"))
    var asOf: Day?

    @Option(name: .customLong("class"), help: ArgumentHelp("Look in one class.", valueName: "class"))
    var classNamed: String?

    @Option(help: ArgumentHelp("The most classes that are shown.", valueName: "number"))
    var limit = 10

    @Option(help: "Text for people, JSON for programs, or CSV for spreadsheets.")
    var format: TableFormat = .text

    @Option(help: "Whether what was found is coloured: where a person looks, always, or never.")
    var color: Colour = .auto

    func validate() throws {
        if history, asOf != nil { throw ValidationError("give --history or --as-of, not both") }
        if limit < 1 { throw ValidationError("--limit takes a number from 1 on, not \(limit)") }
        _ = try query()
    }

    func run() throws {
        let archive = try archive.open()
        let scope: SearchScope = history ? .all : asOf.map { .inForce($0.date) } ?? .latest
        let query = try query()
        var isTold = false
        let result = try archived { () throws(ArchiveError) in
            try archive.search(query, in: scope, class: classNamed, limit: limit) { _, count in
                if !isTold { Console.note("reading the texts of \(count) classes, once") }
                isTold = true
            }
        }
        let report = SearchReport(
            result, of: words.joined(separator: " "), asOf: asOf?.date, isHistory: history)
        switch format {
        case .text: try Console.put(bytes: Array(report.text.text(inColour: color.isWanted).utf8))
        case .json: try Console.put(report.json)
        case .csv: try Console.put(report.csv)
        }
        if result.count == 0 { throw ExitCode(1) }
    }

    /// A word with blanks in it came in the shell's quotation marks, and stays together.
    private func query() throws -> SearchQuery {
        let words =
            words.count > 1
            ? words.map { word in
                word.contains(where: \.isWhitespace) && !word.contains("\"") ? "\"\(word)\"" : word
            } : words
        do throws(ArchiveError) {
            return try SearchQuery(words.joined(separator: " "))
        } catch {
            throw ValidationError(error.message)
        }
    }
}
