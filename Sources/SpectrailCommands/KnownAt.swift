import ArgumentParser
import Spectrail

/// A moment on the command line: an instant, a day, or a commit by its id or the beginning of it.
enum KnownAt: ExpressibleByArgument, Equatable {
    case instant(Int64)
    case day(CivilDate)
    case commit(String)

    init?(argument: String) {
        if let day = CivilDate(iso: argument) {
            self = .day(day)
        } else if let seconds = Instant.seconds(Self.withoutFraction(argument)) {
            self = .instant(seconds)
        } else if Self.isCommit(argument) {
            self = .commit(argument.lowercased())
        } else {
            return nil
        }
    }

    /// What was recorded within a second was recorded at its beginning, so `09:30:00.75` asks for `09:30:00`.
    private static func withoutFraction(_ text: String) -> String {
        guard let stop = text.firstIndex(of: ".") else { return text }
        let digits = text[text.index(after: stop)...].prefix { ("0"..."9").contains($0) }
        return digits.isEmpty ? text : String(text[..<stop] + text[digits.endIndex...])
    }

    /// Four digits are a year that somebody meant sooner than a commit, so digits alone must be seven.
    private static func isCommit(_ text: String) -> Bool {
        guard (4...64).contains(text.utf8.count), text.allSatisfy(\.isHexDigit) else { return false }
        return text.utf8.count >= 7 || text.contains(where: \.isLetter)
    }
}
