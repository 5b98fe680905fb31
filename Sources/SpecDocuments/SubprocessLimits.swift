/// How much another program may use before it is stopped.
struct SubprocessLimits: Sendable {
    /// The time that a person waits, in seconds.
    var seconds: Double
    /// The time of the processor, in whole seconds.
    var processorSeconds: UInt
    /// The address space in bytes.
    var memory: UInt
    /// What of it the program may write to, in bytes: about what it holds, where the address space also counts what
    /// it reserves and never touches.
    var data: UInt
    /// The largest file that it may write, in bytes.
    var fileSize: UInt
    /// The most bytes of its output that are kept; one more stops it.
    var output: Int

    /// The limits as `prlimit` takes them. A second after the processor's time is up the program is killed outright;
    /// before, the signal says what for.
    var arguments: [String] {
        [
            "--as=\(memory)", "--data=\(data)", "--cpu=\(processorSeconds):\(processorSeconds + 1)",
            "--fsize=\(fileSize)",
            "--core=0",
        ]
    }

    /// For `pdftotext` and `pandoc`, which need tenths of seconds and tens of megabytes.
    static let reader = SubprocessLimits(
        seconds: 30, processorSeconds: 20, memory: 1 << 30, data: 200 << 20, fileSize: 64 << 20,
        output: 32 << 20)
    /// For LibreOffice, which maps gigabytes that it hardly uses, and is slow to start.
    static let office = SubprocessLimits(
        seconds: 90, processorSeconds: 60, memory: 6 << 30, data: 180 << 20, fileSize: 64 << 20,
        output: 1 << 20)
}
