import CProcess
import Glibc

/// A started program with pipes to its three streams, but those that it shares with this process.
///
/// Its destruction kills what is left of it and its process group, and takes the exit status, so that no run leaves
/// a process behind.
final class ChildProcess {
    // A class: `PipeExchange` closes the streams while `Subprocess` waits for the same process.
    /// Of the process, and of the group that it leads unless it shares the terminal.
    let id: pid_t
    private let leadsGroup: Bool
    private(set) var input: Int32
    private(set) var output: Int32
    private(set) var messages: Int32
    private var isEnded = false

    init(
        _ program: String, _ arguments: [String], environment: [String], sharing: StreamSharing = []
    ) throws(Subprocess.Failure) {
        var pipes: [[Int32]] = []
        func close(_ pipes: [[Int32]]) { for end in pipes.joined() { Glibc.close(end) } }
        for _ in 0..<3 {
            var (readEnd, writeEnd): (Int32, Int32) = (-1, -1)
            guard unsafe closed_pipe(&readEnd, &writeEnd, O_CLOEXEC) == 0 else {
                close(pipes)
                throw .start(errno)
            }
            pipes.append([readEnd, writeEnd])
        }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        if !sharing.contains(.input) {
            unsafe posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1)
        if !sharing.contains(.messages) {
            unsafe posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2)
        }
        _ = unsafe hand_on_no_descriptors(&actions)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        var usualSignals = sigset_t()
        unsafe sigemptyset(&noSignals)
        unsafe sigemptyset(&usualSignals)
        unsafe sigaddset(&usualSignals, SIGPIPE)
        unsafe posix_spawnattr_setsigmask(&attributes, &noSignals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &usualSignals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let group = sharing.contains(.terminal) ? 0 : POSIX_SPAWN_SETPGROUP
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(group | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var started: pid_t = 0
        let status = unsafe CStringArray(arguments).withPointers { arguments in
            unsafe CStringArray(environment).withPointers { environment in
                unsafe posix_spawn(&started, program, &actions, &attributes, arguments, environment)
            }
        }
        close([[pipes[0][0], pipes[1][1], pipes[2][1]]])
        (id, input, output, messages) = (started, pipes[0][1], pipes[1][0], pipes[2][0])
        leadsGroup = group != 0
        guard status == 0 else {
            // The streams are closed as the object goes.
            isEnded = true
            throw .start(status)
        }
        for stream in [input, output, messages] {
            _ = fcntl(stream, F_SETFL, fcntl(stream, F_GETFL) | O_NONBLOCK)
        }
    }

    deinit { end() }

    /// Limits memory, processor time and the size of files, and forbids core dumps; children inherit it.
    func setLimits(_ limits: SubprocessLimits) {
        func set(_ resource: __rlimit_resource, _ most: UInt?, ceiling: UInt? = nil) {
            guard let most else { return }
            _ = limit_process(id, Int32(bitPattern: resource.rawValue), most, ceiling ?? most)
        }
        set(RLIMIT_AS, limits.memory)
        set(RLIMIT_DATA, limits.data)
        // A second later it is killed outright; before, the signal says what for.
        set(RLIMIT_CPU, limits.processorSeconds, ceiling: limits.processorSeconds.map { $0 + 1 })
        set(RLIMIT_FSIZE, limits.fileSize)
        if !limits.allowsCoreDumps { set(RLIMIT_CORE, 0) }
    }

    func closeInput() { Self.close(&input) }
    func closeOutput() { Self.close(&output) }
    func closeMessages() { Self.close(&messages) }

    /// The exit status, 128 and its number for a signal; nil if the program still runs when the time is up.
    func wait(untilSeconds seconds: Double) -> Int32? {
        var left = seconds
        var pause: UInt32 = 200
        while !isEnded {
            var status: Int32 = 0
            let found = unsafe waitpid(id, &status, WNOHANG)
            if found == id || (found < 0 && errno == ECHILD) {
                // What the program started and left behind goes with it.
                if leadsGroup { kill(-id, SIGKILL) }
                isEnded = true
                let signal = status & 0x7F
                return found < 0 ? 125 : signal == 0 ? (status >> 8) & 0xFF : 128 + signal
            }
            guard left > 0 else { return nil }
            usleep(pause)
            left -= Double(pause) / 1_000_000
            pause = min(pause * 2, 20_000)
        }
        return nil
    }

    /// Kills the program, with its whole process group where it leads one, if it still runs, and closes the streams.
    func end() {
        closeInput()
        closeOutput()
        closeMessages()
        guard !isEnded else { return }
        isEnded = true
        kill(leadsGroup ? -id : id, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    private static func close(_ stream: inout Int32) {
        if stream >= 0 { Glibc.close(stream) }
        stream = -1
    }
}
