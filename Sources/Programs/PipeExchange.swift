import Glibc

/// Feeds a program its input while taking its output and messages, so that neither side waits for the other.
struct PipeExchange {
    enum Outcome: Hashable, Sendable { case done, timeLimit, outputLimit }

    private let child: ChildProcess
    private let input: [UInt8]
    private let outputLimit: Int
    private let messageLimit: Int
    private var written = 0
    private var deadline = 0.0
    private(set) var output: [UInt8] = []
    private(set) var messages: [UInt8] = []

    init(child: ChildProcess, input: [UInt8], outputLimit: Int, messageLimit: Int) {
        self.child = child
        self.input = input
        self.outputLimit = outputLimit
        self.messageLimit = messageLimit
    }

    /// The time that is left, in seconds.
    var secondsLeft: Double { max(0, deadline - Self.now) }

    mutating func run(forSeconds seconds: Double) -> Outcome {
        deadline = Self.now + seconds
        var chunk = [UInt8](repeating: 0, count: 65_536)
        if input.isEmpty { child.closeInput() }
        while child.output >= 0 || child.messages >= 0 {
            let left = secondsLeft
            guard left > 0 else { return .timeLimit }
            var streams = [
                pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: child.messages, events: Int16(POLLIN), revents: 0),
            ]
            // An hour at most, so that an infinite time is a number of milliseconds too.
            let ready = unsafe poll(&streams, 3, Int32(min(left, 3_600) * 1000) + 1)
            if ready < 0, errno != EINTR { return .timeLimit }
            guard ready > 0 else { continue }
            if streams[0].revents != 0 { feed() }
            if streams[1].revents != 0 {
                switch take(from: child.output, &chunk) {
                case .some(0): child.closeOutput()
                case .some(let count):
                    guard output.count + count <= outputLimit else { return .outputLimit }
                    output += chunk[..<count]
                case nil: break
                }
            }
            if streams[2].revents != 0 {
                switch take(from: child.messages, &chunk) {
                case .some(0): child.closeMessages()
                case .some(let count): messages += chunk[..<min(count, messageLimit - messages.count)]
                case nil: break
                }
            }
        }
        return .done
    }

    /// Hands over what the pipe takes. A program that stops reading has what it needs: that is no failure.
    private mutating func feed() {
        let count = unsafe input[written...].withUnsafeBytes { bytes in
            unsafe QuietPipe.write(child.input, bytes)
        }
        if count >= 0 { written += count } else if errno == EAGAIN || errno == EINTR { return }
        if count < 0 || written == input.count { child.closeInput() }
    }

    /// How many bytes came; nought at the end or where the stream is broken, nil where there are none yet.
    private func take(from stream: Int32, _ chunk: inout [UInt8]) -> Int? {
        let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(stream, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? nil : 0
    }

    /// Seconds of a clock that nobody sets back.
    private static var now: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
