import Foundation
import TestSupport
import Testing

/// `spectrail sync` between offices, as they run it.
struct SyncVerbTests {
    /// git's own server behind HTTP, on a free port of the loopback address; it says which and serves until it is ended.
    private static let server = """
        import http.server, os, subprocess, threading

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self): self.serve()
            def do_POST(self): self.serve()
            def log_message(self, *words): pass
            def serve(self):
                path, _, query = self.path.partition("?")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                given = lambda name: self.headers.get(name) or ""
                found = subprocess.run(["git", "http-backend"], input=body, stdout=subprocess.PIPE, env=dict(
                    os.environ, GIT_PROJECT_ROOT=os.getcwd(), GIT_HTTP_EXPORT_ALL="1", PATH_INFO=path,
                    QUERY_STRING=query, REQUEST_METHOD=self.command, CONTENT_TYPE=given("Content-Type"),
                    CONTENT_LENGTH=str(len(body)), HTTP_CONTENT_ENCODING=given("Content-Encoding"),
                    HTTP_GIT_PROTOCOL=given("Git-Protocol"), REMOTE_USER="office", REMOTE_ADDR="127.0.0.1")).stdout
                head, _, rest = found.partition(b"\\r\\n\\r\\n")
                lines = [line.split(": ", 1) for line in head.decode().split("\\r\\n")]
                status = next((value for name, value in lines if name == "Status"), "200 OK")
                self.send_response(int(status.split()[0]))
                for name, value in lines:
                    if name != "Status": self.send_header(name, value)
                self.send_header("Content-Length", str(len(rest)))
                self.end_headers()
                self.wfile.write(rest)

        # Nobody may be left waiting for a server that was forgotten.
        threading.Timer(100, os._exit, [1]).start()
        made = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print(made.server_address[1], flush=True)
        made.serve_forever()
        """

    /// Two offices that founded an archive each, and a bare repository between them.
    private static func offices() throws -> Desk {
        let desk = try Desk(holding: [])
        for office in ["north", "south"] {
            try desk.done(["init", office, "--name", "Avalon"] + Desk.recording)
        }
        _ = try desk.git(["init", "-q", "--bare", "-b", "main", "hub.git"], in: "")
        try desk.done(["record", Spec.library[0], "--archive", "north"] + Desk.recording + Desk.profiles)
        try desk.done(["record", Spec.latestLibrary, "--archive", "south"] + Desk.recording + Desk.profiles)
        return desk
    }

    private static func sync(_ office: String, _ remote: String) -> [String] {
        ["sync", remote, "--archive", office] + Desk.recording
    }

    @Test func `offices share through a git server behind HTTP, and verify proves what came of it`() throws {
        let desk = try Self.offices()
        try desk.folder.write(Self.server, to: "server.py")
        _ = try desk.git(["config", "http.receivepack", "true"], in: "hub.git")
        let share = ["north", "south", "north"].map { office in
            let arguments = Self.sync(office, "http://127.0.0.1:$port/hub.git").map { "\"\($0)\"" }
            return "spectrail \(arguments.joined(separator: " ")) || exit"
        }
        let script = """
            mkfifo port
            python3 server.py > port 2> /dev/null &
            read port < port
            (\(share.joined(separator: "\n")))
            status=$?
            kill -KILL $!
            exit $status
            """
        let result = try desk.shell(script)
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map { line in
            line.replacing(#/^.*hub\.git: /#, with: "")
        }
        #expect(
            lines == [
                "3 commits sent", "1 commit received, joined by class, 2 commits sent", "2 commits received",
            ])
        for office in ["north", "south"] {
            #expect(try desk.run(["verify", "--archive", office]).status == 0)
            let log = try desk.run(["log", "4120PL", "--archive", office]).output
            #expect(
                log.contains("\nrevision 2024-06-03_24-137") && log.contains("\nrevision 2006-03-17_06-041"))
        }
    }

    @Test func `a repository that can't be reached is one message, and nothing changes`() throws {
        let desk = try Self.offices()
        let before = try desk.content()
        let result = try desk.run(Self.sync("north", "http://127.0.0.1:9/hub.git"))
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(
            result.errors.hasPrefix(
                "spectrail: the archive can't be fetched from 'http://127.0.0.1:9/hub.git': "))
        #expect(try desk.content() == before)
        let without = try desk.run(["sync", "--archive", "north"] + Desk.recording)
        #expect(without.status == 2)
        #expect(without.errors.hasPrefix("spectrail: the archive knows no other repository\nhint: "))
    }

    @Test func `whenever a sync is killed, the next one ends with the same`() throws {
        let desk = try Self.offices()
        try desk.done(Self.sync("north", "hub.git"))
        _ = try desk.shell("cp -r south south.git && cp -r hub.git before.git")
        try desk.done(Self.sync("south", "hub.git"))
        let whole = try desk.git(["rev-parse", "main"], in: "south")
        for milliseconds in stride(from: 5, through: 120, by: 15) {
            _ = try desk.shell("rm -rf south hub.git && cp -r south.git south && cp -r before.git hub.git")
            let arguments = Self.sync("south", "hub.git").map { "'\($0)'" }.joined(separator: " ")
            _ = try desk.shell(
                "timeout -s KILL 0.\(String(1_000 + milliseconds).dropFirst()) spectrail \(arguments)")
            _ = try desk.shell("find south hub.git -name '*.lock' -delete")
            try desk.done(Self.sync("south", "hub.git"))
            #expect(try desk.git(["rev-parse", "main"], in: "south") == whole, "\(milliseconds) ms")
            #expect(try desk.git(["rev-parse", "main"], in: "hub.git") == whole, "\(milliseconds) ms")
        }
    }
}
