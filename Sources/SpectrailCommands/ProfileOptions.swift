import ArgumentParser
import Spectrail

/// By which profiles documents are read.
struct ProfileOptions: ParsableArguments {
    @Option(
        name: .customLong("profile"),
        help: ArgumentHelp(
            "Read by this profile: a name such as us-ct, or a TOML file. Given more than once, each document is read by the one that fits best.",
            valueName: "name|file"))
    var names: [String] = []

    /// A reader for documents: the profiles that were named, else all that are built in or kept by an archive.
    func reader(_ archive: Archive? = nil, _ options: DocumentOptions) throws -> DocumentReader {
        do {
            var catalog = archive?.catalog ?? ProfileCatalog()
            var chosen: [Profile] = []
            for name in names { chosen.append(try add(name, to: &catalog)) }
            return DocumentReader(
                catalog: catalog, candidates: names.isEmpty ? nil : chosen, options: options.reading)
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
