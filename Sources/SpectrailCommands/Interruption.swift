import Glibc
import Synchronization

/// Being told to end, by Ctrl-C or by the system: long work ends where it does no harm and says how to go on.
enum Interruption {
    private static let caught = Atomic<Int32>(0)

    /// The signal that came; nil as long as none did.
    static var signal: Int32? {
        let number = caught.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// From now on a signal is noted and ends nothing; a second one ends the process at once.
    static func watch() {
        // Made before a handler needs it.
        caught.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            Glibc.signal(number) { number in
                if Interruption.caught.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
            }
        }
    }
}
