import TestSupport

/// Runs of commands as people show them: `$ ` and the command, what it put out, what it said on standard error,
/// and `(exit 1)` where it did not end with 0. A line `…` stands for any lines.
struct Transcript {
    struct Step {
        let command: String
        var expected: [String] = []

        /// The file that it does nothing but show.
        var shownFile: String? {
            let words = command.split(separator: " ")
            return words.count == 2 && words[0] == "cat" ? String(words[1]) : nil
        }
    }

    /// The steps of every fenced block that is marked `console`, in the order of the page.
    static func steps(inConsoleBlocksOf page: String) -> [Step] {
        var steps: [Step] = []
        var isConsole = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2))))
            } else if isConsole, !steps.isEmpty {
                steps[steps.count - 1].expected.append(line)
            }
        }
        return steps
    }

    /// What a run looks like in a transcript, without the command.
    static func lines(of result: Program.Result) -> [String] {
        var lines = (result.output + result.errors).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        lines = withoutBlankEnd(lines)
        if result.status != 0 { lines.append("(exit \(result.status))") }
        return lines
    }

    /// Whether lines are those that are expected, blank ones at the end aside.
    static func fits(_ lines: [String], _ expected: [String]) -> Bool {
        fits(withoutBlankEnd(lines)[...], withoutBlankEnd(expected)[...])
    }

    private static func fits(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { fits(lines[$0...], expected.dropFirst()) }
        }
        return lines.first == first && fits(lines.dropFirst(), expected.dropFirst())
    }

    static func withoutBlankEnd(_ lines: [String]) -> [String] {
        var lines = lines
        while lines.last == "" { lines.removeLast() }
        return lines
    }
}
