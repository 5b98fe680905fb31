import Spectrail

extension RecordingIdentityOptions {
    /// Who records what, and when, for an archive that is open.
    func options(_ archive: Archive) throws -> RecordingOptions {
        let seconds = try seconds()
        if seconds > Clock.seconds + 86_400 {
            Console.note(
                "note: --recorded-at lies in the future; until then nothing else can be recorded without it")
        }
        var options = RecordingOptions(
            identity: try identity(configured: try archived(archive.configuredIdentity)), seconds: seconds)
        options.signer = signer
        options.reader = "spectrail \(Spectrail.version)"
        return options
    }
}
