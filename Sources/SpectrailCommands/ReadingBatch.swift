import Spectrail

/// Reads one document after another and puts each out before the next is opened, so that thousands take no
/// more memory than the largest of them.
struct ReadingBatch {
    let reader: DocumentReader
    let style: ReadingStyle
    private(set) var tally = ReadingTally()
    private var output = Output()

    init(reader: DocumentReader, style: ReadingStyle) {
        self.reader = reader
        self.style = style
    }

    /// Reads a document, or says why it can't be read.
    mutating func read(_ input: Input) throws(Failure) {
        let document: DocumentReader.Document
        do throws(DocumentReader.Trouble) {
            document = try reader.read(input)
        } catch {
            return try report(error)
        }
        try put(document)
    }

    /// Reads all documents of a folder.
    ///
    /// A folder without any is trouble, like a file that is not there: who names one expects documents in it,
    /// and a script that looks into the wrong folder should not go on as if all were read.
    /// - Parameter isAlone: whether nothing else was named; then paths relative to the folder are unmistakable.
    mutating func read(folder: String, isAlone: Bool) throws(Failure) {
        let prefix = isAlone ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        let before = tally.documents + tally.notRead
        var walk: FolderWalk
        do throws(InputFile.Trouble) {
            walk = try FolderWalk(folder, prefix: prefix)
        } catch {
            return try report(DocumentReader.Trouble(folder, error))
        }
        while let step = walk.next() {
            switch step {
            case .file(let input): try read(input)
            case .trouble(let name, let trouble): try report(DocumentReader.Trouble(name, trouble))
            }
        }
        tally.linksPassedOver += walk.linksPassedOver
        guard tally.documents + tally.notRead == before else { return }
        try report(
            DocumentReader.Trouble(
                path: folder, code: "empty-folder", message: "is a folder without documents",
                hint: "hidden files are left out, and links are not followed"))
    }

    /// Writes what is still held, and says what came of it all.
    mutating func finish() throws(Failure) { try output.note(tally.description) }

    private mutating func put(_ document: DocumentReader.Document) throws(Failure) {
        tally.documents += 1
        tally.findings += document.reading.specification.findings.count
        let path = document.file.path
        style.put(document, file: path, to: &output)
        try output.writeIfFull()
        if let doubt = document.doubt { try output.note("\(path): warning: \(doubt)") }
    }

    private mutating func report(_ trouble: DocumentReader.Trouble) throws(Failure) {
        tally.notRead += 1
        style.put(trouble, to: &output)
        try output.note(trouble.failure.lines)
    }
}
