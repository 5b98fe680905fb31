import Spectrail

extension DocumentReader {
    /// A document that can be recorded.
    ///
    /// One of no known office is refused: it would found an archive of 'zz-unknown' by accident, and be a class of its
    /// own again once its office has a profile.
    func filed(_ document: Document) throws(Trouble) -> Document {
        guard document.profile.isFallback, candidates == nil else { return document }
        throw Trouble(
            path: document.file.path, code: "unknown-office",
            message: "is of an office that no profile knows, so it can't be told where it belongs",
            hint:
                "give a profile of the office with --profile FILE.toml, or file it under 'zz-unknown' with --profile \(document.profile.name)"
        )
    }
}
