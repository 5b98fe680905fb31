import Spectrail

/// How far long work has come, on standard error: one line that is written over where a person watches a terminal, and
/// a plain line every so often where a file or another program listens.
struct ProgressLine {
    /// Whether nothing is to be said.
    private let isQuiet: Bool
    private let isRewritten = Terminal.isWatched
    private let clock = ContinuousClock()
    private let verb: String
    private let total: Int
    private let begun: ContinuousClock.Instant
    private var last: ContinuousClock.Instant
    private var isShown = false

    init(_ verb: String, of total: Int, isQuiet: Bool) {
        (self.verb, self.total, self.isQuiet) = (verb, total, isQuiet)
        begun = clock.now
        last = begun
    }

    /// Says how much is done, unless it was said a moment ago.
    mutating func advance(to done: Int) {
        guard !isQuiet else { return }
        let now = clock.now
        guard last.duration(to: now) >= (isRewritten ? .milliseconds(100) : .seconds(10)) else { return }
        last = now
        let text = text(done, after: begun.duration(to: now))
        if isRewritten { Console.rewrite(text) } else { Console.note(text) }
        isShown = true
    }

    /// Leaves nothing behind on a terminal.
    mutating func end() {
        if isShown, isRewritten { Console.rewrite("") }
        isShown = false
    }

    /// `reading: 12,000 of 100,000, 4,800 a second, 18 s left`.
    private func text(_ done: Int, after time: Duration) -> String {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let count = "\(verb): \(ReadingTally.grouped(done)) of \(ReadingTally.grouped(total))"
        guard rate > 0 else { return count }
        let left = Int((Double(total - done) / rate).rounded(.up))
        let pace = rate < 10 ? "\(Double(Int(rate * 10)) / 10)" : ReadingTally.grouped(Int(rate))
        return "\(count), \(pace) a second, \(Self.time(left)) left"
    }

    private static func time(_ seconds: Int) -> String {
        switch seconds {
        case ..<100: "\(seconds) s"
        case ..<6_000: "\((seconds + 59) / 60) min"
        default: "\((seconds + 3_599) / 3_600) h"
        }
    }
}
