package import SpecModel

extension Archive {
    /// Gives the present state of the archive a name by its day, as after an import: `edition/2026-11-24`, and
    /// `edition/2026-11-24.2` where that is given already.
    ///
    /// - Parameters:
    ///   - message: what the edition holds, for people.
    ///   - seconds: when it is named, in seconds since 1970.
    /// - Returns: the name.
    package func tagEdition(
        of day: CivilDate, message: String, by identity: Identity, at seconds: Int64,
        signer: CommitSigner? = nil
    ) throws(ArchiveError) -> String {
        try RecordingTime.check(seconds)
        guard let tip = try store.tip() else {
            throw ArchiveError(.notAnArchive, "the archive has no branch 'main'")
        }
        let taken = Set(try store.editions().map(\.name))
        var number = 1
        while true {
            let name = "\(StoredEdition.prefix)\(day)" + (number == 1 ? "" : ".\(number)")
            number += 1
            if taken.contains(name) { continue }
            do throws(ArchiveError) {
                try store.name(
                    NewEdition(
                        name: name, commit: tip, message: message, by: identity, seconds: seconds,
                        sign: signer?.signing))
                return name
            } catch {
                // Another process gave the name since; the next one may be free.
                guard error.code == .exists else { throw error }
            }
        }
    }

    /// The name of an edition that the present state of the archive has already; nil where it has none.
    package func edition() throws(ArchiveError) -> String? {
        guard let tip = try store.tip() else { return nil }
        return try store.editions().last { $0.commit == tip }?.name
    }
}
