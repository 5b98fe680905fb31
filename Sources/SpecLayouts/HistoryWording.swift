/// The words by which a history of a class specification tells its events.
struct HistoryWording: Sendable {
    /// Before the event by which the class came to be.
    let newClass: [String]
    /// Before the day on which a change was adopted.
    let adopted: [String]
    /// Before the day from which it is in force.
    let effective: [String]
    /// Before events that change no word of the specification, such as a new salary range.
    let unchanged: [String]
}
