import Foundation
import TestSupport
import Testing

/// Writers that meet, that run out of disk, that are killed, or that may not write: the archive is as it was, or holds
/// what was recorded, and one of the two is said.
struct WriterTests {
    /// Whether calls of the system can be watched, and made to fail: in some containers they can't.
    private static let canTrace =
        (try? Program("/bin/sh", home: "/").run([
            "-c", "strace -f --seccomp-bpf -o /dev/null -e trace=fsync true",
        ]))?.status == 0
    private static let isRoot = getuid() == 0

    private let next = Spec.library[2]

    private func record(_ document: String, _ prefix: String = "") -> String {
        let profiles = Desk.profiles.joined(separator: " ")
        return "\(prefix) spectrail record --archive archive \(profiles) --recorded-at 2025-01-06T09:00:00Z "
            + "--by 'Ann Archivist <ann@example.org>' \(document)"
    }

    /// What comes before a command so that a call of the system fares otherwise in it.
    private func strace(_ call: String, _ how: String) -> String {
        "strace -f --seccomp-bpf -o trace -e trace=\(call) -e inject=\(call):\(how)"
    }

    /// The archive is sound, and nothing of an unfinished write is in sight.
    private func expectSound(_ desk: Desk, _ comment: String) throws {
        #expect(try desk.git(["fsck", "--strict", "--no-dangling"]).isEmpty, "\(comment)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: desk.folder.path("archive"))
        #expect(!files.contains { $0.contains("tmp") || $0.hasSuffix(".lock") }, "\(comment)")
    }

    @Test func `of many that record at once, all come through`() throws {
        let desk = try Desk(holding: [])
        let files = try Spec.all().filter { $0.hasPrefix("Specs/xx-avalon/") && $0.hasSuffix(".txt") }.prefix(
            8)
        try #require(files.count == 8)
        let jobs = files.enumerated().map { "{ \(record($1)); echo $? >> statuses; } 2>> errors &" }
        try desk.folder.write(
            jobs.joined(separator: "\n") + "\nwait; cat errors >&2; cat statuses\n", to: "script")
        // A run that hangs is a failure and not a wait; and the shell gets its signals, which a test's are without.
        let result = try desk.shell("timeout -k 1 100 sh script")
        let statuses = result.output.split(separator: "\n").suffix(8)
        // 1 is a class that was kept apart, as the order decides here: recorded too.
        #expect(statuses.allSatisfy { $0 == "0" || $0 == "1" }, "\(result.errors)")
        // The two that an archive begins with, and one each.
        #expect(try desk.git(["rev-list", "--count", "main"]) == "\(2 + files.count)\n")
        try expectSound(desk, "many writers")
    }

    @Test(.enabled(if: canTrace, "strace can't be used here"))
    func `what is recorded is on the disk before the branch leads to it`() throws {
        let desk = try Desk(holding: [Spec.library[0]])
        let calls = "fsync,link,linkat,rename,renameat,renameat2"
        let result = try desk.shell(record(next, "strace -f --seccomp-bpf -y -o trace -e trace=\(calls)"))
        try #require(result.status == 0, "\(result.errors)")
        let trace = try String(contentsOfFile: desk.folder.path("trace"), encoding: .utf8)
        let lines = trace.split(separator: "\n").filter { $0.contains("/archive/") }
        let move = try #require(lines.lastIndex { $0.contains("main.lock\"") && $0.contains("rename") })
        let written = lines[..<move].count { $0.contains("fsync(") && $0.contains("tmp_object") }
        let linked = lines[..<move].count { $0.contains("link") && $0.contains("tmp_object") }
        #expect(written == linked && written >= 5)
        #expect(lines[..<move].contains { $0.contains("fsync(") && $0.contains("main.lock>") })
        #expect(!lines[move...].contains { $0.contains("tmp_object") })
        #expect(lines[move...].contains { $0.contains("fsync(") && $0.contains("refs/heads>") })
    }

