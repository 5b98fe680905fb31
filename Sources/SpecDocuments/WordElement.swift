/// The elements of WordprocessingML that matter to reading, and those of the markup for compatibility.
enum WordElement: String, CaseIterable {
    // The document.
    case body, p, pPr, pStyle, r, rPr, rStyle, t, tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, sectPr
    case instrText, delInstrText, footnoteReference, endnoteReference, rt, sdtPr, txbxContent
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"
    // Tables.
    case tbl, tblPr, tblGrid, tr, trPr, tc, tcPr, gridSpan
    // Properties.
    case b, vanish, vertAlign, strike, dstrike, outlineLvl, numPr, numId, ilvl
    // Tracked changes.
    case ins, del, moveFrom, moveTo, delText, cellIns, cellDel, pPrChange, rPrChange, tcPrChange, trPrChange
    case sectPrChange, numberingChange
    // Styles.
    case styles, style, basedOn, name, docDefaults, tblStylePr
    // Lists.
    case abstractNum, abstractNumId, num, lvl, lvlOverride, numFmt
    /// Any other.
    case other

    /// The element of a name.
    init(_ name: MarkupName) { self = Self.byName[name] ?? .other }

    private static let byName = MarkupVocabulary<WordElement>()
}
