// Two writers at once: the branch moves by compare and swap, so of two one loses, and builds its commits anew on what
// the other wrote. A lock that all hold while they read and write would spare the second try, and would be one more
// thing that a killed process leaves behind. Pauses double and are drawn by chance, as writers that lose together
// would meet again otherwise; one of them wins each round, so that all come through.

extension Archive {
    /// Records documents as `record` does, and again where another process was faster or holds the archive just now.
    ///
    /// - Throws: `ArchiveError` where `record` does; `modified` or `locked` once the patience has come to its end, or at
    ///   once for a lock that is older than that.
    public func record(
        _ submissions: [Submission], _ options: RecordingOptions, patience: Patience
    ) throws(ArchiveError) -> (recordings: [Recording], workingFolder: WorkingFolderState) {
        try Self.retrying(patience) { () throws(ArchiveError) in try record(submissions, options) }
    }

    /// Runs what writes to the archive, again where it lost against another process.
    static func retrying<Value>(
        _ patience: Patience, _ body: () throws(ArchiveError) -> Value
    ) throws(ArchiveError) -> Value {
        var waited = 0.0
        var longest = shortestPause
        while true {
            do {
                return try body()
            } catch {
                guard error.passes(within: patience.seconds), waited < patience.seconds else { throw error }
            }
            let pause = Double.random(in: shortestPause / 2...longest)
            patience.wait(pause, waited)
            waited += pause
            longest = min(longest * 2, longestPause)
        }
    }

    private static let shortestPause = 0.01
    private static let longestPause = 0.5
}

extension ArchiveError {
    /// Whether a second try may succeed soon: another process was faster, or holds the archive for a short while.
    fileprivate func passes(within seconds: Double) -> Bool {
        switch code {
        case .modified: true
        // A lock that has gone since has no age.
        case .locked: lockAge.map { Double($0) <= seconds } ?? true
        default: false
        }
    }
}
