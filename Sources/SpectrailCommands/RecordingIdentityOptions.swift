import ArgumentParser
import FoundationEssentials
import Spectrail

/// Who records, when, and by which signature.
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

    @Option(
        help: ArgumentHelp(
            "Sign with this SSH key: the file of a private key, or of a public key whose other half the agent holds.",
            valueName: "key"), completion: .file())
    var sign: String?

    /// Who signs; nil where nobody does.
    var signer: CommitSigner? { sign.map(CommitSigner.init) }

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
