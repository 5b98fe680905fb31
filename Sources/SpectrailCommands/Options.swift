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

/// By which profiles documents are read.
struct ProfileOptions: ParsableArguments {
    @Option(
        name: .customLong("profile"),
        help: ArgumentHelp(
            "Read by this profile: a name such as us-ct, or a TOML file. Given more than once, each document is read by the one that fits best.",
            valueName: "name|file"))
    var names: [String] = []

    /// A reader for documents: the profiles that were named, else all that are built in or kept by an archive.
    func reader(_ archive: Archive? = nil) throws -> DocumentReader {
        do {
            var catalog = try archive?.catalog ?? ProfileCatalog()
            var chosen: [Profile] = []
            for name in names { chosen.append(try add(name, to: &catalog)) }
            return DocumentReader(catalog: catalog, candidates: names.isEmpty ? nil : chosen)
        } catch let error as ProfileError {
            throw Failure(error)
        }
    }

    private func add(_ name: String, to catalog: inout ProfileCatalog) throws -> Profile {
        guard name.hasSuffix(".toml") || name.hasPrefix(".") || name.hasPrefix("/") else {
            return try catalog.profile(named: name)
        }
        let file: InputFile
        do {
            file = try InputFile(name)
        } catch {
            throw Failure("profile '\(name)' \(error.message)", hint: error.hint)
        }
        do {
            return try catalog.add(file.bytes)
        } catch {
            throw Failure(error, in: name)
        }
    }
}

/// Who records, and when.
struct RecordingIdentityOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who records (default: GIT_COMMITTER_NAME and _EMAIL, else git's configuration).",
            valueName: "Name <mail>"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "When it is recorded, as 2024-07-31T09:30:00Z or as a day (default: now).", valueName: "instant"))
    var recordedAt: String?

    func seconds() throws -> Int64 {
        guard let recordedAt else { return Clock.seconds }
        guard let seconds = Instant.seconds(recordedAt) else {
            throw ValidationError(
                "--recorded-at takes an instant such as 2024-07-31T09:30:00Z, not '\(recordedAt)'")
        }
        return seconds
    }

    /// - Parameter configured: what git's configuration names.
    func identity(configured: Identity?) throws -> Identity {
        if let by {
            guard let identity = Identity(by) else {
                throw ValidationError("--by takes 'Name <mail>', not '\(by)'")
            }
            return identity
        }
        let environment = ProcessInfo.processInfo.environment
        if let name = environment["GIT_COMMITTER_NAME"],
            let identity = Identity(name: name, mail: environment["GIT_COMMITTER_EMAIL"] ?? "")
        {
            return identity
        }
        if let configured { return configured }
        Console.note(
            "note: nobody is named by --by, the environment or git's configuration; recorded by Spectrail")
        guard let fallback = Identity("Spectrail <spectrail@localhost>") else {
            throw Failure("the tool has no identity")
        }
        return fallback
    }
}

/// A day on the command line.
struct Day: ExpressibleByArgument {
    let date: CivilDate
    init?(argument: String) {
        guard let date = CivilDate(iso: argument) else { return nil }
        self.date = date
    }
}

/// Text for people or JSON for programs.
enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Text for people, JSON for programs, or CSV for spreadsheets.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}

/// Runs a call of the archive's and turns its error into one for people.
func archived<Value>(_ body: () throws(ArchiveError) -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw Failure(error)
    }
}
