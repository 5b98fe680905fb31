/// Makes an RTF document ready for pandoc, in one pass over its groups and control words.
///
/// pandoc reads deleted text as struck out and inserted text as text; it takes a letter too many where the stand-in
/// of a character follows its number without a blank, as in `\u8217's`; it reads bytes of Windows-1252 as Latin-1;
/// and it unpacks pictures. All of that is set right in what it is given: one side of the changes is left out, each
/// character has one stand-in behind a blank, such bytes are written by their numbers, and pictures are dropped.
package struct RichTextFilter {
    /// The document for pandoc.
    package private(set) var output: [UInt8] = []
    /// Whether text was inserted, deleted or moved and nobody has decided on it.
    package private(set) var hasTrackedChanges = false
    /// Whether cells of a table were, on which pandoc's words for a table leave no way to decide.
    private(set) var hasTrackedCells = false

    /// What holds to the end of a group.
    private struct Group {
        var isDeleted = false
        var isInserted = false
        /// Whether all of it is left out.
        var isDropped = false
        /// How many bytes stand in for a character that is given by its number.
        var fallback = 1
    }

    private let rejectsChanges: Bool
    private var groups: [Group] = []
    private var group = Group()
    /// How many more bytes stand in for a character.
    private var standIns = 0

    /// The deepest that groups may stand in each other. Those of office programs reach twenty.
    static let depthLimit = 200

    package init(_ bytes: [UInt8], rejectsChanges: Bool) throws(DocumentError) {
        self.rejectsChanges = rejectsChanges
        output.reserveCapacity(bytes.count)
        var scanner = RichTextScanner(bytes)
        while let token = scanner.next() {
            switch token {
            case .open:
                standIns = 0
                groups.append(group)
                guard groups.count <= Self.depthLimit else {
                    throw DocumentError(.tooDeep, "nests groups more than \(Self.depthLimit) deep")
                }
                output.append(bytes[scanner.range.lowerBound])
            case .close:
                standIns = 0
                if let outer = groups.popLast() { group = outer }
                output.append(bytes[scanner.range.lowerBound])
            case .word(let word, let number):
                if word == .bin { scanner.skip(number ?? 0) }
                guard !isStandIn() else { continue }
                take(word, number, bytes[scanner.range])
            case .symbol: if !isStandIn(), isKept { output += bytes[scanner.range] }
            case .text:
                guard !isStandIn(), isKept else { continue }
                let character = bytes[scanner.range]
                // Raw bytes behind \bin may have cut a character in two.
                if character[character.startIndex] < 0x80
                    || scanner.isUTF8 && String(validating: character, as: UTF8.self) != nil
                {
                    output += character
                } else {
                    for byte in character { appendByNumber(byte) }
                }
            case .lineEnd: output.append(bytes[scanner.range.lowerBound])
            }
        }
    }

    private mutating func take(_ word: RichTextWord?, _ number: Int?, _ bytes: ArraySlice<UInt8>) {
        guard let word else {
            if !group.isDropped { append(bytes) }
            return
        }
        switch word {
        case .u:
            standIns = group.fallback
            if isKept, let number { output += Array("\\u\(number) ?".utf8) }
            return
        case .uc:
            group.fallback = min(max(number ?? 1, 0), 16)
            return
        case .bin: return
        case .deleted, .mvf:
            group.isDeleted = number != 0
            hasTrackedChanges = hasTrackedChanges || group.isDeleted
            return
        case .revised, .mvt:
            group.isInserted = number != 0
            hasTrackedChanges = hasTrackedChanges || group.isInserted
            return
        case .clins, .cldel, .clmrgd, .clmrgdr, .clsplit, .clsplitr: hasTrackedCells = true
        case .plain: (group.isDeleted, group.isInserted) = (false, false)
        case .pict, .themedata, .datastore, .objdata:
            if !group.isDropped { append(bytes) }
            group.isDropped = true
        case .par, .line, .tab, .page, .column, .sect, .emdash, .endash, .emspace, .enspace, .qmspace,
            .bullet, .lquote, .rquote, .ldblquote, .rdblquote:
            if !isKept { return }
        }
        if !group.isDropped { append(bytes) }
    }

    /// Appends a control word with a blank behind it: what ended it may be left out.
    private mutating func append(_ word: ArraySlice<UInt8>) {
        output += word
        if word.last != 32 { output.append(32) }
    }

    /// Whether text that comes now is on the side of the changes that is read.
    private var isKept: Bool {
        !group.isDropped && !(rejectsChanges ? group.isInserted : group.isDeleted)
    }

    /// Whether what comes now stands in for a character that was given by its number.
    private mutating func isStandIn() -> Bool {
        guard standIns > 0 else { return false }
        standIns -= 1
        return true
    }

    private mutating func appendByNumber(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        output += [UInt8(ascii: "\\"), UInt8(ascii: "'"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
