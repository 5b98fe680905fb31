import Glibc

/// Whether a person can be asked.
package enum Terminal {
    /// Whether the process has a terminal, at which programs ask for passphrases whatever its streams are.
    package static var isThere: Bool {
        let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { return false }
        close(terminal)
        return true
    }

    /// Whether the standard input is a terminal.
    package static var hasInput: Bool { isatty(0) != 0 }
}
