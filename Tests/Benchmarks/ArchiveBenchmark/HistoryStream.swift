import Foundation
import GitObjects

/// The part of fast-import's language that Scripts/bench-archive speaks, one commit after the other.
struct HistoryStream {
    private let file: FileHandle
    private var buffer: [UInt8] = []
    private var place = 0

    init(_ path: String) throws { file = try FileHandle(forReadingFrom: URL(filePath: path)) }

    /// The next commit; nil at the end.
    mutating func next() throws -> PackedCommit? {
        var blobs: [String: [UInt8]] = [:]
        var people: [Signature] = []
        var message = ""
        var files: [String: [UInt8]] = [:]
        var mark = ""
        while let line = try line() {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            switch words.first {
            case "blob", "commit": mark = ""
            case "mark": mark = words[1]
            case "author", "committer": people.append(try Self.signature(words[1]))
            case "data":
                let bytes = try data(Int(words[1]) ?? 0)
                if people.isEmpty {
                    blobs[mark] = bytes
                } else {
                    message = String(decoding: bytes, as: UTF8.self)
                }
            case "M":
                let parts = words[1].split(separator: " ", maxSplits: 2).map(String.init)
                files[parts[2]] = blobs[parts[1]]
            case nil where people.count == 2:
                return PackedCommit(files: files, message: message, author: people[0], committer: people[1])
            case nil: continue
            default: throw Unreadable(line: line)
            }
        }
        return nil
    }

    struct Unreadable: Error { let line: String }

    private static func signature(_ text: String) throws -> Signature {
        let parts = text.split(whereSeparator: { $0 == "<" || $0 == ">" })
        guard parts.count == 3, let seconds = Int64(parts[2].split(separator: " ")[0]) else {
            throw Unreadable(line: text)
        }
        return Signature(name: String(parts[0].dropLast()), email: String(parts[1]), seconds: seconds)
    }

    private mutating func line() throws -> String? {
        while true {
            if let end = buffer[place...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { place = end + 1 }
                return String(decoding: buffer[place..<end], as: UTF8.self)
            }
            guard try fill() else { return nil }
        }
    }

    private mutating func data(_ count: Int) throws -> [UInt8] {
        while buffer.count - place < count + 1 { guard try fill() else { throw Unreadable(line: "end") } }
        defer { place += count + 1 }
        return Array(buffer[place..<place + count])
    }

    private mutating func fill() throws -> Bool {
        guard let more = try file.read(upToCount: 1 << 20), !more.isEmpty else { return false }
        buffer.removeSubrange(..<place)
        place = 0
        buffer.append(contentsOf: more)
        return true
    }
}
