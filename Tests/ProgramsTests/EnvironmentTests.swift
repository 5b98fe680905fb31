import Foundation
import Testing

@testable import Programs

/// What a program is given of this process where it is the user's own.
struct EnvironmentTests {
    private func output(_ program: Subprocess) throws -> String {
        String(decoding: try program.run().output, as: UTF8.self)
    }

    @Test func `the user's own environment is handed through, with the changes that are asked for`() throws {
        let mine = ProcessInfo.processInfo.environment
        let given = ProgramEnvironment.inherited(changing: ["SPECTRAIL_TEST": "a=b c", "HOME": nil])
        let lines = try output(Subprocess("env", ["-0"], limits: .trusted(seconds: 30), environment: given))
            .split(separator: "\0").map(String.init)
        var expected = mine
        expected["HOME"] = nil
        expected["SPECTRAIL_TEST"] = "a=b c"
        #expect(lines.sorted() == expected.map { "\($0)=\($1)" }.sorted())
    }

    @Test func `a trusted program is held to no memory, no processor time and no size of files`() throws {
        func limits(_ limits: SubprocessLimits) throws -> [Substring] {
            try output(
                Subprocess("sh", ["-c", "ulimit -v; ulimit -t; ulimit -f; ulimit -c"], limits: limits)
            )
            .split(separator: "\n")
        }
        let mine = Process()
        let pipe = Pipe()
        mine.executableURL = URL(fileURLWithPath: "/bin/sh")
        mine.arguments = ["-c", "ulimit -v; ulimit -t; ulimit -f; ulimit -c"]
        mine.standardOutput = pipe
        try mine.run()
        let own = try pipe.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }
        mine.waitUntilExit()
        #expect(try limits(.trusted(seconds: .infinity)) == own?.split(separator: "\n"))
        #expect(try limits(.reader)[0] == "1048576")
    }

    @Test func `a program that shares the terminal stays in the group of this process`() throws {
        let group = "\(getpgrp())"
        let arguments = ["-c", "cut -d ' ' -f 5 /proc/$$/stat"]
        for (sharing, expected) in [(StreamSharing.terminal, true), (.input, true), ([], false)] {
            let program = Subprocess(
                "sh", arguments, limits: .trusted(seconds: 30), sharing: sharing)
            #expect((try output(program).dropLast() == group) == expected)
        }
    }

    @Test func `a program that shares the terminal is stopped all the same`() {
        let program = Subprocess(
            "sleep", ["600"], limits: .trusted(seconds: 0.2), sharing: .terminal)
        #expect(throws: Subprocess.Failure.time) { try program.run() }
    }

    @Test func `the standard input that is shared is this process's own`() throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/0")
        let shared = Subprocess(
            "readlink", ["/proc/self/fd/0"], limits: .trusted(seconds: 30), sharing: .input)
        #expect(try output(shared).dropLast() == own)
        let alone = Subprocess("readlink", ["/proc/self/fd/0"], limits: .trusted(seconds: 30))
        #expect(try output(alone).hasPrefix("pipe:") && output(alone).dropLast() != own)
    }

    @Test func `the standard error that is shared is not kept`() throws {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/2")
        let program = Subprocess(
            "readlink", ["/proc/self/fd/2"], limits: .trusted(seconds: 30), sharing: .messages)
        let result = try program.run()
        #expect(String(decoding: result.output, as: UTF8.self).dropLast() == own)
        #expect(result.errors.isEmpty)
    }
}
