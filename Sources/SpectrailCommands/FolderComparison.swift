import Spectrail

/// Compares the documents of two folders pair by pair and puts each out before the next is opened, so that thousands
/// take no more memory than the largest of them.
struct FolderComparison {
    private let reader: DocumentReader
    private let style: DifferenceStyle
    /// Whether each pair is told whole and not in a line.
    private let isWhole: Bool
    private(set) var tally = ComparisonTally()
    private var comparer = SpecificationComparer()
    private var output = Output()

    init(reader: DocumentReader, style: DifferenceStyle, isWhole: Bool) {
        // Of a thousand pairs nobody reads what is doubtful in each document; 'read' tells it.
        var reader = reader
        reader.looksForDoubts = false
        self.reader = reader
        self.style = style
        self.isWhole = isWhole
    }

    /// Compares two folders, and says in the end what came of it all.
    mutating func compare(_ old: String, _ new: String) throws {
        var walk: FolderPairWalk
        do throws(DocumentReader.Trouble) {
            walk = try FolderPairWalk(old, new)
        } catch {
            throw error.failure
        }
        if style.format == .md, !isLong { output.put(DifferenceMarkdown.tableHead) }
        while let step = walk.next() {
            switch step {
            case .pair(let old, let new): try compare(old, new)
            case .onlyInOld(let name):
                tally.onlyInOld += 1
                try putAlone(name, code: "only-in-old", "only in the old folder")
            case .onlyInNew(let name):
                tally.onlyInNew += 1
                try putAlone(name, code: "only-in-new", "only in the new folder")
            case .trouble(let name, let trouble):
                try report(name, trouble)
            }
        }
        tally.linksPassedOver = walk.linksPassedOver
        try output.flush()
        if tally.isEmpty {
            throw Failure(
                "'\(old)' and '\(new)' are folders without documents",
                hint: "hidden files are left out, and links are not followed")
        }
        Console.note(tally.description)
    }

    /// Whether a pair takes more than a line.
    private var isLong: Bool { isWhole || style.isSummary }

    private typealias Read = Result<DocumentReader.Document, DocumentReader.Trouble>

    private mutating func compare(_ old: Input, _ new: Input) throws(Failure) {
        let pair = FilePair(file: new.name, oldFile: old.name == new.name ? nil : old.name)
        let (before, after) = read(old, new)
        switch (before, after) {
        case (.success, .success): break
        case (.failure(let trouble), .success): return try report(old: (trouble, old), new: nil, pair)
        case (.success, .failure(let trouble)): return try report(old: nil, new: (trouble, new), pair)
        case (.failure(let first), .failure(let second)):
            return try report(old: (first, old), new: (second, new), pair)
        }
        guard case (.success(let before), .success(let after)) = (before, after) else { return }
        let difference = comparer.difference(
            from: before.reading.specification, to: after.reading.specification)
        tally.count(difference)
        try put(
            difference, ComparedSide(before, called: old.path), ComparedSide(after, called: new.path), pair)
        if let doubt = before.doubt { try output.note("\(old.path): warning: \(doubt)") }
        if let doubt = after.doubt { try output.note("\(new.path): warning: \(doubt)") }
    }

    /// Reads both documents; where their bytes are the same, one reading is that of both.
    private func read(_ old: Input, _ new: Input) -> (Read, Read) {
        let files = [old, new].map { input in
            Result { () throws(DocumentReader.Trouble) in try reader.file(input) }
        }
        if case (.success(let before), .success(let after)) = (files[0], files[1]),
            before.bytes == after.bytes
        {
            let document = read(after)
            return (document, document)
        }
        return (files[0].flatMap(read), files[1].flatMap(read))
    }

    private func read(_ file: InputFile) -> Read {
        Result { () throws(DocumentReader.Trouble) in try reader.read(file) }
    }

    private mutating func put(
        _ difference: SpecificationDifference, _ old: ComparedSide, _ new: ComparedSide, _ pair: FilePair
    ) throws(Failure) {
        switch style.format {
        case .json: style.put(difference, old, new, pair: pair, to: &output)
        case .text where isLong:
            output.put(DifferenceText.head(pair.label))
            style.put(difference, old, new, to: &output)
            output.put("\n")
        case .text: output.put(DifferenceText.line(difference, file: pair.label))
        case .md where isLong:
            style.put(difference, old, new, to: &output)
            output.put("\n")
        case .md: output.put(DifferenceMarkdown.row(difference, file: pair.label))
        }
        try output.writeIfFull()
    }

    private mutating func putAlone(_ name: String, code: String, _ message: String) throws(Failure) {
        if style.format == .json {
            TroubleJSON.append(file: name, code: code, message: "is \(message)", to: &output.bytes)
        } else {
            put(message, FilePair(file: name, oldFile: nil))
        }
        try output.writeIfFull()
    }

    /// Puts out a word on a file for people, in the place where its difference would stand.
    private mutating func put(_ message: String, _ pair: FilePair) {
        switch style.format {
        case .json: break
        case .text where isLong: output.put("\(DifferenceText.head(pair.label))\(message)\n\n")
        case .text: output.put(DifferenceText.line(message, file: pair.label))
        case .md where isLong: output.put(DifferenceMarkdown.section(message, file: pair.label))
        case .md: output.put(DifferenceMarkdown.row(message, file: pair.label))
        }
    }

    private typealias Unread = (trouble: DocumentReader.Trouble, input: Input)

    /// Tells a pair of which one document or both can't be read. It has one line, whatever of it can't be.
    private mutating func report(old: Unread?, new: Unread?, _ pair: FilePair) throws(Failure) {
        tally.notRead += 1
        let sides = [("old", old), ("new", new)].compactMap { side, unread in
            unread.map { (side: side, trouble: $0.trouble, input: $0.input) }
        }
        guard let first = sides.first else { return }
        if style.format == .json {
            TroubleJSON.append(
                file: pair.file, oldFile: pair.oldFile, code: first.trouble.code,
                message: first.trouble.message, side: first.side, to: &output.bytes)
        } else {
            let reasons = sides.enumerated().map { place, unread in
                place > 0 && unread.trouble.message == first.trouble.message
                    ? "the new document likewise" : "the \(unread.side) document \(unread.trouble.message)"
            }
            put("not compared: \(reasons.joined(separator: "; "))", pair)
        }
        for unread in sides {
            try output.note(
                Failure("'\(unread.input.path)' \(unread.trouble.message)", hint: unread.trouble.hint).lines)
        }
    }

    /// Tells a folder that can't be listed, or a file whose name can't be told.
    private mutating func report(_ name: String, _ trouble: InputFile.Trouble) throws(Failure) {
        tally.notOpened += 1
        if style.format == .json {
            TroubleJSON.append(file: name, code: trouble.code, message: trouble.message, to: &output.bytes)
        } else {
            put("not compared: \(trouble.message)", FilePair(file: name, oldFile: nil))
        }
        try output.note(Failure("'\(name)' \(trouble.message)", hint: trouble.hint).lines)
    }
}
