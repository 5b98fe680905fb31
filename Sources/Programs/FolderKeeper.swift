/// Clears up behind a process that is ended in the middle of its work, by Ctrl-C or in any other way.
///
/// A handler of signals may neither read a folder nor free memory, and none runs where a process is killed outright.
/// So a shell waits at a pipe whose other end only this process holds. The system closes that end when the process is
/// gone, however it went; then the shell ends the programs that work in the folder, and removes it. It is of a group
/// of its own, which the terminal's Ctrl-C does not reach.
struct FolderKeeper {
    /// Nil where there is no shell: then a folder stays behind if the process is ended.
    private let shell: ChildProcess?

    /// What is written to the pipe is the group of the programs; the end of it is the end of this process. A program
    /// that was just ended may still be at a file, so the folder is tried again.
    private static let script = """
        trap '' HUP INT TERM; exec >/dev/null 2>&1; read -r group; read -r end
        [ -n "$group" ] && kill -s KILL -- "-$group"
        rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }
        """

    init(of folder: String) {
        // The folder is made and used without its keeper too: a failure here loses nothing that is asked for.
        shell = ProgramPath.find("sh").flatMap { program in
            try? ChildProcess(
                program, ["sh", "-c", Self.script, "sh", folder], environment: ["PATH=\(ProgramPath.usual)"])
        }
    }

    /// Names the group of processes that is to end with this one.
    func note(group: Int32) {
        guard let shell else { return }
        let line = Array("\(group)\n".utf8)
        _ = unsafe line.withUnsafeBytes { unsafe QuietPipe.write(shell.input, $0) }
    }

    /// Sends the keeper away: there is nothing left to clear up.
    func dismiss() { shell?.end() }
}
