/// The objects of commits that are yet to be written: deflated, most of them as deltas of older ones.
struct PendingPack: ~Copyable {
    /// The longest chain of deltas, git's own limit: every read of the last one reads them all.
    private static let deepest = 50
    private let deflater: PackDeflater
    private var deltas = DeltaWriter()
    private var places: [ObjectID: PackPlace] = [:]
    private(set) var commits = PackSection()
    private(set) var trees = PackSection()
    private(set) var blobs = PackSection()
    /// Which pack this is, counted from 0: what was said of a place in an earlier one holds no more.
    private(set) var number = 0

    init() throws(GitError) {
        deflater = try PackDeflater()
    }

    var byteCount: Int { commits.bytes.count + trees.bytes.count + blobs.bytes.count }
    var objectCount: Int { places.count }

    func place(of id: ObjectID) -> PackPlace? { places[id] }

    /// Stores an object once, as a delta of another one of its kind where that is shorter by a third.
    mutating func add(
        _ id: ObjectID, _ kind: ObjectKind, _ bytes: [UInt8],
        deltaOf base: (place: PackPlace, bytes: [UInt8])?
    ) throws(GitError) -> PackPlace {
        if let place = places[id] { return place }
        var place: PackPlace
        if let base, base.place.kind == kind, base.place.depth < Self.deepest,
            deltas.write(from: base.bytes, to: bytes, atMost: bytes.count * 2 / 3)
        {
            let offset = try append(id, kind, deltas.delta, deltaOf: base.place.offset)
            place = PackPlace(kind: kind, offset: offset, depth: base.place.depth + 1)
        } else {
            place = PackPlace(kind: kind, offset: try append(id, kind, bytes, deltaOf: nil), depth: 0)
        }
        places[id] = place
        return place
    }

    /// The bytes of an object; nil where it is none of these.
    func bytes(of id: ObjectID, _ kind: ObjectKind) throws(GitError) -> [UInt8]? {
        guard let place = places[id], place.kind == kind else { return nil }
        var chain: [[UInt8]] = []
        var next: Int? = place.offset
        while let offset = next {
            let content = try content(kind, at: offset)
            chain.append(content.bytes)
            next = content.base
        }
        var bytes = chain.removeLast()
        while let delta = chain.popLast() {
            guard let newer = DeltaReader.apply(delta, to: bytes) else {
                throw GitError(.damaged, about: .object(id), "can't be made of its deltas")
            }
            bytes = newer
        }
        return bytes
    }

    /// Begins the next pack.
    mutating func removeAll() {
        commits.removeAll()
        trees.removeAll()
        blobs.removeAll()
        places.removeAll(keepingCapacity: true)
        number += 1
    }

    private func content(_ kind: ObjectKind, at offset: Int) throws(GitError) -> (base: Int?, bytes: [UInt8])
    {
        switch kind {
        case .commit: try commits.content(at: offset)
        case .tree: try trees.content(at: offset)
        case .blob: try blobs.content(at: offset)
        }
    }

    private mutating func append(
        _ id: ObjectID, _ kind: ObjectKind, _ content: [UInt8], deltaOf base: Int?
    ) throws(GitError) -> Int {
        switch kind {
        case .commit: try commits.append(id, kind, content, deltaOf: base, deflater)
        case .tree: try trees.append(id, kind, content, deltaOf: base, deflater)
        case .blob: try blobs.append(id, kind, content, deltaOf: base, deflater)
        }
    }
}
