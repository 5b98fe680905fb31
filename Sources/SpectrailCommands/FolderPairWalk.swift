import Spectrail
import SystemPackage

/// The documents of two folders, and of the folders in them, two and two, in the order of the bytes of their paths.
///
/// Two files are a pair where they have one path below their folders; or where only the formats differ, `a.txt` and
/// `a.docx`, and each folder has one document of that stem and no more. Folders are listed side by side when they are
/// reached, so that a walk holds no more than the names on its way. What is hidden and what is a link is treated as
/// in a walk through one folder.
struct FolderPairWalk: IteratorProtocol {
    /// What a walk comes upon.
    enum Step {
        case pair(old: Input, new: Input)
        case onlyInOld(name: String)
        case onlyInNew(name: String)
        /// A folder that can't be listed, or a file whose name can't be told.
        case trouble(name: String, InputFile.Trouble)
    }

    /// What stands under one name, or under two that are a pair.
    private struct Pending {
        let folder: String
        let old: FolderEntry?
        let new: FolderEntry?

        var key: [UInt8] { (new ?? old)?.sortKey ?? [] }
        func path(_ entry: FolderEntry) -> String { folder + String(decoding: entry.name, as: UTF8.self) }
    }

    /// How many links were not followed.
    private(set) var linksPassedOver = 0
    private let oldRoot: String
    private let newRoot: String
    /// What is still to come, the next at the end.
    private var pending: [Pending] = []

    init(_ old: String, _ new: String) throws(DocumentReader.Trouble) {
        oldRoot = old.hasSuffix("/") ? old : old + "/"
        newRoot = new.hasSuffix("/") ? new : new + "/"
        let (before, after): ([FolderEntry], [FolderEntry])
        do {
            before = try entries(old)
        } catch {
            throw DocumentReader.Trouble(old, FolderWalk.trouble(error))
        }
        do {
            after = try entries(new)
        } catch {
            throw DocumentReader.Trouble(new, FolderWalk.trouble(error))
        }
        pair(before, after, in: "")
    }

    mutating func next() -> Step? {
        while let entry = pending.popLast() {
            if let step = step(entry) { return step }
        }
        return nil
    }

    /// Nil where there is nothing to tell: a folder, whose files come next.
    private mutating func step(_ pair: Pending) -> Step? {
        guard let any = pair.new ?? pair.old else { return nil }
        let name = pair.path(any)
        if any.text == nil { return .trouble(name: name, .unreadableName) }
        if any.kind == .folder { return list(pair, name + "/") }
        switch (pair.old, pair.new) {
        case (let old?, let new?):
            return .pair(
                old: Input(oldRoot + pair.path(old), called: pair.path(old)),
                new: Input(newRoot + pair.path(new), called: name))
        case (_?, nil): return .onlyInOld(name: name)
        case (nil, _): return .onlyInNew(name: name)
        }
    }

    /// Where a folder can't be listed, what the other holds can't be told to be missing from it.
    private mutating func list(_ pair: Pending, _ folder: String) -> Step? {
        do {
            let before = try pair.old.map { _ throws(Errno) in try entries(oldRoot + folder) } ?? []
            let after = try pair.new.map { _ throws(Errno) in try entries(newRoot + folder) } ?? []
            self.pair(before, after, in: folder)
            return nil
        } catch {
            return .trouble(name: String(folder.dropLast()), FolderWalk.trouble(error))
        }
    }

    /// The files and folders of a folder.
    private mutating func entries(_ folder: String) throws(Errno) -> [FolderEntry] {
        let entries = try FolderEntry.all(in: folder).filter { !$0.isHidden }
        linksPassedOver += entries.count { $0.kind == .link }
        return entries.filter { $0.kind == .file || $0.kind == .folder }
    }

    /// Puts what lies in two folders before all that is pending.
    private mutating func pair(_ old: [FolderEntry], _ new: [FolderEntry], in folder: String) {
        let (oldStems, newStems) = (Self.loneStems(old), Self.loneStems(new))
        var waiting = Dictionary(old.map { ($0.sortKey, $0) }) { first, _ in first }
        var found: [Pending] = []
        var alone: [FolderEntry] = []
        for entry in new {
            if let other = waiting.removeValue(forKey: entry.sortKey) {
                found.append(Pending(folder: folder, old: other, new: entry))
            } else {
                alone.append(entry)
            }
        }
        for entry in alone {
            let stem = Self.stem(entry).flatMap { newStems[$0] == nil ? nil : $0 }
            let other = stem.flatMap { oldStems[$0] }.flatMap { waiting.removeValue(forKey: $0) }
            found.append(Pending(folder: folder, old: other, new: entry))
        }
        found += waiting.values.map { Pending(folder: folder, old: $0, new: nil) }
        let keyed = found.map { (key: $0.key, pending: $0) }
        pending += keyed.sorted { $1.key.lexicographicallyPrecedes($0.key) }.map(\.pending)
    }

    /// The stems that only one document of a folder has, each with its name.
    private static func loneStems(_ entries: [FolderEntry]) -> [String: [UInt8]] {
        let names = entries.compactMap { entry in stem(entry).map { ($0, entry.name) } }
        return Dictionary(grouping: names, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }

    private static func stem(_ entry: FolderEntry) -> String? {
        entry.kind == .file ? entry.text.flatMap(Input.stem(ofDocument:)) : nil
    }
}
