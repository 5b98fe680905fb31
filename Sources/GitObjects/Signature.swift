/// Who did something and when, as a commit says it of its author and of its committer.
package struct Signature: Hashable, Sendable {
    /// The person's name; git drops blanks and most punctuation at its ends when it writes it.
    package var name: String
    /// The e-mail address, without the angle brackets.
    package var email: String
    /// Seconds since the beginning of 1970 in Greenwich.
    package var seconds: Int64
    /// Minutes by which the person's clock is ahead of Greenwich.
    package var offsetMinutes: Int

    /// Holds what it is given; whether git can write it is asked when a commit is made.
    package init(name: String, email: String, seconds: Int64, offsetMinutes: Int = 0) {
        self.name = name
        self.email = email
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }
}
