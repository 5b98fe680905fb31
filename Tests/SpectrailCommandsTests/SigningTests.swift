import Foundation
import TestSupport
import Testing

/// Signing by the built tool: what needs an environment, an agent or a terminal.
struct SigningTests {
    private func desk(passphrase: String = "") throws -> Desk {
        let desk = try Desk()
        let made = try desk.shell("ssh-keygen -q -t ed25519 -N '\(passphrase)' -C ann -f key")
        try #require(made.status == 0, "\(made.errors)")
        _ = try desk.shell("echo \"ann@example.org $(cat key.pub)\" > allowed")
        return desk
    }

    private func verify(_ commit: String, _ desk: Desk) throws -> String {
        let check = "-c gpg.format=ssh -c gpg.ssh.allowedSignersFile=../allowed verify-commit"
        return try desk.shell("git \(check) \(commit)", in: "archive").errors
    }

    private static let good = "Good \"git\" signature for ann@example.org with ED25519 key "

    @Test func `what is recorded with a key is good to git, and comes to the same commit again`() throws {
        let desk = try desk()
        var tips: [String] = []
        for _ in 0..<2 {
            try desk.done(["init", "archive", "--sign", "key"] + Desk.recording)
            try desk.record([Spec.library[0], Spec.library[1]], ["--sign", "key"])
            for commit in ["main", "main~1", "main~2"] {
                #expect(try verify(commit, desk).hasPrefix(Self.good))
            }
            tips.append(try desk.git(["rev-parse", "main"]))
            #expect(try desk.git(["fsck", "--strict"]).isEmpty)
            try FileManager.default.removeItem(atPath: desk.folder.path("archive"))
        }
        #expect(tips[0] == tips[1])
    }

    /// The shell's signals may be blocked, as a test's are: only KILL ends the agent then.
    private static let withAgent = """
        eval "$(ssh-agent)" >/dev/null 2>&1; ssh-add -q key && mv key away
        spectrail init archive --by 'Ann <ann@example.org>' --sign key.pub; status=$?
        kill -KILL "$SSH_AGENT_PID"; rm -f "$SSH_AUTH_SOCK"; exit $status
        """

    @Test func `the agent that the environment names signs for a public key`() throws {
        let desk = try desk()
        let result = try desk.shell("timeout -k 1 60 sh -c '\(Self.withAgent.replacing("'", with: "'\\''"))'")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try verify("main", desk).hasPrefix(Self.good))
    }

    @Test func `a passphrase is wanted, and there is no terminal`() throws {
        let desk = try desk(passphrase: "open sesame")
        let result = try desk.shell(
            "setsid -w spectrail init archive --by 'Ann <ann@example.org>' --sign key < /dev/null")
        #expect(result.status == 2)
        #expect(
            result.errors == """
                spectrail: signing key 'key' opens with a passphrase, and there is no terminal to ask for it
                hint: add it to the agent with 'ssh-add KEY', and give its public key with --sign KEY.pub

                """)
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path("archive")))
    }

    /// Types a line where a program asks for it at a terminal of its own, and puts out what the terminal shows.
    private static let typist = """
        import os, pty, sys
        line, program = sys.argv[1], sys.argv[2:]
        child, terminal = pty.fork()
        if child == 0: os.execvp(program[0], program)
        shown, typed = b'', False
        while True:
            try: part = os.read(terminal, 4096)
            except OSError: break
            if not part: break
            shown += part
            if b'passphrase' in shown and not typed:
                typed = True
                os.write(terminal, line.encode() + b'\\n')
        sys.stdout.write(shown.decode())
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """

    @Test(arguments: [("open sesame", 0 as Int32), ("other words", 2)])
    func `a passphrase is asked for at the terminal`(words: String, status: Int32) throws {
        let desk = try desk(passphrase: "open sesame")
        try desk.folder.write(Self.typist, to: "typist.py")
        let result = try desk.shell(
            "timeout -k 1 60 python3 typist.py '\(words)' spectrail init archive --by 'Ann <ann@example.org>' --sign key"
        )
        #expect(result.output.contains("Enter passphrase"))
        #expect(result.status == status, "\(result.output)")
        if status == 0 {
            #expect(try verify("main", desk).hasPrefix(Self.good))
        } else {
            #expect(
                result.output.contains("signing key 'key' opens with a passphrase, and was given another"))
        }
    }

    @Test func `without ssh-keygen it is said which package has it`() throws {
        let desk = try desk()
        // The tool is called by its path, and finds nothing on the PATH.
        desk.environment["PATH"] = desk.folder.path("")
        let result = try desk.run(["init", "archive", "--sign", "key"] + Desk.recording)
        #expect(result.status == 2)
        #expect(
            result.errors == """
                spectrail: to sign takes the program 'ssh-keygen', which is not installed
                hint: install the package 'openssh-client'

                """)
    }
}
