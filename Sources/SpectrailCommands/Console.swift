import Spectrail
import SystemPackage

/// Where everything that the tool says goes through: data to standard output, the rest to standard error.
///
/// A full disk is an error here and not silence, and text loses every character that a terminal would act on,
/// since documents and archives are not to be trusted.
enum Console {
    /// Writes text for people or programs to standard output.
    static func put(_ text: String) throws(Failure) { try put(bytes: Array(text.harmless.utf8)) }

    /// Writes bytes as they are: the source of a revision, or what has been made harmless.
    static func put(bytes: [UInt8]) throws(Failure) {
        do {
            try FileDescriptor.standardOutput.writeAll(bytes)
        } catch {
            throw Failure("standard output can't be written: \(error)")
        }
    }

    /// Says something beside the data. Nobody can be told where this fails.
    static func note(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll(Array("\(text.harmless)\n".utf8))
    }

    /// Writes over the last line of a terminal on standard error; without text it is wiped.
    static func rewrite(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll(Array("\r\u{1B}[K\(text.harmless)".utf8))
    }
}
