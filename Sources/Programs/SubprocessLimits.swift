/// How much another program may use before it is stopped; nil is as much as this process may.
package struct SubprocessLimits: Sendable {
    /// The time that a person waits, in seconds; may be infinite.
    package var seconds: Double
    /// The time of the processor, in whole seconds.
    package var processorSeconds: UInt?
    /// The address space in bytes.
    package var memory: UInt?
    /// What of it the program may write to, in bytes: about what it holds, where the address space also counts what
    /// it reserves and never touches.
    package var data: UInt?
    /// The largest file that it may write, in bytes.
    package var fileSize: UInt?
    /// The most bytes of its output that are kept; one more stops it.
    package var output: Int
    /// Whether the system may write down its memory where it crashes.
    package var allowsCoreDumps = false

    /// The limits as `prlimit` takes them; none where there is none. A second after the processor's time is up the
    /// program is killed outright; before, the signal says what for.
    var arguments: [String] {
        var arguments: [String] = []
        if let memory { arguments.append("--as=\(memory)") }
        if let data { arguments.append("--data=\(data)") }
        if let processorSeconds { arguments.append("--cpu=\(processorSeconds):\(processorSeconds + 1)") }
        if let fileSize { arguments.append("--fsize=\(fileSize)") }
        if !allowsCoreDumps { arguments.append("--core=0") }
        return arguments
    }

    /// For `pdftotext` and `pandoc`, which need tenths of seconds and tens of megabytes.
    package static let reader = SubprocessLimits(
        seconds: 30, processorSeconds: 20, memory: 1 << 30, data: 200 << 20, fileSize: 64 << 20,
        output: 32 << 20)
    /// For LibreOffice, which maps gigabytes that it hardly uses, and is slow to start.
    package static let office = SubprocessLimits(
        seconds: 90, processorSeconds: 60, memory: 6 << 30, data: 180 << 20, fileSize: 64 << 20,
        output: 1 << 20)

    /// For the user's own programs at the user's own work: none, but of the time and of the output that is kept.
    ///
    /// - Parameter seconds: infinite where a person watches, who can end it.
    package static func trusted(seconds: Double, output: Int = 1 << 20) -> SubprocessLimits {
        SubprocessLimits(seconds: seconds, output: output, allowsCoreDumps: true)
    }
}
