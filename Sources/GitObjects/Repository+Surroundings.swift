import CLibgit2
import Glibc

/// What lies in a repository beside the objects that a branch leads to.
extension Repository {
    /// A file by which git is told to show another history than the objects hold, or to look for them elsewhere.
    package enum Disguise: String, CaseIterable, Sendable {
        /// Commits are given other parents.
        case grafts = "info/grafts"
        /// History is cut off on purpose.
        case shallow
        /// Objects are taken from other folders too.
        case alternates = "objects/info/alternates"
    }

    /// The files of that kind that are there and say something.
    package var disguises: [Disguise] {
        Disguise.allCases.filter { disguise in
            var status = stat()
            let found = unsafe stat(commonDirectory + disguise.rawValue, &status) == 0
            return found && status.st_size > 0
        }
    }

    /// The full names of all references, in order.
    package func referenceNames() throws(GitError) -> [String] {
        var found = unsafe git_strarray()
        try Libgit2.check(
            unsafe git_reference_list(&found, pointer), about: .folder(commonDirectory + "refs"))
        defer { unsafe git_strarray_dispose(&found) }
        return unsafe UnsafeBufferPointer(start: found.strings, count: found.count)
            .map { unsafe $0.map { unsafe String(cString: $0) } ?? "" }.sorted()
    }

    /// The packs, their indexes and the table of commits, by name.
    package func packFiles() throws(GitError) -> [PackFile] {
        let folder = "objects/pack"
        guard let listing = unsafe opendir(commonDirectory + folder) else {
            if errno == ENOENT { return [] }
            throw GitError(.system, about: .path(folder), "can't be read (error \(errno))")
        }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while let entry = unsafe readdir(listing) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { place in
                unsafe place.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            let isPack = name.hasPrefix("pack-") && (name.hasSuffix(".pack") || name.hasSuffix(".idx"))
            if isPack || name == "multi-pack-index" { names.append("\(folder)/\(name)") }
        }
        let table = "objects/info/commit-graph"
        if unsafe access(commonDirectory + table, F_OK) == 0 { names.append(table) }
        return names.sorted().map { PackFile(name: $0, in: commonDirectory) }
    }
}
