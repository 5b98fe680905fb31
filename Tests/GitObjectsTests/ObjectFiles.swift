import Foundation

@testable import GitObjects

/// What a failing disk or a careless hand does to single objects.
extension Sandbox {
    func removeObject(_ id: ObjectID) throws {
        try FileManager.default.removeItem(at: url(of: id))
    }

    /// Flips one bit in the middle of an object's file.
    func damageObject(_ id: ObjectID) throws {
        var bytes = try Data(contentsOf: url(of: id))
        bytes[bytes.count / 2] ^= 0x10
        try replaceObject(id, with: bytes)
    }

    /// Puts other bytes into an object's file, which git writes read-only.
    func replaceObject(_ id: ObjectID, with bytes: Data) throws {
        try removeObject(id)
        try bytes.write(to: url(of: id))
    }

    /// Stores what stock git would never make, under the id that its bytes give it.
    func writeObject(_ kind: String, _ bytes: [UInt8]) throws -> ObjectID {
        let file = path + "/made-\(bytes.hashValue)"
        try Data(bytes).write(to: URL(filePath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let printed = try git("hash-object", "-w", "--literally", "-t", kind, file)
        guard let id = ObjectID(printed.dropLast()) else {
            throw GitFailed(command: "hash-object", output: printed)
        }
        return id
    }

    func url(of id: ObjectID) -> URL {
        let digits = id.description
        let objects = holds(".git") ? "/.git/objects/" : "/objects/"
        return URL(filePath: path + objects + digits.prefix(2) + "/" + digits.dropFirst(2))
    }
}
