import Spectrail

/// How the facts look that a person can supply, on the command line and in a manifest.
enum FactForm {
    static let code = "letters, digits and hyphens, such as 0514DM"
    static let date = "a date such as 2024-07-23 or 2020-09"
    static let number = "a number such as 24-137"

    /// A title is one line, wherever it was copied from; nil where nothing is left of it.
    static func title(_ text: String?) -> String? {
        let words = text?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words?.isEmpty == false ? words : nil
    }
}
