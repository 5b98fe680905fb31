import GitObjects

// Writes a history that Scripts/bench-archive made into a new repository, and prints the id of its last commit and
// how long its commits take to read. `git fast-import` does the same work on the same bytes: Scripts/bench holds the
// two against each other.

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
    fatalError("usage: ArchiveBenchmark REPOSITORY [STREAM | --read | --graph]")
}
if arguments.dropFirst().first == "--read" {
    try HistoryReading.run(in: folder)
} else if arguments.dropFirst().first == "--graph" {
    try HistoryReading.writeCommitGraph(in: folder)
} else {
    try HistoryWriting.run(into: folder, from: arguments.dropFirst().first ?? "/dev/stdin")
}
