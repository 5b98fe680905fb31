import CLibgit2

/// One line `Key: value` of the last paragraph of a commit's message, by which programs read what people see.
package struct Trailer: Hashable, Sendable {
    /// The word before the colon, in the case it was written in.
    package let key: String
    /// What follows the colon, without the blanks before it.
    package let value: String

    /// Pairs a key with a value.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// The trailers of a message in their order, found by git's own rules; none where it has no such paragraph.
    package static func all(in message: String) throws(GitError) -> [Trailer] {
        if let trailers = TrailerScan(message).trailers { return trailers }
        return try allByLibgit2(in: message)
    }

    /// The same by libgit2 alone, whatever the message is.
    static func allByLibgit2(in message: String) throws(GitError) -> [Trailer] {
        try Libgit2.start()
        let subject = GitError.Subject.value("message", message)
        try Libgit2.refuseNUL(in: message, .invalidCommit, about: subject)
        var found = unsafe git_message_trailer_array()
        defer { unsafe git_message_trailer_array_free(&found) }
        try Libgit2.check(unsafe git_message_trailers(&found, message), about: subject)
        return unsafe UnsafeBufferPointer(start: found.trailers, count: found.count).map { trailer in
            unsafe Trailer(key: String(cString: trailer.key), value: String(cString: trailer.value))
        }
    }
}

extension Trailer {
    /// A value as it is read back: without the blanks around it.
    package static func trimmed(_ value: String) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
        let bytes = value.utf8
        guard bytes.first.map(isBlank) == true || bytes.last.map(isBlank) == true else { return value }
        let rest = bytes.drop(while: isBlank)
        let end = rest.lastIndex { !isBlank($0) }.map(rest.index(after:)) ?? rest.startIndex
        return String(Substring(rest[..<end]))
    }
}
