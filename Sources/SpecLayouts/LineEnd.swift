import SpecModel

/// What the line before decides of the next one: how it ends, and how it was set.
///
/// A value without references, since the last line of the open block is asked about for every line.
struct LineEnd {
    let traits: LineForm.Traits
    let setting: Line.Form
    let marker: LineForm.Marker
    let width: Int
    /// The last byte; a blank where the line holds nothing.
    let byte: UInt8

    var isTerminated: Bool { traits.contains(.terminated) }
}

extension LineForm {
    /// How the line ends.
    var end: LineEnd {
        LineEnd(traits: traits, setting: setting, marker: marker, width: width, byte: text.utf8.last ?? 32)
    }
}
