import ArgumentParser
import Spectrail

/// Where a document was found, which its bytes don't say.
struct ProvenanceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address at which it was found.", valueName: "url"))
    var sourceURL: String?

    @Option(
        help: ArgumentHelp("The day on which it was taken from there, as 2026-11-23.", valueName: "date"))
    var retrievedOn: Day?

    var isGiven: Bool { sourceURL != nil }

    func validate() throws {
        _ = try url()
        if retrievedOn != nil, sourceURL == nil {
            throw ValidationError("--retrieved-on takes --source-url, the address that it was taken from")
        }
    }

    /// A document with the place where it was found.
    func added(to submission: Submission, recordedAt seconds: Int64) throws -> Submission {
        var submission = submission
        submission.url = try url()
        submission.retrieved = retrievedOn?.date
        // Somewhere it is a day later than in UTC.
        if let day = retrievedOn?.date, Int64(day.daysSince1970) * 86_400 > seconds + 86_400 {
            throw ValidationError("--retrieved-on '\(day)' lies after the day of recording")
        }
        return submission
    }

    private func url() throws -> SourceURL? {
        guard let sourceURL else { return nil }
        do throws(SourceURL.Fault) {
            return try SourceURL(sourceURL)
        } catch {
            throw ValidationError("--source-url \(Self.words(error, sourceURL))")
        }
    }

    /// An address with a password in it is not repeated: messages end up in logs.
    private static func words(_ fault: SourceURL.Fault, _ text: String) -> String {
        switch fault {
        case .noScheme: "takes an address such as https://example.org/0514dm, not '\(text)'"
        case .blanks: "takes an address without blanks and control characters; write %20 for a blank"
        case .credentials:
            "holds who signs in, before the '@': an archive keeps it for ever, so leave that out"
        case .tooLong: "takes an address of at most 2000 bytes"
        }
    }
}
