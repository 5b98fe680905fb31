/// The control words of RTF that matter before pandoc reads it.
enum RichTextWord: String, CaseIterable {
    // Characters by their number in Unicode, how many bytes stand in for each, and raw bytes.
    case u, uc, bin
    // Tracked changes of text: deleted and moved away, inserted and moved here; of cells of a table.
    case deleted, mvf, revised, mvt
    case clins, cldel, clmrgd, clmrgdr, clsplit, clsplitr
    /// Sets the properties of characters back.
    case plain
    // What stands for text.
    case par, line, tab, page, column, sect, emdash, endash, emspace, enspace, qmspace, bullet
    case lquote, rquote, ldblquote, rdblquote
    // Groups without text that are large.
    case pict, themedata, datastore, objdata

    /// The word of such letters; nil where it does not matter.
    init?(_ letters: ArraySlice<UInt8>) {
        guard letters.count <= Self.longest,
            let word = Self(rawValue: String(decoding: letters, as: UTF8.self))
        else { return nil }
        self = word
    }

    private static let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0

    /// Whether it stands for text or its end, and goes where the text goes.
    var isText: Bool {
        switch self {
        case .u, .par, .line, .tab, .page, .column, .sect, .emdash, .endash, .emspace, .enspace, .qmspace,
            .bullet, .lquote, .rquote, .ldblquote, .rdblquote:
            true
        case .uc, .bin, .deleted, .mvf, .revised, .mvt, .clins, .cldel, .clmrgd, .clmrgdr, .clsplit,
            .clsplitr, .plain, .pict, .themedata, .datastore, .objdata:
            false
        }
    }
}
