import Spectrail

/// Reads the documents that a person named, by the profiles that fit.
struct DocumentReader {
    let catalog: ProfileCatalog
    /// The profiles to choose from; nil means all.
    let candidates: [Profile]?

    /// A document that was read.
    struct Document {
        let file: InputFile
        let profile: Profile
        let reading: Reading
    }

    /// Why a document is none.
    struct Trouble: Error {
        let path: String
        let code: String
        let message: String
        let hint: String?

        var failure: Failure { Failure("'\(path)' \(message)", hint: hint) }
    }

    func read(_ path: String) throws(Trouble) -> Document {
        let file: InputFile
        do {
            file = try InputFile(path)
        } catch {
            throw Trouble(path: path, code: error.code, message: error.message, hint: error.hint)
        }
        let text: DocumentText
        do {
            text = try DocumentText(reading: file.bytes)
        } catch {
            throw Trouble(
                path: path, code: error.code.rawValue, message: error.message, hint: Failure.hint(error.code))
        }
        let profile = catalog.bestFit(for: text, among: candidates)
        guard let profile else { throw Self.notASpecification(path) }
        let reading = profile.read(text)
        guard reading.specification.isRecognised else { throw Self.notASpecification(path) }
        return Document(file: file, profile: profile, reading: reading)
    }

    private static func notASpecification(_ path: String) -> Trouble {
        Trouble(
            path: path, code: "not-a-specification",
            message: "is no class specification that a profile knows: none of its lines is a heading of one",
            hint: "--profile FILE.toml reads by a profile of your own")
    }
}
