import SpecModel

extension Finding {
    /// Text that is struck out stands in a document as if it were valid.
    static let struckText = Finding(
        "struck-text", .warning, "text that is struck out is read as if it stood; accept or remove it first",
        line: nil)
}
