import FoundationEssentials
import Glibc

/// What standard output is, as far as it matters for colour.
enum Terminal {
    /// Whether a person looks at standard output who wants colour there: it is a terminal that knows more than plain
    /// letters, and NO_COLOR is not set to anything.
    static var wantsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        guard environment["NO_COLOR"]?.isEmpty ?? true, environment["TERM"] != "dumb" else { return false }
        return isatty(1) == 1
    }

    /// Whether a person watches standard error on a terminal that can write over a line.
    static var isWatched: Bool {
        ProcessInfo.processInfo.environment["TERM"] != "dumb" && isatty(2) == 1
    }
}
