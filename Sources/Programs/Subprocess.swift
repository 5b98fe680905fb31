import Glibc

/// Another program, run under limits: on bytes that nobody vouches for, or for a person at a terminal.
///
/// It is found on the PATH and given its arguments as they are: no shell reads them. It runs in a process group
/// of its own, which is killed as a whole when a limit is passed, unless it shares the terminal. The limits of
/// memory, processor and files are set from outside before the first byte of input is handed over, so that they
/// stand before a hostile document is looked at; this needs no second program (`prlimit`, `timeout`) and no code
/// between fork and exec.
package struct Subprocess: Sendable {
    /// What came of a run.
    package struct Result: Sendable {
        /// The exit status; 128 and the signal's number where a signal ended it.
        package let status: Int32
        /// What it put out.
        package let output: [UInt8]
        /// The first of what it said; nothing where that went to the standard error that it shares.
        package let errors: String

        /// What a run is taken to have brought.
        package init(status: Int32, output: [UInt8], errors: String) {
            self.status = status
            self.output = output
            self.errors = errors
        }
    }

    /// Why a run brought no result.
    package enum Failure: Error, Hashable, Sendable {
        /// No program of that name is on the PATH.
        case missing
        /// The system could not start it.
        case start(Int32)
        /// It took longer than it may.
        case time
        /// It wrote more than it may.
        case output
    }

    package let name: String
    package var arguments: [String]
    package var limits: SubprocessLimits
    package var environment: ProgramEnvironment
    package var sharing: StreamSharing

    /// How many bytes of its messages are kept.
    private static let messageLimit = 4096

    /// A program that knows nothing of the user and shares nothing, unless it is said.
    package init(
        _ name: String, _ arguments: [String], limits: SubprocessLimits = .reader,
        environment: ProgramEnvironment = .bare(home: nil), sharing: StreamSharing = []
    ) {
        self.name = name
        self.arguments = arguments
        self.limits = limits
        self.environment = environment
        self.sharing = sharing
    }

    /// Runs the program to its end; `started` is told its group of processes, or the process where it has none.
    ///
    /// The input is not read where the program shares the standard input of this process.
    package func run(
        on input: [UInt8] = [], started: (Int32) -> Void = { _ in }
    ) throws(Failure) -> Result {
        guard let program = ProgramPath.find(name) else { throw .missing }
        let child = try start(program)
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

    /// A program that is limited after its start may have reserved more already, and fails in ways that look like
    /// a damaged document. util-linux's program, which every Debian has, sets the limits and becomes it.
    private func start(_ program: String) throws(Failure) -> ChildProcess {
        let environment = environment.variables
        let held = limits.arguments
        if !held.isEmpty, let limiter = ProgramPath.find("prlimit") {
            return try ChildProcess(
                limiter, ["prlimit"] + held + [program] + arguments, environment: environment,
                sharing: sharing)
        }
        let child = try ChildProcess(
            program, [name] + arguments, environment: environment, sharing: sharing)
        child.setLimits(limits)
        return child
    }
}
