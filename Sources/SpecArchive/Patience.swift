/// How long to wait for other processes that write to the same archive.
public struct Patience {
    /// The longest that is waited in all, in seconds. A lock that is older than this when it is met is not waited for:
    /// a process that was killed has left it.
    public let seconds: Double
    /// Lets some seconds pass; told also how many have been waited before.
    let wait: (_ seconds: Double, _ before: Double) -> Void

    /// Nothing is waited for.
    public static var none: Patience { Patience(seconds: 0) { _, _ in } }

    /// The caller lets the time pass, so that nothing here reads a clock.
    public init(seconds: Double, wait: @escaping (_ seconds: Double, _ before: Double) -> Void) {
        self.seconds = seconds
        self.wait = wait
    }
}
