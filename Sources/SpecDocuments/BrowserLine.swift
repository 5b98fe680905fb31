/// The line that a browser prints at either end of a page unless it is told not to: at the head the time of
/// printing and the title of the page, at the foot its address and the number of the page.
enum BrowserLine {
    /// Whether the texts of a row are such a line.
    static func matches(_ texts: [String]) -> Bool {
        guard let first = texts.first, let last = texts.last else { return false }
        if isTime(first) { return true }
        let isAddress = ["http://", "https://", "file://", "about:", "data:"].contains { first.hasPrefix($0) }
        return isAddress && (texts.count == 1 || last.contains("/"))
    }

    /// `11/23/26, 7:24 PM`, `2026-11-23, 19:24`, `23.11.2026, 19:24`.
    private static func isTime(_ text: String) -> Bool {
        let parts = text.split(separator: ",")
        guard parts.count == 2, parts[1].contains(":"), parts[1].utf8.count <= 12 else { return false }
        let date = parts[0].split { "/.-".contains($0) }
        return date.count == 3 && date.allSatisfy { Int($0) != nil }
    }
}
