import Glibc

/// Writing to a pipe whose reader may be gone, without the signal that would end the whole process.
enum QuietPipe {
    /// Writes as much as the pipe takes; -1 and `errno` where it takes nothing.
    static func write(_ stream: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        var pipeSignal = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&pipeSignal)
        unsafe sigaddset(&pipeSignal, SIGPIPE)
        unsafe pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        let count = unsafe Glibc.write(stream, bytes.baseAddress, bytes.count)
        let error = errno
        if count < 0, error == EPIPE {
            // The signal waits on this thread: it is taken before signals are let through again.
            var none = timespec()
            unsafe sigtimedwait(&pipeSignal, nil, &none)
        }
        unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
        errno = error
        return count
    }
}
