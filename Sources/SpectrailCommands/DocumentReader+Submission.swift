import Spectrail

extension DocumentReader {
    /// A document as it is handed to an archive, with the facts that a person supplied.
    func submission(_ document: Document, _ given: GivenFacts) throws -> Submission {
        do throws(GivenFacts.Contradiction) {
            return Submission(
                specification: try given.added(to: document.reading.specification),
                profile: document.profile, ancestors: ancestors(of: document.profile),
                bytes: document.file.bytes, name: document.file.name,
                ending: DocumentText.fileEnding(of: document.file.bytes))
        } catch {
            throw Failure("'\(document.file.path)' says otherwise: \(error)")
        }
    }
}