    @Test(
        .enabled(if: canTrace, "strace can't be used here"),
        arguments: ["write", "fsync", "mkdir", "rename", "link"])
    func `where the disk is full from any call on, nothing is recorded, and it is said`(call: String) throws {
        var refusals = 0
        // From the first call on, from a later one on … until there is room for all of them.
        let desk = try Desk(holding: [Spec.library[0]])
        let tip = try desk.git(["rev-parse", "main"])
        _ = try desk.shell("mv archive base")
        for first in [1, 4, 9, 20, 30] {
            _ = try desk.shell("rm -rf archive; cp -r base archive")
            let result = try desk.shell(record(next, strace(call, "error=ENOSPC:when=\(first)+")))
            let moved = try desk.git(["rev-parse", "main"]) != tip
            let comment = "\(call) \(first): \(result.errors)"
            if result.status == 0 {
                #expect(moved, "\(comment)")
            } else {
                refusals += 1
                #expect(result.status == 2, "\(comment)")
                #expect(!moved || result.errors.contains("did not confirm"), "\(comment)")
                // What the tool says goes by the same call.
                if call != "write" {
                    #expect(result.errors.contains("No space left on device"), "\(comment)")
                    #expect(result.errors.split(separator: "\n").count == 1, "\(comment)")
                }
            }
            try expectSound(desk, comment)
        }
        // Where links can't be made, the files are renamed.
        #expect(refusals > 0 || call == "link")
    }

    @Test(
        .enabled(if: canTrace, "strace can't be used here"), arguments: ["fsync", "link", "rename", "mkdir"])
    func `killed at any moment, the archive is as it was or holds the whole`(call: String) throws {
        let desk = try Desk(holding: [Spec.library[0]])
        let tip = try desk.git(["rev-parse", "main"])
        _ = try desk.shell("mv archive base")
        for place in call == "rename" ? [1] : [1, 6, 12, 20, 21] {
            _ = try desk.shell("rm -rf archive; cp -r base archive")
            _ = try desk.shell(record(next, strace(call, "signal=KILL:when=\(place)")))
            let comment = "\(call) \(place)"
            #expect(try desk.git(["fsck", "--strict", "--no-dangling"]).isEmpty, "\(comment)")
            let parent = try desk.git(["rev-parse", "main"]) == tip ? "main" : "main~1"
            #expect(try desk.git(["rev-parse", parent]) == tip, "\(comment)")
            #expect(try desk.run(["list", "--archive", "archive"]).status == 0, "\(comment)")
            // Only a lock can stand in the way of the next one: it says so, and that it may be removed.
            let lock = desk.folder.path("archive/refs/heads/main.lock")
            if FileManager.default.fileExists(atPath: lock) {
                try FileManager.default.removeItem(atPath: lock)
            }
            #expect(try desk.shell(record(next)).status == 0, "\(comment)")
            #expect(try desk.git(["rev-parse", "main~1"]) == tip, "\(comment)")
        }
    }

    @Test(.enabled(if: isRoot, "only root can become another user"))
    func `a user who may not write, or whose the archive is not, is told so and changes nothing`() throws {
        let desk = try Desk(holding: [Spec.library[0]])
        let nobody = "setpriv --reuid 65534 --regid 65534 --clear-groups"
        // The build may lie where others can't look.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: desk.folder.path(""))
        guard try desk.shell("\(nobody) spectrail --version").status == 0 else { return }
        let before = try desk.git(["rev-parse", "main"])
        let foreign = try desk.shell(record(next, nobody))
        #expect(foreign.status == 2)
        #expect(foreign.errors.hasPrefix("spectrail: folder 'archive' belongs to another user"))
        #expect(
            foreign.errors.contains(
                "\nhint: git trusts it after 'git config --global --add safe.directory DIR'"))

        // Their own, but no longer theirs to write to.
        _ = try desk.shell("chown -R 65534:65534 archive; chmod -R a-w archive")
        let closed = try desk.shell(record(next, nobody))
        #expect(closed.status == 2)
        #expect(closed.errors.contains("Permission denied"), "\(closed.errors)")
        #expect(closed.errors.split(separator: "\n").count == 1)
        _ = try desk.shell("chown -R 0:0 archive; chmod -R u+w archive")
        #expect(try desk.git(["rev-parse", "main"]) == before)
        try expectSound(desk, "another user")
    }
}
