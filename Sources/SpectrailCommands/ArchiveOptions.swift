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

    /// What the commits tell is kept beside them, or in the user's folder of caches.
    private static var index: IndexUse {
        let environment = ProcessInfo.processInfo.environment
        // A relative folder is to be ignored, by the rules of XDG.
        if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
            return .beside(caches: caches)
        }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return .beside(caches: home.map { "\($0)/.cache" })
    }

    /// Opens the archive.
    ///
    /// - Parameter operand: what is no file, and therefore looked for as a class; nil where an archive is needed anyway.
    func open(toLookFor operand: String? = nil) throws -> Archive {
        let folder = try folder(toLookFor: operand)
        return try archived { () throws(ArchiveError) in try Archive.open(at: folder, index: Self.index) }
    }

    /// The folder that holds the archive, as far as that can be told without opening it.
    func folder(toLookFor operand: String? = nil) throws -> String {
        do {
            if let named { return named }
            guard let nearest = try Archive.discover(from: ".") else {
                let reason = operand.map { "'\($0)' is no file, and " } ?? ""
                let place = operand == nil ? "" : " in which to look for a class"
                throw Failure(
                    "\(reason)there is no archive here or above\(place)",
                    hint: operand.flatMap(Self.file(called:)).map {
                        "there is a file '\($0)': give its ending too"
                    }
                        ?? "make one with 'spectrail init DIR', or name one with --archive or SPECTRAIL_ARCHIVE"
                )
            }
            return nearest
        } catch let error as ArchiveError {
            throw Failure(error)
        }
    }

    /// A document whose name is an operand and an ending.
    private static func file(called operand: String) -> String? {
        Input.documentEndings.map { operand + $0 }.first { InputFile.isFolder($0) == false }
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
