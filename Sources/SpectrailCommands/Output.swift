import Spectrail

/// Standard output for a verb that puts out much: gathered, and written some sixty kilobytes at a time.
///
/// What is said beside the data goes through it too, since it comes after the data before it on a terminal
/// that shows both.
struct Output {
    /// What is still to be written. What is appended here needs to be harmless to a terminal.
    var bytes: [UInt8] = []

    private static let room = 65_536

    init() { bytes.reserveCapacity(2 * Self.room) }

    /// Appends text for people, without the characters that a terminal acts on.
    mutating func put(_ text: String) { bytes.append(contentsOf: text.harmless.utf8) }

    /// Writes what has been gathered, if it is enough to be worth a call.
    mutating func writeIfFull() throws(Failure) {
        if bytes.count >= Self.room { try flush() }
    }

    /// Writes all that has been gathered; to be called at the end.
    mutating func flush() throws(Failure) {
        guard !bytes.isEmpty else { return }
        try Console.put(bytes: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Says something on standard error.
    mutating func note(_ text: String) throws(Failure) {
        try flush()
        Console.note(text)
    }
}
