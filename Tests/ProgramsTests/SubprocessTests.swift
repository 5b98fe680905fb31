import Foundation
import TestSupport
import Testing

@testable import Programs

/// What another program is held to. Each test runs a real one.
struct SubprocessTests {
    private func shell(_ script: String, _ limits: SubprocessLimits = .reader) -> Subprocess {
        Subprocess("sh", ["-c", script], limits: limits)
    }

    private func failure(of program: Subprocess, on input: [UInt8] = []) -> Subprocess.Failure? {
        do throws(Subprocess.Failure) {
            _ = try program.run(on: input)
            return nil
        } catch {
            return error
        }
    }

    @Test func `input larger than any pipe comes back whole`() throws {
        let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let result = try Subprocess("cat", []).run(on: input)
        #expect(result.status == 0)
        #expect(result.output == input)
    }

    @Test func `arguments reach the program as they are`() throws {
        let arguments = ["%s|", "a b", "$HOME", "'; rm -rf x", "", "*"]
        let result = try Subprocess("printf", arguments).run()
        #expect(String(decoding: result.output, as: UTF8.self) == "a b|$HOME|'; rm -rf x||*|")
    }

    @Test func `the environment holds a path, a locale and no home`() throws {
        let output = String(decoding: try Subprocess("env", []).run().output, as: UTF8.self)
        let names = output.split(separator: "\n").map { $0.prefix { $0 != "=" } }.sorted()
        #expect(names == ["HOME", "LC_ALL", "PATH"])
    }

    @Test func `a program that reads no input is no failure`() throws {
        let result = try shell("exit 3").run(on: [UInt8](repeating: 65, count: 1_000_000))
        #expect(result.status == 3)
    }

    @Test func `the exit status of a signal is 128 and its number`() throws {
        #expect(try shell("kill -TERM $$").run().status == 128 + SIGTERM)
    }

    @Test func `what a program says is kept up to a limit`() throws {
        let result = try shell("yes | head -c 100000 >&2; exit 1").run()
        #expect(result.errors.utf8.count <= 4096)
    }

    @Test func `a program that is not there is missing`() {
        #expect(failure(of: Subprocess("no-such-program-anywhere", [])) == .missing)
    }

    @Test func `a program that writes without end is stopped`() {
        var limits = SubprocessLimits.reader
        limits.output = 1_000_000
        #expect(failure(of: Subprocess("yes", [], limits: limits)) == .output)
    }

    @Test func `a program that takes too long is stopped with all that it started`() throws {
        let folder = try TemporaryFolder()
        let file = folder.path("id")
        var limits = SubprocessLimits.reader
        limits.seconds = 0.5
        #expect(failure(of: shell("sh -c 'echo $$ > \(file); exec sleep 600' & wait", limits)) == .time)
        let id = try #require(Int32(try String(contentsOfFile: file, encoding: .utf8).dropLast()))
        // The signal is sent; on a busy machine the process ends when it next has its turn. One that is killed and
        // not yet taken by init is a zombie, which runs no more.
        func runs() -> Bool {
            guard let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else {
                return false
            }
            return !state.contains(") Z ") && !state.contains(") X ")
        }
        for _ in 0..<2_000 where runs() { usleep(1_000) }
        #expect(!runs())
    }

    @Test func `a program that only computes is stopped by its time of the processor`() {
        var limits = SubprocessLimits.reader
        limits.processorSeconds = 1
        #expect(failure(of: shell("while :; do :; done", limits)) == .time)
    }

    @Test func `memory is bounded before the input is read`() throws {
        var limits = SubprocessLimits.reader
        limits.memory = 300 << 20
        let eater = Subprocess(
            "python3", ["-c", "import sys; n = int(sys.stdin.read()); x = bytearray(n); print(len(x))"],
            limits: limits)
        #expect(try eater.run(on: Array("1000".utf8)).status == 0)
        let result = try eater.run(on: Array("1000000000".utf8))
        #expect(result.status != 0)
        #expect(result.output.isEmpty)
    }

    @Test func `a file that a program writes is bounded`() throws {
        let folder = try TemporaryFolder()
        var limits = SubprocessLimits.reader
        limits.fileSize = 1 << 20
        _ = try shell("read line; head -c 50000000 /dev/zero > \(folder.path("big"))", limits).run(on: [10])
        let size = try FileManager.default.attributesOfItem(atPath: folder.path("big"))[.size] as? Int
        #expect(try #require(size) <= 1 << 20)
    }

    @Test func `no descriptor of ours is handed on`() throws {
        let secret = dup(2)
        defer { close(secret) }
        // Not marked as ours alone: a library may open such.
        #expect(secret > 2 && fcntl(secret, F_GETFD) & FD_CLOEXEC == 0)
        let output = try shell("cd /proc/$$/fd; echo *").run().output
        // The three streams, and the folder that the shell reads.
        #expect(String(decoding: output, as: UTF8.self) == "0 1 2 3\n")
    }

    @Test func `the address of a private folder has no byte that means something in addresses`() throws {
        let folder = try PrivateFolder()
        #expect(folder.path.hasPrefix("/") && folder.address == "file://\(folder.path)")
        let odd = try TemporaryFolder()
        let parent = odd.path("50% of\u{A7} #1?")
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        let inner = try PrivateFolder(in: parent)
        #expect(inner.path.hasPrefix("\(parent)/spectrail-"))
        #expect(inner.address.contains("/50%25%20of%C2%A7%20%231%3F/spectrail-"))
    }

    @Test func `a private folder has a path from the root on, wherever it was asked for`() throws {
        #expect(try PrivateFolder(in: ".").path.hasPrefix("/"))
        #expect(try PrivateFolder(in: "/tmp/../tmp").path.hasPrefix("/tmp/spectrail-"))
        let refusal = #expect(throws: PrivateFolder.Failure.self) {
            try PrivateFolder(in: "/no/such/folder").path
        }
        #expect(
            refusal?.message == "no folder for temporary files can be made in '/no/such/folder'")
    }

    @Test func `a private folder is its owner's alone and goes with its use`() throws {
        var path = ""
        do {
            let folder = try PrivateFolder()
            path = folder.path
            let file = try folder.write([1, 2, 3], to: "document")
            try FileManager.default.createDirectory(
                atPath: path + "/inner/more", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: path + "/inner/link", withDestinationPath: "/usr")
            #expect(try mode(path) == 0o700)
            #expect(try mode(file) == 0o600)
            #expect(folder.bytes(of: "document", limit: 3) == [1, 2, 3])
            #expect(folder.bytes(of: "document", limit: 2) == nil)
            #expect(folder.bytes(of: "nothing", limit: 2) == nil)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(FileManager.default.fileExists(atPath: "/usr/bin"))
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
