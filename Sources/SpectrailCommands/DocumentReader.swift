import Spectrail

/// Reads the documents that a person named, by the profiles that fit.
struct DocumentReader {
    let catalog: ProfileCatalog
    /// The profiles to choose from; nil means all.
    let candidates: [Profile]?
    let options: ReadingOptions
    /// Whether what is doubtful in a document is looked for; who compares a thousand pairs doesn't tell it.
    var looksForDoubts = true

    /// A document that was read.
    struct Document {
        let file: InputFile
        let text: DocumentText
        let profile: Profile
        let reading: Reading
        /// Why the profile may be the wrong one; nil where nothing speaks against it.
        let doubt: String?
        /// Whether another profile fits it better than that which a person named.
        let hasBetterProfile: Bool

        /// What every line was taken for.
        var explanation: [ExplainedLine] {
            zip(text.lines, reading.lines).map { line, reading in
                ExplainedLine(
                    number: line.number, role: reading.role.rawValue, section: reading.section?.rawValue,
                    reason: reading.reason.rawValue, text: line.text)
            }
        }

        /// Says on standard error what a person should look at before relying on the reading.
        func noteDoubts() {
            if let doubt { Console.note("\(file.path): warning: \(doubt)") }
            // Read by the wrong profile, a document has hundreds of them, and each says that much.
            if hasBetterProfile { return }
            for finding in reading.specification.findings where finding.severity != .note {
                // The doubt about a document of no known office says the same.
                if doubt != nil, finding.code == Finding.Kind.guessedLayout.code { continue }
                Console.note("\(file.path): \(FindingText.line(finding))")
            }
        }
    }

    /// Why a document is none.
    struct Trouble: Error {
        let path: String
        let code: String
        let message: String
        let hint: String?

        init(path: String, code: String, message: String, hint: String?) {
            (self.path, self.code, self.message, self.hint) = (path, code, message, hint)
        }

        init(_ path: String, _ trouble: InputFile.Trouble) {
            self.init(path: path, code: trouble.code, message: trouble.message, hint: trouble.hint)
        }

        var failure: Failure { Failure("'\(path)' \(message)", hint: hint) }
    }

    /// Reads a document that a person named.
    func read(_ path: String) throws(Trouble) -> Document { try read(Input(named: path)) }

    func read(_ input: Input) throws(Trouble) -> Document { try read(file(input)) }

    /// The bytes of a document, which are not looked at yet.
    func file(_ input: Input) throws(Trouble) -> InputFile {
        do {
            return try InputFile(input)
        } catch {
            throw Trouble(input.name, error)
        }
    }

    /// Reads a document whose bytes are at hand.
    func read(_ file: InputFile) throws(Trouble) -> Document {
        let path = file.path
        let text: DocumentText
        do {
            text = try DocumentText(reading: file.bytes, options: options)
        } catch {
            throw Trouble(
                path: path, code: error.code.rawValue, message: error.message, hint: Failure.hint(error.code))
        }
        let forms = DocumentForms(text)
        guard let fit = catalog.fits(for: forms, among: candidates).first else {
            throw Self.notASpecification(path)
        }
        let reading = fit.profile.read(forms, looksForDoubts: looksForDoubts)
        guard reading.specification.isRecognised else { throw Self.notASpecification(path) }
        let better = candidates == nil ? nil : catalog.better(than: fit, for: forms)
        return Document(
            file: file, text: text, profile: fit.profile, reading: reading, doubt: doubt(about: fit, better),
            hasBetterProfile: better != nil)
    }

    /// A document of another jurisdiction may share every heading, and would be filed under the wrong one.
    private func doubt(about fit: ProfileFit, _ better: ProfileFit?) -> String? {
        let name = fit.profile.name
        if candidates == nil, fit.profile.isFallback {
            return
                "no profile knows the office that wrote it, so its headings were guessed; --profile names one"
        }
        if candidates == nil {
            return fit.phrases > 0
                ? nil
                : "nothing in it names the jurisdiction of '\(name)', by which it was read; --profile names another"
        }
        return better.map { "'\($0.profile.name)' fits it better than '\(name)', by which it was read" }
    }

    /// The profiles that a profile extends, the outermost first.
    func ancestors(of profile: Profile) -> [Profile] {
        var chain = [profile]
        // A profile may extend the built-in one of its own name, which it stands in place of.
        while let name = chain[0].parent, let parent = try? catalog.profile(named: name),
            !chain.contains(where: { $0.name == parent.name })
        {
            chain.insert(parent, at: 0)
        }
        return chain.dropLast()
    }

    private static func notASpecification(_ path: String) -> Trouble {
        Trouble(
            path: path, code: "not-a-specification",
            message: "is no class specification that a profile knows: none of its lines is a heading of one",
            hint: "--profile FILE.toml reads by a profile of your own")
    }
}
