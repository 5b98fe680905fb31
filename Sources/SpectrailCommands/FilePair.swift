/// The names of the files of a pair, relative to their folders.
struct FilePair {
    let file: String
    /// The name of the old file, where that is another.
    let oldFile: String?

    /// Both names where they differ.
    var label: String { oldFile.map { "\($0) -> \(file)" } ?? file }
}
