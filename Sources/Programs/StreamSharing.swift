/// What a program shares with this process instead of having it to itself.
package struct StreamSharing: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The place at the terminal: the program stays in the process group of this one. The system stops a program of
    /// any other group that asks for a passphrase there.
    package static let terminal = StreamSharing(rawValue: 1)
    /// The standard input, and with it the place at the terminal.
    package static let input: StreamSharing = [terminal, StreamSharing(rawValue: 2)]
    /// The standard error, where a person sees what it says while it works.
    package static let messages = StreamSharing(rawValue: 4)
}
