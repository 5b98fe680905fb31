import Spectrail

/// A document that is to be imported: where it is, and what a manifest says of it.
struct ImportEntry {
    let input: Input
    let row: ManifestRow?
    /// Why it can't even be looked at.
    let trouble: DocumentReader.Trouble?

    init(_ input: Input, row: ManifestRow? = nil, trouble: DocumentReader.Trouble? = nil) {
        (self.input, self.row, self.trouble) = (input, row, trouble)
    }
}
