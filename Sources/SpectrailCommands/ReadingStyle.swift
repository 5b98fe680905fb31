import Spectrail

/// How `read` puts out a document.
struct ReadingStyle {
    let format: Format
    /// Whether each line is told with what it was taken for: in text that stands in the place of all else.
    let isExplained: Bool

    /// Puts out a document that can't be read: programs are told beside the data of the others.
    func put(_ trouble: DocumentReader.Trouble, to output: inout Output) {
        guard format == .json else { return }
        TroubleJSON.append(
            file: trouble.path, code: trouble.code, message: trouble.message, to: &output.bytes)
    }

    /// Puts out a document.
    ///
    /// - Parameter file: the name of the file, where it is one of several.
    func put(_ document: DocumentReader.Document, file: String? = nil, to output: inout Output) {
        let specification = document.reading.specification
        switch format {
        case .json:
            SpecificationJSON.append(
                specification, file: file, lines: isExplained ? document.explanation : nil,
                to: &output.bytes)
        case .text:
            if let file { output.put("==> \(file) <==\n") }
            output.put(
                isExplained
                    ? ExplanationText.text(document.explanation, readAs: document.profile.name)
                    : SpecificationText.text(specification))
            if file != nil { output.put("\n") }
        }
    }
}
