import ArgumentParser
import Spectrail

/// The program: parses, runs a verb, and turns what went wrong into a message and an exit status.
public enum Tool {
    /// Runs the program with the arguments of the process and ends it.
    ///
    /// Exit status 0: done; 1: differences, contradictions or reviews due; 2: trouble; 64: wrong usage.
    public static func main() {
        let arguments = withArchiveBehindVerb(Array(CommandLine.arguments.dropFirst()))
        do {
            var command = try SpectrailCommand.parseAsRoot(arguments)
            try command.run()
        } catch let failure as Failure {
            Console.note(failure.lines)
            SpectrailCommand.exit(withError: ExitCode(2))
        } catch let code as ExitCode {
            SpectrailCommand.exit(withError: code)
        } catch {
            finish(error)
        }
    }

    /// Help and version go to standard output, a wrong usage to standard error.
    private static func finish(_ error: any Error) {
        let code = SpectrailCommand.exitCode(for: error)
        let message = SpectrailCommand.fullMessage(for: error)
        guard code == .success else {
            Console.note(message)
            SpectrailCommand.exit(withError: code == .validationFailure ? ExitCode(64) : ExitCode(2))
        }
        do {
            try Console.put(message + "\n")
        } catch {
            Console.note(error.lines)
            SpectrailCommand.exit(withError: ExitCode(2))
        }
    }

    /// `--archive DIR` may stand before the verb too, as `git -C DIR` does; the parser takes it behind.
    static func withArchiveBehindVerb(_ arguments: [String]) -> [String] {
        var front: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if first == "--archive", rest.count > 2 {
                front += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if first.hasPrefix("--archive="), rest.count > 1 {
                front.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !front.isEmpty, let verb = rest.first else { return arguments }
        // A verb of several parts takes it behind its part.
        let parts = SpectrailCommand.parts(of: verb)
        let head = rest.prefix(rest.count > 1 && parts.contains(rest[rest.startIndex + 1]) ? 2 : 1)
        return head + front + rest.dropFirst(head.count)
    }
}

/// The root of the command line.
struct SpectrailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spectrail",
        abstract: "Keeps and compares the revisions of class specifications.",
        discussion: """
            Each revision of a class specification is a commit in a plain git repository, the archive. From it \
            come semantic differences of duties and qualifications, and reports of the reviews that are due.

            Exit status: 0 done, 1 differences, contradictions or reviews due, 2 trouble, 64 wrong usage.
            """,
        version: "spectrail \(Spectrail.version)",
        subcommands: [
            Read.self, Diff.self, Init.self, Record.self, Import.self, List.self, Show.self, Log.self,
            Due.self, Search.self,
            DraftCommand.self, Withdraw.self, Move.self, Event.self, Verify.self, Sync.self,
        ])

    /// The parts that a verb has, if any: `list` of `draft`.
    static func parts(of verb: String) -> [String] {
        for command in configuration.subcommands where command.configuration.commandName == verb {
            return command.configuration.subcommands.compactMap { $0.configuration.commandName }
        }
        return []
    }
}
