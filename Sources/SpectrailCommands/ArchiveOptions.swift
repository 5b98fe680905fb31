import ArgumentParser
import FoundationEssentials
import Spectrail

/// Which archive a verb works on.
struct ArchiveOptions: ParsableArguments {
    @Option(
        name: .customLong("archive"),
        help: ArgumentHelp(
            "The folder of the archive (default: $SPECTRAIL_ARCHIVE, else the nearest archive upward).",
            valueName: "dir"))
    var path: String?

    /// The folder that was named, by the option or by the environment.
    var named: String? {
        if let path { return path }
        let variable = ProcessInfo.processInfo.environment["SPECTRAIL_ARCHIVE"]
        return variable?.isEmpty == false ? variable : nil
    }

    func open() throws -> Archive {
        do {
            if let named { return try Archive.open(at: named) }
            guard let nearest = try Archive.discover(from: ".") else {
                throw Failure(
                    "there is no archive here or above",
                    hint:
                        "make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE")
            }
            return try Archive.open(at: nearest)
        } catch let error as ArchiveError {
            throw Failure(error)
        }
    }
}

/// Runs a call of the archive's and turns its error into one for people.
func archived<Value>(_ body: () throws(ArchiveError) -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw Failure(error)
    }
}
