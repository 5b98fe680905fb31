import CLibgit2

extension Signature {
    /// Copies a signature out of a commit; bytes that are not UTF-8 turn into U+FFFD.
    init(_ raw: git_signature) {
        unsafe self.init(
            name: String(cString: raw.name), email: String(cString: raw.email), seconds: raw.when.time,
            offsetMinutes: Int(raw.when.offset))
    }

    /// Refuses what libgit2 1.5.1 would write wrongly, most of it without an error.
    ///
    /// It writes times as unsigned 32 bits (1960 becomes 2096), reads an offset past 14:59 as none, and lets
    /// a line break through, after which a name could add lines to the commit's head.
    func checkWritable() throws(GitError) {
        for (word, text) in [("name", name), ("e-mail address", email)] {
            let subject = GitError.Subject.value(word, text)
            guard text.utf8.contains(where: { !Self.dropped.contains($0) }) else {
                throw GitError(.invalidCommit, about: subject, "is empty once git has trimmed it")
            }
            guard !text.utf8.contains(where: Self.isForbidden) else {
                throw GitError(
                    .invalidCommit, about: subject, "holds an angle bracket or a control character")
            }
        }
        guard 0...Int64(UInt32.max) ~= seconds else {
            throw GitError(
                .invalidCommit, about: .value("time", "\(seconds)"),
                "is not in 0 … \(UInt32.max) seconds since 1970")
        }
        guard -899...899 ~= offsetMinutes else {
            throw GitError(
                .invalidCommit, about: .value("offset", "\(offsetMinutes)"), "is not in -899 … 899 minutes")
        }
    }

    /// The signature as libgit2 takes it, after `checkWritable()`.
    func owned() throws(GitError) -> Owned<ForeignSignature> {
        try unsafe Owned(about: .value("name", name)) { made in
            var signature: UnsafeMutablePointer<git_signature>?
            let status = unsafe git_signature_new(&signature, name, email, seconds, CInt(offsetMinutes))
            unsafe made.pointee = OpaquePointer(signature)
            return status
        }
    }

    /// The signature as it stands in a commit's head, after `checkWritable()`.
    var line: String {
        let minutes = abs(offsetMinutes)
        let digits = [minutes / 600, minutes / 60 % 10, minutes % 60 / 10, minutes % 10]
        let zone = (offsetMinutes < 0 ? "-" : "+") + digits.map(String.init).joined()
        return "\(Self.trimmed(name)) <\(Self.trimmed(email))> \(seconds) \(zone)"
    }

    /// A name or an address as git writes it.
    private static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        guard dropped.contains(first) || dropped.contains(last) else { return text }
        let rest = text.utf8.drop { dropped.contains($0) }
        return String(
            Substring(rest.prefix(rest.count - rest.reversed().prefix { dropped.contains($0) }.count)))
    }

    /// Whether bytes are a name or an address as git writes it, with something in it.
    static func isTrimmed(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        return !isDropped(first) && !isDropped(last)
    }

    private static func isDropped(_ byte: UInt8) -> Bool { byte <= 0x20 || dropped.contains(byte) }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    /// What git takes off both ends of a name or an address.
    private static let dropped = Set(#" .,:;<>"\'"#.utf8)
}
