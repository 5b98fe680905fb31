import Programs

/// How commits come from another repository and go there: by the user's own git, so that keys, agents, credential
/// helpers and proxies are those that the user has set up.
struct GitTransport {
    /// git's own folder of the archive.
    let folder: String
    /// The name of a remote that the archive knows, or the address of one.
    let remote: String

    /// What came of a push.
    enum Push: Hashable {
        case done
        /// Somebody else pushed meanwhile.
        case overtaken
    }

    /// Where the commit is noted that the other repository's branch led to.
    private static let fetched = "refs/spectrail/fetched"
    private static let branch = "refs/heads/main"
    private static let editions = "refs/tags/edition/*"

    /// The names of the remotes that an archive knows.
    static func remotes(of folder: String) throws(ArchiveError) -> [String] {
        try GitTransport(folder: folder, remote: "").run(["remote"]).output.split(separator: "\n")
            .map(String.init)
    }

    /// A remote as git may be handed it: what begins with a hyphen would be an option.
    static func checked(_ remote: String) throws(ArchiveError) -> String {
        guard !remote.hasPrefix("-"), !remote.isEmpty, remote.utf8.allSatisfy({ $0 >= 32 && $0 != 127 })
        else {
            throw ArchiveError(.noRemote, "'\(remote)' is neither the name nor the address of a repository")
        }
        return remote
    }

    /// Fetches the branch and the tags of editions, each object checked as git checks what it does not trust.
    ///
    /// - Returns: the reference that leads to the other branch's commit; nil where the other repository has none yet.
    func fetch() throws(ArchiveError) -> String? {
        let result = try attempt([
            "-c", "fetch.fsckObjects=true", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head",
            "--refmap=", "--", remote, "+\(Self.branch):\(Self.fetched)",
        ])
        if result.status == 0 {
            // An edition is never given anew: git refuses to move the tag, and says so.
            _ = try attempt([
                "-c", "fetch.fsckObjects=true", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head",
                "--refmap=", "--", remote, "\(Self.editions):\(Self.editions)",
            ])
            return Self.fetched
        }
        guard result.errors.contains("couldn't find remote ref \(Self.branch)") else {
            throw failure("can't be fetched from", result.errors)
        }
        return nil
    }

    /// Sends the archive's branch and the tags of its editions; never by force.
    func push() throws(ArchiveError) -> Push {
        let result = try attempt([
            "push", "--quiet", "--porcelain", "--", remote, "\(Self.branch):\(Self.branch)",
            "\(Self.editions):\(Self.editions)",
        ])
        if result.status == 0 { return .done }
        let reasons = result.output.split(separator: "\n").filter { $0.hasPrefix("!") }
        let isOvertaken = reasons.contains { reason in
            reason.contains(":\(Self.branch)\t")
                && ["(fetch first)", "(non-fast-forward)", "failed to update ref", "failed to lock"].contains
                {
                    reason.contains($0)
                }
        }
        if isOvertaken { return .overtaken }
        let words = reasons.map { String($0.dropFirst(2)).replacing("\t", with: " ") }
        throw failure("can't be pushed to", (words + [result.errors]).joined(separator: "\n"))
    }

    private func failure(_ what: String, _ words: String) -> ArchiveError {
        // Addresses may hold a password; git leaves it out of its own words.
        let lines = words.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        let told = lines.filter { !$0.hasPrefix("hint:") }.prefix(4).joined(separator: "; ")
        let reason = told.isEmpty ? "git does not say why" : told
        return ArchiveError(.remote, "the archive \(what) '\(remote.withoutPassword)': \(reason)")
    }

    private func run(_ arguments: [String]) throws(ArchiveError) -> (output: String, errors: String) {
        let result = try attempt(arguments)
        guard result.status == 0 else {
            throw ArchiveError(.remote, "git says of '\(folder)': \(result.errors.prefix(200))")
        }
        return (result.output, result.errors)
    }

    /// git finds its own way by some variables, which a hook or a person may have set for another repository.
    private func attempt(
        _ arguments: [String]
    ) throws(ArchiveError) -> (status: Int32, output: String, errors: String) {
        let program = Subprocess(
            "git", ["--git-dir=\(folder)"] + arguments, limits: .trusted(seconds: .infinity),
            environment: .inherited(changing: [
                "LC_ALL": "C", "LANGUAGE": nil, "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil,
                "GIT_OBJECT_DIRECTORY": nil, "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_NAMESPACE": nil,
            ]), sharing: .input)
        do {
            let result = try program.run()
            return (result.status, String(decoding: result.output, as: UTF8.self), result.errors)
        } catch .missing {
            throw ArchiveError(.remote, "git is not installed, which carries archives from place to place")
        } catch {
            throw ArchiveError(.remote, "git could not be run to its end")
        }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// An address without the password that may stand in it.
    var withoutPassword: String {
        guard let scheme = firstRange(of: "://"),
            let at = self[scheme.upperBound...].prefix(while: { $0 != "/" }).lastIndex(of: "@"),
            let colon = self[scheme.upperBound..<at].firstIndex(of: ":")
        else { return String(self) }
        return String(self[..<colon]) + String(self[at...])
    }
}
