import Spectrail

extension Patience {
    /// What a person at a desk has, who is told of it after a second.
    static var ofTheTool: Patience {
        Patience(seconds: 20) { seconds, before in
            if before < 1, before + seconds >= 1 {
                Console.note("note: another process writes to the archive; waiting for it")
            }
            Clock.wait(seconds)
        }
    }
}
