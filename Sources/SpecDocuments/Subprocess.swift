import Glibc

/// Another program, run on bytes that nobody vouches for.
///
/// It is found on the PATH and given its arguments as they are: no shell reads them. It runs in a process group
/// of its own, which is killed as a whole when a limit is passed. The limits of memory, processor and files are
/// set from outside before the first byte of input is handed over, so that they stand before a hostile document
/// is looked at; this needs no second program (`prlimit`, `timeout`) and no code between fork and exec.
struct Subprocess: Sendable {
    /// What came of a run.
    struct Result: Sendable {
        /// The exit status; 128 and the signal's number where a signal ended it.
        let status: Int32
        let output: [UInt8]
        /// The first of what it said.
        let errors: String
    }

    /// Why a run brought no result.
    enum Failure: Error, Hashable, Sendable {
        /// No program of that name is on the PATH.
        case missing
        /// The system could not start it.
        case start(Int32)
        /// It took longer than it may.
        case time
        /// It wrote more than it may.
        case output
    }

    let name: String
    var arguments: [String]
    var limits: SubprocessLimits
    /// The folder that it takes for the user's home; it has none otherwise.
    var home: String?

    /// How many bytes of its messages are kept.
    private static let messageLimit = 4096

    init(_ name: String, _ arguments: [String], limits: SubprocessLimits = .reader, home: String? = nil) {
        self.name = name
        self.arguments = arguments
        self.limits = limits
        self.home = home
    }

    /// Runs the program to its end; `started` is told its group of processes.
    func run(
        on input: [UInt8] = [], started: (Int32) -> Void = { _ in }
    ) throws(Failure) -> Result {
        guard let program = ProgramPath.find(name) else { throw .missing }
        // A program that is limited after its start may have reserved more already, and fails in ways that look like
        // a damaged document. util-linux's program, which every Debian has, sets the limits and becomes it.
        let child: ChildProcess
        if let limiter = ProgramPath.find("prlimit") {
            child = try ChildProcess(
                limiter, ["prlimit"] + limits.arguments + [program] + arguments, environment: environment)
        } else {
            child = try ChildProcess(program, [name] + arguments, environment: environment)
            child.setLimits(limits)
        }
        started(child.id)
        var exchange = PipeExchange(
            child: child, input: input, outputLimit: limits.output, messageLimit: Self.messageLimit)
        let outcome = exchange.run(forSeconds: limits.seconds)
        let status = outcome == .done ? child.wait(untilSeconds: exchange.secondsLeft) : nil
        child.end()
        switch outcome {
        case .outputLimit: throw .output
        case .timeLimit: throw .time
        case .done: break
        }
        guard let status else { throw .time }
        if status == 128 + SIGXCPU { throw .time }
        return Result(
            status: status, output: exchange.output,
            errors: String(decoding: exchange.messages, as: UTF8.self))
    }

    private var environment: [String] {
        let path = PrivateFolder.variable("PATH") ?? ProgramPath.usual
        return ["PATH=\(path)", "LC_ALL=C.UTF-8", "HOME=\(home ?? "/nonexistent")"]
    }
}
