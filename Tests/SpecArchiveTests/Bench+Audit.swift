import Foundation
import SpecDocuments
import SpecLayouts
import SpecModel
import TestSupport
import Testing

@testable import SpecArchive

/// Audits of the archive at a bench, and what somebody with git and ill will does to it.
extension Bench {
    /// What an audit finds that reads the sources anew.
    func audit(reader: String = "spectrail", at place: String? = nil) throws -> AuditReport {
        var options = AuditOptions()
        options.reader = reader
        return try Archive.audit(at: place ?? path, options) { bytes, profile, isSame in
            guard let text = try? DocumentText(reading: bytes) else { return .unreadable("is no document") }
            let reading = profile.read(text).specification
            return isSame(reading) ? .same : .other(reading, byAnotherProgram: false)
        }
    }

    /// Makes a commit by stock git with such files (nil: without them), on top of the branch or in place of its last.
    func forge(
        _ files: [String: String?], saying message: String? = nil, amending: Bool = false,
        at instant: String = "2026-01-06T09:00:00Z"
    ) throws {
        let clone = try clone()
        for (path, text) in files {
            if let text {
                try folder.write(text, to: "clone/\(path)")
            } else {
                try FileManager.default.removeItem(atPath: "\(clone)/\(path)")
            }
        }
        _ = try gitText("add", "--all", in: clone)
        var arguments = ["-c", "user.name=Ann Archivist", "-c", "user.email=ann@example.org", "commit"]
        arguments += ["-q", "--allow-empty", "--cleanup=verbatim"]
        if amending { arguments += ["--amend", "--no-edit"] }
        if let message { arguments += ["-m", message] }
        var git = Program("/usr/bin/git", home: folder.url.path)
        git.environment["GIT_COMMITTER_DATE"] = instant
        if !amending { git.environment["GIT_AUTHOR_DATE"] = instant }
        let result = try git.run(arguments, in: clone)
        try #require(result.status == 0, "\(result.errors)")
        _ = try gitText("push", "-q", "--force", "origin", "main", in: clone)
        try FileManager.default.removeItem(atPath: clone)
    }

    /// The message of the last commit.
    func message() throws -> String { try gitText("log", "-1", "--format=%B", "main") }
}
